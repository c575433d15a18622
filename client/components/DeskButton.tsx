import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from 'react'
import styles from './DeskButton.module.css'

interface Look {
  /** `primary`: the one next act of the page; `line`: the usual; `quiet`: beside others. */
  readonly look?: 'primary' | 'line' | 'quiet'
  readonly small?: boolean
}

interface Props extends ButtonHTMLAttributes<HTMLButtonElement>, Look {
  /** Busy buttons keep the focus and do nothing. */
  readonly busy?: boolean
}

export function DeskButton({ look = 'line', small = false, busy = false, onClick, className, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      className={classesOf(look, small, className)}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    />
  )
}

interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement>, Look {
  readonly href: string
}

/** Leads to another page, and stands among buttons. */
export const DeskLink = ({ look = 'line', small = false, className, children, ...rest }: LinkProps) => (
  <a {...rest} className={classesOf(look, small, className)}>
    {children}
  </a>
)

const classesOf = (look: NonNullable<Look['look']>, small: boolean, className = ''): string =>
  [styles.button, styles[look], small ? styles.small : '', className].filter(Boolean).join(' ')
