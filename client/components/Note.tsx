import type { HTMLAttributes } from 'react'
import styles from './Note.module.css'

interface Props extends HTMLAttributes<HTMLElement> {
  readonly as?: 'p' | 'span' | 'strong' | 'small'
  /** A step of the desk's scale; the size of what is around it unless told otherwise. */
  readonly size?: 1 | 2 | 3 | 4
  /** `soft` and `quiet` step back; `good`, `warn` and `bad` say how a thing stands, together with their words. */
  readonly tone?: 'soft' | 'quiet' | 'good' | 'warn' | 'bad'
  readonly strong?: boolean
}

/** Words beside the thing itself: a hint, a fact, a refusal. */
export function Note({ as: Tag = 'p', size, tone, strong = false, ...rest }: Props) {
  return <Tag {...rest} className={styles.note} data-size={size} data-tone={tone} data-strong={strong || undefined} />
}
