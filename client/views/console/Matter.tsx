import type { ReactNode } from 'react'
import { Text } from '../../components/Text.tsx'
import styles from './Matter.module.css'

/** Matters in lines under each other; nothing while there is none. */
export const Matters = ({ children, narrow = false }: { readonly children: ReactNode; readonly narrow?: boolean }) => (
  <ul className={styles.matters} data-narrow={narrow || undefined}>
    {children}
  </ul>
)

interface Props {
  readonly name: string
  readonly text: string
  readonly isDone?: boolean
  readonly children: ReactNode
}

/** One matter: what, of whom, and its one act. */
export const Matter = ({ name, text, isDone = false, children }: Props) => (
  <li className={styles.matter}>
    <span className={styles.dot} data-done={isDone} aria-hidden="true" />
    <strong>{name}</strong>
    <Text tone="soft">{text}</Text>
    {children}
  </li>
)
