import type { ReactNode } from 'react'
import { Box } from './Box.tsx'
import styles from './Figure.module.css'

interface Props {
  readonly label: ReactNode
  readonly tone?: 'plain' | 'warn' | 'bad' | undefined
  /** The one figure that matters most. */
  readonly isLarge?: boolean
  readonly children: ReactNode
}

/** Figures beside one another on one baseline, each below what it counts. Their size follows `--u`. */
export const Figures = ({ children }: { readonly children: ReactNode }) => (
  <Box as="dl" rigid apart={[0, 7]} className={styles.figures}>
    {children}
  </Box>
)

export const Figure = ({ label, tone = 'plain', isLarge = false, children }: Props) => (
  <div className={styles.figure} data-tone={tone} data-large={isLarge || undefined}>
    <Box as="dt" screen={2} lines={1.3} tone="soft" unbroken className={styles.label}>
      {label}
    </Box>
    <Box as="dd" screen={6} weight={600} lines={1} unbroken className={styles.value}>
      {children}
    </Box>
  </div>
)
