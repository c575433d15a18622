import type { Instant } from './time.ts'

/** A day of the calendar, as `2025-02-17`; later days are greater texts. */
export type Day = string

const formats = new Map<string, Intl.DateTimeFormat>()

/** Zones are written in many ways: no more than these are kept. */
const mostFormats = 100

/** Made once for a zone: making one takes a hundred times as long as using it. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known !== undefined) return known
  if (formats.size >= mostFormats) formats.clear()
  const made = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  formats.set(timeZone, made)
  return made
}

/** The day that it is there at that moment. @param timeZone as the runtime knows it: `Asia/Shanghai`. */
export function dayIn(timeZone: string, at: Instant): Day {
  const named = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  )
  return `${named.year?.padStart(4, '0')}-${named.month}-${named.day}`
}

/** How many days later the other one is; negative when it is earlier. */
export const daysFrom = (day: Day, other: Day): number => (Date.parse(other) - Date.parse(day)) / 86_400_000

/** @param days how many days later; negative: earlier. */
export const dayAfter = (day: Day, days: number): Day =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
