import type { AllHTMLAttributes, DialogHTMLAttributes, ElementType, Ref } from 'react'
import './box.css'
import type { BoxLook } from './box-look.ts'
import { readLook } from './read-look.ts'

type BoxTag =
  | 'div'
  | 'p'
  | 'span'
  | 'strong'
  | 'small'
  | 'em'
  | 'b'
  | 'i'
  | 'kbd'
  | 'time'
  | 'output'
  | 'blockquote'
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
  | 'dialog'
  | 'details'
  | 'summary'
  | 'label'
  | 'a'
  | 'button'
  | 'table'
  | 'caption'
  | 'tr'
  | 'th'
  | 'td'

export interface BoxProps
  extends Omit<AllHTMLAttributes<HTMLElement>, 'as' | 'size'>,
    Pick<DialogHTMLAttributes<HTMLElement>, 'onCancel' | 'onClose'>,
    BoxLook {
  readonly as?: BoxTag
  readonly ref?: Ref<HTMLElement>
}

const elementOf = (tag: BoxTag): ElementType => tag

/** Any element, on the steps of the scales: what `Stack`, `Cluster`, `Text` and `Note` are made of. */
export function Box({ as = 'div', style, ...props }: BoxProps) {
  const Tag = elementOf(as)
  const { look, vars, rest } = readLook(props)
  return <Tag {...rest} style={{ ...vars, ...style }} data-look={look || undefined} />
}
