import type { ReactNode } from 'react'
import styles from './EmptyNote.module.css'

interface Props {
  readonly text: string
  readonly hint?: string
  readonly action?: ReactNode
}

/** Where a list would be, while it has nothing. */
export function EmptyNote({ text, hint, action }: Props) {
  return (
    <div className={styles.empty}>
      <p className={styles.text}>{text}</p>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      {action}
    </div>
  )
}
