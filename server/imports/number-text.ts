import type { Cell } from '../../shared/domain/imports/sheet.model.ts'

/** How the numbers of a cell are shown, as far as it changes what is read. */
export type NumberForm = 'general' | 'date' | { readonly padded: number }

/** Forms that every spreadsheet has without saying so: dates and times of the West, of China, Japan and Korea. */
const builtInDates = new Set([
  14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56,
  57, 58,
])

/** @param code the form as the file has it: `yyyy"年"m"月"d"日"`, `000000`. */
export function numberForm(id: number, code: string | undefined): NumberForm {
  if (code === undefined) return builtInDates.has(id) ? 'date' : 'general'
  const plain =
    code
      .replace(/"[^"]*"|\\.|_./gu, '')
      .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/giu, '')
      .split(';', 1)[0]
      ?.trim() ?? ''
  if (/^0{2,20}$/u.test(plain)) return { padded: plain.length }
  return /[ymdhs]/iu.test(plain) && !/general|^[#0.,% ]*$/iu.test(plain) ? 'date' : 'general'
}

/** Figures that a spreadsheet keeps of a number. */
const mostFigures = 15

/**
 * A number as its cell shows it: a whole number in full, whatever its form is; a number that has lost figures is told.
 * @param isFrom1904 days are counted from another year in files of old Macs.
 */
export function numberText(value: string, form: NumberForm, isFrom1904: boolean): Cell {
  const number = Number(value)
  if (value.trim() === '' || !Number.isFinite(number)) return value.trim()
  if (form === 'date') return dateText(isFrom1904 ? number + 1_462 : number) ?? plainNumber(number)
  const text = plainNumber(number)
  if (typeof text === 'string' && typeof form === 'object' && /^\d+$/u.test(text))
    return text.padStart(form.padded, '0')
  return text
}

function plainNumber(number: number): Cell {
  if (!Number.isInteger(number)) return String(Number(number.toPrecision(mostFigures)))
  const text = Math.abs(number) < 1e21 ? BigInt(number).toString() : String(number)
  const isCut = text.replace('-', '').length > mostFigures
  return isCut ? { text, fault: 'digitsLost' } : text
}

/** Day 1 is 1 January 1900, and 29 February 1900 counts as a day. */
const daysBefore1970 = 25_569
const lastDay = 2_958_466

/** `2025-02-17`, `09:05`, or both with a T; the local time that the sheet shows, to the minute. null for what is no date. */
export function dateText(days: number): string | null {
  if (days < 0 || days >= lastDay) return null
  const minutes = Math.round(days * 24 * 60)
  const [date, time] = new Date((minutes - daysBefore1970 * 24 * 60) * 60_000).toISOString().split('T') as [
    string,
    string,
  ]
  const clock = time.slice(0, 5)
  if (minutes < 24 * 60) return clock
  return minutes % (24 * 60) === 0 ? date : `${date}T${clock}`
}
