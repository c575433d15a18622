import type { OlHTMLAttributes, ReactNode, Ref } from 'react'
import styles from './List.module.css'

interface Props extends OlHTMLAttributes<HTMLOListElement> {
  readonly ref?: Ref<HTMLOListElement>
  /** Lower rows, for long lists. */
  readonly dense?: boolean
}

/** A list in lines under each other, in an order that means something. */
export function List({ dense = false, ...rest }: Props) {
  return <ol {...rest} className={styles.list} data-dense={dense} />
}

interface RowProps {
  /** What the line is about; what stands beside it are the children. */
  readonly main: ReactNode
  readonly on?: boolean
  readonly dim?: boolean
  readonly children: ReactNode
}

/** One line: `on` is the one that is shown now, `dim` one that is not its turn yet. */
export function Row({ main, on = false, dim = false, children }: RowProps) {
  return (
    <li className={styles.row} data-on={on} data-dim={dim}>
      <div className={styles.main}>{main}</div>
      {children}
    </li>
  )
}
