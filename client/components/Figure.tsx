import type { ReactNode } from 'react'
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
  <dl className={styles.figures}>{children}</dl>
)

export const Figure = ({ label, tone = 'plain', isLarge = false, children }: Props) => (
  <div className={styles.figure} data-tone={tone} data-large={isLarge || undefined}>
    <dt className={styles.label}>{label}</dt>
    <dd className={styles.value}>{children}</dd>
  </div>
)
