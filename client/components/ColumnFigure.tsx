import styles from './ColumnFigure.module.css'
import { figureWidth } from './figure-width.ts'

interface Props {
  readonly figure: string
  /** Room is kept for a minus sign before there is one. */
  readonly keepsSign?: boolean
}

/** A time as large as the column holds: as wide as `--column`, as high as `--tallest` at the most. */
export const ColumnFigure = ({ figure, keepsSign = false }: Props) => (
  <p className={styles.column} role="timer">
    <span style={{ fontSize: `min(${1 / figureWidth(figure, keepsSign)}em, var(--tallest))` }}>{figure}</span>
  </p>
)
