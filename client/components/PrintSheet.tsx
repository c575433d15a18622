import { type ReactNode, useLayoutEffect } from 'react'
import styles from './PrintSheet.module.css'

/** The part of a dialog that goes on paper, on A4; the rest of the page stays off it. */
export function PrintSheet({
  children,
  className,
}: {
  readonly children: ReactNode
  readonly className?: string | undefined
}) {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement
    dataset.sheet = ''
    return () => {
      delete dataset.sheet
    }
  }, [])
  return <section className={[styles.sheet, className ?? ''].join(' ')}>{children}</section>
}
