import type { ReactNode } from 'react'
import styles from './PaperPart.module.css'

interface Props {
  readonly title: string
  /** A few figures or words beside the heading. */
  readonly aside?: string
  readonly children: ReactNode
}

/** A part of a printed page: its heading stays with what follows, and rows are not torn. */
export function PaperPart({ title, aside, children }: Props) {
  return (
    <section className={styles.part}>
      <h2 className={styles.heading}>
        {title}
        {aside !== undefined && <span className={styles.aside}>{aside}</span>}
      </h2>
      {children}
    </section>
  )
}
