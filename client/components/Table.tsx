import type { TableHTMLAttributes } from 'react'
import styles from './Table.module.css'

interface Props extends TableHTMLAttributes<HTMLTableElement> {
  /** `sheet`: every cell has an edge, as on paper. */
  readonly look?: 'lines' | 'sheet'
}

/**
 * Rows under a quiet head. A cell says by `data-tone` how it stands (`good`, `warn`, `bad`, `quiet`), by `data-number` that it
 * holds a figure.
 */
export function Table({ look = 'lines', className, ...rest }: Props) {
  return (
    <table
      {...rest}
      className={className === undefined ? styles.table : `${styles.table} ${className}`}
      data-look={look}
    />
  )
}
