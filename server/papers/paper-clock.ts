import type { Instant } from '../../shared/kernel/time.ts'

/** Moments by the clock of the meeting's place, the same in every language: `2025-02-17 09:05`. */
export interface PaperClock {
  minute(at: Instant): string
  second(at: Instant): string
  /** Without the day: `09:05`. */
  time(at: Instant): string
  /** With the day of the week, as a language writes it: 2025年2月17日星期一. */
  day(at: Instant, isChinese: boolean): string
}

export function createPaperClock(timeZone: string): PaperClock {
  const by = (timeStyle: 'short' | 'medium') =>
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle })
  const minutes = by('short')
  const seconds = by('medium')
  const times = new Intl.DateTimeFormat('sv-SE', { timeZone, timeStyle: 'short' })
  const days = (isChinese: boolean) =>
    new Intl.DateTimeFormat(isChinese ? 'zh-CN' : 'en-GB', { timeZone, dateStyle: 'full' })
  return {
    minute: (at) => minutes.format(at),
    second: (at) => seconds.format(at),
    time: (at) => times.format(at),
    day: (at, isChinese) => days(isChinese).format(at),
  }
}
