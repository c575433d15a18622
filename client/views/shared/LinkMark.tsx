import type { ReactNode } from 'react'
import styles from './LinkMark.module.css'

/** Whether the page has what is true now: a dot, and the words beside it. */
export const LinkMark = ({ live, children }: { readonly live: boolean; readonly children: ReactNode }) => (
  <span className={styles.link} data-live={live} role="status">
    {children}
  </span>
)
