import { type Instant, instant } from '../../../../shared/kernel/time.ts'
import { clockTime } from '../../../components/format-time.ts'

/**
 * The moment at which clocks of that time zone showed `HH:MM` last: today, or yesterday where that time is still to come.
 * @returns null when it is no time of day.
 */
export function lastInstantOf(text: string, timeZone: string, now: Instant): Instant | null {
  const wanted = minutesOf(text)
  const shown = minutesOf(clockTime(now, timeZone))
  if (wanted === null || shown === null) return null
  const minutesAgo = (shown - wanted + 24 * 60) % (24 * 60)
  const thisMinute = now - (now % 60_000)
  return instant(thisMinute - minutesAgo * 60_000)
}

function minutesOf(text: string): number | null {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/u.exec(text) ?? []
  return hours === undefined || minutes === undefined ? null : Number(hours) * 60 + Number(minutes)
}
