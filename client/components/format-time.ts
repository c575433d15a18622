import type { Instant } from '../../shared/kernel/time.ts'

/** `09:41`, or `09:41:05`, in that time zone. */
export function clockTime(at: Instant, timeZone: string, withSeconds = false): string {
  const seconds = withSeconds ? ({ second: '2-digit' } as const) : {}
  return new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', ...seconds }).format(at)
}

/** `08:24`, `1:04:12` from an hour on, `−02:10` when negative. A started second counts until it has passed. @param ms milliseconds. */
export function countdown(ms: number): string {
  const total = Math.abs(Math.ceil(ms / 1_000))
  const [hours, minutes, seconds] = [Math.floor(total / 3_600), Math.floor(total / 60) % 60, total % 60]
  const two = (figure: number) => String(figure).padStart(2, '0')
  const sign = ms < 0 && total > 0 ? '\u2212' : ''
  return `${sign}${hours > 0 ? `${hours}:` : ''}${two(minutes)}:${two(seconds)}`
}

/** `2 月 17 日 09:41`, or `17 Feb 09:41`. */
export function dayAndTime(at: Instant, timeZone: string, language: string): string {
  const time = clockTime(at, timeZone)
  if (language === 'en')
    return `${new Intl.DateTimeFormat('en-GB', { timeZone, day: 'numeric', month: 'short' }).format(at)} ${time}`
  const { month, day } = chineseDate(at, timeZone)
  return `${month} 月 ${day} 日 ${time}`
}

/** `2025 年 2 月 17 日`, or `17 February 2025`; no line breaks within it. */
export function longDate(at: Instant, timeZone: string, language: string): string {
  return unbroken(language === 'en' ? englishDate(at, timeZone) : fullChineseDate(at, timeZone))
}

const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0')

const englishDate = (at: Instant, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, day: 'numeric', month: 'long', year: 'numeric' }).format(at)

function fullChineseDate(at: Instant, timeZone: string): string {
  const { year, month, day } = chineseDate(at, timeZone)
  return `${year} 年 ${month} 月 ${day} 日`
}

function chineseDate(at: Instant, timeZone: string) {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  }).formatToParts(at)
  const part = (type: string) => parts.find((known) => known.type === type)?.value ?? ''
  return { year: part('year'), month: part('month'), day: part('day') }
}

const figures = '零一二三四五六七八九'

/** 3 → 三, 12 → 十二, 20 → 二十; figures again from a hundred on. */
export function chineseNumber(count: number): string {
  if (count < 0 || count > 99 || !Number.isInteger(count)) return String(count)
  const [tens, ones] = [Math.floor(count / 10), count % 10]
  if (tens === 0) return figures[ones] ?? ''
  return `${tens === 1 ? '' : figures[tens]}十${ones === 0 ? '' : figures[ones]}`
}
