import { figuresIn } from '../../kernel/figures.ts'
import { cleanText } from '../../kernel/input-text.ts'

/** What somebody wrote where a phone number is asked for. */
export type WrittenPhone =
  | { readonly kind: 'number'; readonly phone: string }
  /** 无, /, —: that there is none is said. */
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable' }

const none = /^(?:[-/\\_.·]+|(?:暂时?)?(?:无|没有)(?:手机|电话)?号?码?|none|no|nil|n\/a)$/iu
const dashes = /[‐‑‒–—―−─ー]/gu
const withMark = /^(.*?)[-,; ]*(?:转|分机号?|ext(?:ension)?|x|#)[-:. ]*(\d{1,8})$/iu
const number = /^\(?\+?\d(?:[\d ()-]|\.(?=\d{3}))*$/u
const ownCountry = /^(?:\(?(?:\+ ?|00)86(?=\D|\d{9})[-. ()]*)+/u

const mobile = /^(?:86)?(1[3-9]\d{9})$/u
/** With its area code, without it, or a mobile one: what stands after it is an extension. */
const whole = /^(?:0\d{9,11}|(?![48]00)[2-9]\d{6,7}|1[3-9]\d{9})$/u
/** A landline without the zero of its area code, as it follows +86. */
const withoutZero = /^(?![48]00|1[3-9]\d{9}$)[1-9]\d{8,10}$/u

/** As most lists have it: read as what it is. */
const isPlainMobile = (text: string): boolean => /^1[3-9]\d{9}$/u.test(text)

const [fewestFigures, mostFigures] = [5, 20]

/**
 * Reads a phone number as people write it: full width, room, dashes, brackets, +86, an extension. Kept are its figures, with
 * `-` between the parts of what is no mobile number, `+` before the code of another country and 转 before an extension.
 * What is kept is read as itself.
 * @source FIL-4
 */
export function readPhone(text: string): WrittenPhone {
  if (isPlainMobile(text)) return { kind: 'number', phone: text }
  const plain = withoutTraces(cleanText(text).normalize('NFKC').replace(dashes, '-').replace(/\s+/gu, ' ').trim())
  if (none.test(plain)) return { kind: 'none' }
  const [, before = plain, marked = ''] = withMark.exec(plain) ?? []
  const parts = number.test(before) ? partsOf(before) : []
  const last = marked === '' && parts.length > 1 ? parts.at(-1) : undefined
  const isExtension = last !== undefined && last.length < 7 && whole.test(parts.slice(0, -1).join(''))
  const [line, extension] = isExtension ? [parts.slice(0, -1), last] : [parts, marked]
  const [, cell] = mobile.exec(line.join('')) ?? []
  const phone = cell ?? line.join('-')
  const count = figuresIn(phone).length
  if (count < fewestFigures || count > mostFigures) return { kind: 'unreadable' }
  return { kind: 'number', phone: extension === '' ? phone : `${phone}转${extension}` }
}

/** What spreadsheets leave of a text that is a number, and of a number that is a text. */
const withoutTraces = (plain: string): string => plain.replace(/^'/u, '').replace(/^(\d+)\.0+$/u, '$1')

/** What stands between room, dashes and brackets, the own country's code left out. */
function partsOf(written: string): readonly string[] {
  const own = written.replace(ownCountry, '')
  const parts = own.split(/[^\d+]+/u).filter((part) => part !== '')
  const isWithoutZero = own !== written && [parts, parts.slice(0, -1)].some((some) => withoutZero.test(some.join('')))
  return parts.map((part, index) => (isWithoutZero && index === 0 ? `0${part}` : part))
}

/** The figures of a number that is kept, those of its extension apart; '' without one. */
function phoneFigures(phone: string): { readonly main: string; readonly extension: string } {
  if (isPlainMobile(phone)) return { main: phone, extension: '' }
  const read = readPhone(phone)
  const [main = '', extension = ''] = (read.kind === 'number' ? read.phone : phone).split('转')
  return { main: figuresIn(main), extension }
}

/** One for all ways to write a number. */
export function phoneKey(phone: string): string {
  const { main, extension } = phoneFigures(phone)
  return `${main}转${extension}`
}

/** The figures of a number without its extension. */
export const mainFigures = (phone: string): string => phoneFigures(phone).main

/** Whether both are one number, whichever way they are written; an extension counts where both have one. */
export function isSamePhone(one: string, other: string): boolean {
  const [a, b] = [phoneFigures(one), phoneFigures(other)]
  return a.main === b.main && (a.extension === b.extension || a.extension === '' || b.extension === '')
}

/** Whether a number, or its extension with what stands before it, ends so. @param tail figures. */
export function endsInFigures(phone: string, tail: string): boolean {
  const { main, extension } = phoneFigures(phone)
  return main.endsWith(tail) || (extension !== '' && `${main}${extension}`.endsWith(tail))
}

/** The last four digits stay; an extension is left out. */
export function maskPhone(phone: string): string {
  const digits = mainFigures(phone)
  return digits.length <= 4 ? '****' : `${'*'.repeat(digits.length - 4)}${digits.slice(-4)}`
}
