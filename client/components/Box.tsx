import type { HTMLAttributes } from 'react'
import styles from './Box.module.css'
import { classNames } from './class-names.ts'

export interface BoxProps extends HTMLAttributes<HTMLElement> {
  readonly as?: BoxTag
  /** A step of the desk's scale of type; the size of what is around it unless told otherwise. */
  readonly size?: 1 | 2 | 3 | 4 | 5 | 6 | 7
  /** The same, of the phone's scale. */
  readonly phone?: 1 | 2 | 3 | 4 | 5
  /** `soft` and `quiet` step back, `plain` comes forward; `good`, `warn` and `bad` say how a thing stands, together with their words. */
  readonly tone?: 'plain' | 'soft' | 'quiet' | 'good' | 'warn' | 'bad' | undefined
  readonly weight?: 400 | 500 | 600 | 700 | undefined
  /** The face of titles. */
  readonly serif?: boolean
  /** A step of the scale of space, between its parts. */
  readonly gap?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
  /** A step of the scale of space, around what is in it. */
  readonly pad?: 3 | 4 | 5 | 6 | 7
  /** Among its neighbours in a line: takes the room that is left, keeps its own size, may become narrower than what is in it, stands at the end. */
  readonly grow?: boolean
  readonly rigid?: boolean
  readonly shrinks?: boolean
  readonly pushed?: boolean
}

type BoxTag =
  | 'div'
  | 'p'
  | 'span'
  | 'strong'
  | 'small'
  | 'em'
  | 'b'
  | 'ul'
  | 'ol'
  | 'li'
  | 'dl'
  | 'dt'
  | 'dd'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'h4'
  | 'header'
  | 'footer'
  | 'main'
  | 'nav'
  | 'section'
  | 'article'
  | 'aside'
  | 'figure'
  | 'figcaption'
  | 'fieldset'
  | 'form'

/** Any element, on the steps of the scales: what `Stack`, `Cluster`, `Text` and `Note` are made of. */
export function Box({
  as: Tag = 'div',
  className,
  size,
  phone,
  tone,
  weight,
  serif,
  gap,
  pad,
  grow,
  rigid,
  shrinks,
  pushed,
  ...rest
}: BoxProps) {
  return (
    <Tag
      {...rest}
      className={classNames(styles.box, className)}
      data-size={size}
      data-phone={phone}
      data-tone={tone}
      data-weight={weight}
      data-serif={serif || undefined}
      data-gap={gap}
      data-pad={pad}
      data-grow={grow || undefined}
      data-rigid={rigid || undefined}
      data-shrinks={shrinks || undefined}
      data-pushed={pushed || undefined}
    />
  )
}
