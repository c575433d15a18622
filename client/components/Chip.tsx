import type { ButtonHTMLAttributes } from 'react'
import styles from './Chip.module.css'

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly pressed: boolean
  /** How many there are behind it. */
  readonly count?: number
  /** How the count stands, together with the words. */
  readonly tone?: 'warn' | 'bad' | undefined
  readonly large?: boolean
}

/** An answer, a kind, a filter: one of several beside one another, pressed or not. */
export const Chip = ({ pressed, count, tone, large = false, children, ...rest }: Props) => (
  <button
    type="button"
    {...rest}
    className={styles.chip}
    aria-pressed={pressed}
    data-tone={tone}
    data-large={large || undefined}
  >
    {children}
    {count !== undefined && (
      <>
        {' '}
        <b>{count}</b>
      </>
    )}
  </button>
)
