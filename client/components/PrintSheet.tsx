import type { ReactNode } from 'react'
import styles from './PrintSheet.module.css'

/** The part of a dialog that goes on paper, on A4; the rest of the page stays off it. */
export function PrintSheet({
  children,
  className,
}: {
  readonly children: ReactNode
  readonly className?: string | undefined
}) {
  return <section className={[styles.sheet, className ?? ''].join(' ')}>{children}</section>
}
