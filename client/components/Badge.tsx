import type { HTMLAttributes } from 'react'
import styles from './Badge.module.css'

interface Props extends HTMLAttributes<HTMLElement> {
  readonly as?: 'span' | 'em' | 'kbd'
  readonly tone?: 'plain' | 'good' | 'warn' | 'bad' | 'now' | 'doubt' | undefined
  readonly small?: boolean
}

/** One or two words in a frame: a state, a kind, a key. */
export function Badge({ as: Tag = 'span', tone = 'plain', small = false, ...rest }: Props) {
  return <Tag {...rest} className={styles.badge} data-tone={tone} data-small={small || undefined} />
}
