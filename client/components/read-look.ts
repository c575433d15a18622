import { type BoxLook, tones } from './box-look.ts'

type Value = string | number | boolean | readonly number[] | undefined

/** What a value is written as where `#` stands; of two, each. */
const forms: Readonly<Record<string, string>> = {
  size: 'var(--desk-text-#)',
  phone: 'var(--phone-text-#)',
  screen: 'calc(var(--screen-text-#) * var(--u))',
  tone: 'var(--#)',
  weight: '#',
  lines: '#',
  spaced: '#em',
  gap: 'var(--space-#)',
  apart: 'calc(var(--screen-space-#) * var(--u))',
  pad: 'var(--space-#)',
  above: 'var(--space-#)',
  below: 'var(--space-#)',
  ground: 'var(--#)',
  round: 'var(--radius-#)',
  most: '#',
  least: '#px',
} satisfies { readonly [Look in keyof BoxLook]?: string }

/** Looks by another scale, and the rule of `box.css` that they share. */
const sharing: Readonly<Record<string, string>> = { phone: 'size', screen: 'size', apart: 'gap' }

/** What is so or is not; and where it is. */
const plain =
  /^(?:serif|unbroken|balanced|full|block|grow|rigid|shrinks|sinks|pushed|wide|scrolls|clips|clipped|edge|words)$/u

const toneOf: Readonly<Record<string, string>> = tones

const written = (form: string, value: Value): string =>
  [value]
    .flat()
    .map((one) => (one === 0 ? '0' : form.replace('#', `${one === true ? 'desk' : one}`)))
    .join(' ')

/** @returns the words by which `box.css` finds what was said, the values of those that have one, and what else there is. */
export function readLook(props: BoxLook) {
  const words: string[] = []
  const vars: Record<string, string> = {}
  const rest: Record<string, unknown> = {}
  for (const [name, value] of Object.entries<Value>({ ...props })) {
    const form = forms[name]
    if (form === undefined && !plain.test(name)) rest[name] = value
    else if (value !== undefined && value !== false) {
      const word = sharing[name] ?? name
      words.push(form === undefined && value !== true ? `${word}-${value}` : word)
      if (form !== undefined) vars[`--box-${word}`] = written(form, name === 'tone' ? toneOf[`${value}`] : value)
    }
  }
  return { look: words.join(' '), vars, rest }
}
