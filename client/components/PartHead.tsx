import type { ReactNode } from 'react'
import styles from './PartHead.module.css'

interface Props {
  readonly title: string
  /** How much there is of it, in a few words. */
  readonly sum?: string
  /** The acts of the whole part, at the end of the line. */
  readonly children?: ReactNode
}

/** The head of what a page shows in its middle. */
export const PartHead = ({ title, sum = '', children }: Props) => (
  <header className={styles.head}>
    <h2 className={styles.title}>{title}</h2>
    <span className={styles.sum}>{sum}</span>
    {children}
  </header>
)
