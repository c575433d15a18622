import type { ReactNode } from 'react'
import { Box } from '../../../components/Box.tsx'
import { Text } from '../../../components/Text.tsx'
import styles from './Matter.module.css'

/** Matters in lines under each other; nothing while there is none. */
export const Matters = ({ children, narrow = false }: { readonly children: ReactNode; readonly narrow?: boolean }) => (
  <Box as="ul" edge="top" className={styles.matters} data-narrow={narrow || undefined}>
    {children}
  </Box>
)

interface Props {
  readonly name: string
  readonly text: string
  readonly isDone?: boolean
  readonly children: ReactNode
}

/** One matter: what, of whom, and its one act. */
export const Matter = ({ name, text, isDone = false, children }: Props) => (
  <Box as="li" gap={[0, 4]} pad={[2, 0]} edge="bottom" least={48} className={styles.matter}>
    <span className={styles.dot} data-done={isDone} aria-hidden="true" />
    <strong>{name}</strong>
    <Text tone="soft" size={3}>
      {text}
    </Text>
    {children}
  </Box>
)
