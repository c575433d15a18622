import type { FormEvent, ReactNode } from 'react'
import styles from './Way.module.css'

interface Props {
  readonly title: string
  readonly onSubmit: (event: FormEvent) => void
  readonly children: ReactNode
}

/** A way into a meeting: what is asked, and the button that goes. */
export const Way = ({ title, onSubmit, children }: Props) => (
  <form className={styles.way} onSubmit={onSubmit}>
    <h2 className={styles.title}>{title}</h2>
    {children}
  </form>
)
