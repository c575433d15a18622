import { type ReactNode, useId } from 'react'
import styles from './DeskSection.module.css'

interface Props {
  readonly title: string
  /** Beside the title, at the end of the line. */
  readonly aside?: ReactNode
  readonly children: ReactNode
  readonly className?: string | undefined
}

/** A part of a desk page under a small heading. */
export function DeskSection({ title, aside, children, className }: Props) {
  const id = useId()
  return (
    <section
      aria-labelledby={id}
      className={className === undefined ? styles.section : `${styles.section} ${className}`}
    >
      <header className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {aside !== undefined && <div className={styles.aside}>{aside}</div>}
      </header>
      {children}
    </section>
  )
}
