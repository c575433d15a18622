import type { HTMLAttributes, ReactNode } from 'react'
import styles from './Callout.module.css'

interface Props extends HTMLAttributes<HTMLElement> {
  readonly as?: 'div' | 'li' | 'p' | 'section'
  /** `warn` asks for a look, `urgent` for an act; `good` is settled. */
  readonly tone?: 'warn' | 'urgent' | 'good' | 'plain'
  /** Its parts side by side. */
  readonly line?: boolean
}

/** A box that stands out of its list. */
export function Callout({ as: Tag = 'div', tone = 'warn', line = false, className, ...rest }: Props) {
  return (
    <Tag
      {...rest}
      className={className === undefined ? styles.callout : `${styles.callout} ${className}`}
      data-tone={tone}
      data-line={line || undefined}
    />
  )
}

/** What a box says: the thing in strong letters, below it how it stands. */
export const CalloutText = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles.text}>{children}</div>
)
