import type { Instant } from '../../shared/kernel/time.ts'

/** `2 月 17 日（周一）`, or `Mon 17 Feb`, in that time zone; no line breaks within it. */
export function dayOfWeek(at: Instant, timeZone: string, language: string): string {
  const part = (locale: string, asked: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone, ...asked }).format(at)
  const [day, weekday] = [part('en-GB', { day: 'numeric' }), { weekday: 'short' } as const]
  const text =
    language === 'en'
      ? `${part('en-GB', weekday)} ${day} ${part('en-GB', { month: 'short' })}`
      : `${part('en-GB', { month: 'numeric' })} 月 ${day} 日（${part('zh-CN', weekday)}）`
  return text.replaceAll(' ', '\u00a0')
}

/** Whether both fall on one day there. */
export function isSameDay(one: Instant, other: Instant, timeZone: string): boolean {
  const dayOf = (at: Instant) => new Intl.DateTimeFormat('en-CA', { timeZone }).format(at)
  return dayOf(one) === dayOf(other)
}
