import { type ReactNode, useId } from 'react'
import styles from './ObserverPart.module.css'

/** A part of the page under a small heading. */
export function ObserverPart({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {children}
    </section>
  )
}
