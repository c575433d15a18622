import { figuresIn } from '../../kernel/figures.ts'
import { readPhone } from '../attendance/phone.model.ts'

export type PhoneCell =
  /** Nothing is written. */
  | { readonly kind: 'blank' }
  /** 无, /: that there is none is said. */
  | { readonly kind: 'none' }
  /** `others`: numbers that stand behind it in the cell. */
  | { readonly kind: 'number'; readonly phone: string; readonly others: string; readonly hasExtension: boolean }
  | { readonly kind: 'digitsLost' }
  /** A mobile number of so many figures. */
  | { readonly kind: 'wrongLength'; readonly figures: number }
  | { readonly kind: 'unreadable' }

const scientific = /^['\s]*\d+(?:[.．]\d+)?[eEＥ][+＋]?\d+\s*$/u
const between = /\s*[/／、,，;；|\n]\s*/u

/**
 * A phone as it stands in a list. What a spreadsheet has made of it is told, never taken for a number: `1.38E+10` has lost
 * its figures.
 * @source IMP-5, FIL-4
 */
export function readPhoneCell(text: string): PhoneCell {
  if (text.trim() === '') return { kind: 'blank' }
  if (scientific.test(text.normalize('NFKC'))) return { kind: 'digitsLost' }
  const whole = readPhone(text)
  if (whole.kind === 'none') return { kind: 'none' }
  if (whole.kind === 'number') return checked(whole.phone, '')
  for (const separator of [between, /\s+/u]) {
    const [first = '', ...others] = text.trim().split(separator)
    if (others.length === 0 || others.length > 3) continue
    const numbers = [first, ...others].map(readPhone)
    const [number] = numbers
    if (numbers.every(({ kind }) => kind === 'number') && number?.kind === 'number')
      return checked(number.phone, others.join('、'))
  }
  return { kind: 'unreadable' }
}

function checked(phone: string, others: string): PhoneCell {
  const figures = figuresIn(phone.split('转', 1)[0] ?? '')
  const isMobile = /^1[3-9]\d+$/u.test(figures) && figures.length >= 8 && figures.length <= 14
  if (isMobile && figures.length !== 11) return { kind: 'wrongLength', figures: figures.length }
  return { kind: 'number', phone, others, hasExtension: phone.includes('转') }
}
