import type { ButtonHTMLAttributes } from 'react'
import styles from './DeskButton.module.css'

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `primary`: the one next act of the page; `line`: the usual; `quiet`: beside others. */
  readonly look?: 'primary' | 'line' | 'quiet'
  readonly small?: boolean
  /** Busy buttons keep the focus and do nothing. */
  readonly busy?: boolean
}

export function DeskButton({ look = 'line', small = false, busy = false, onClick, className, ...rest }: Props) {
  const classes = [styles.button, styles[look], small ? styles.small : '', className ?? ''].filter(Boolean).join(' ')
  return (
    <button
      type="button"
      {...rest}
      className={classes}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    />
  )
}
