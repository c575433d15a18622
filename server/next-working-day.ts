import { type Instant, instant, minutes } from '../shared/kernel/time.ts'
import { zoneOffset } from './kernel/zone-offset.ts'

const dayMs = minutes(24 * 60)
const morning = 'T09:00:00'

/**
 * Nine o'clock of the next day that is no weekend, by the clocks of that zone, as the meeting file writes it. Public holidays are not known.
 * @source DOR-13
 * @returns RFC 3339 with the zone's offset at that moment: `2026-11-30T09:00:00+08:00`.
 */
export function nextWorkingMorning(now: Instant, timeZone: string): string {
  for (let days = 1; ; days += 1) {
    const { date, weekday } = localDay(instant(now + days * dayMs), timeZone)
    if (weekday === 'Sat' || weekday === 'Sun') continue
    const asUtc = Date.parse(`${date}${morning}Z`)
    // The offset of that morning, not of now: clocks may have changed over night.
    const offset = zoneOffset(instant(asUtc), timeZone)
    return `${date}${morning}${offset}`
  }
}

function localDay(at: Instant, timeZone: string): { readonly date: string; readonly weekday: string } {
  const options = { timeZone, year: 'numeric', month: '2-digit', day: '2-digit', weekday: 'short' } as const
  const parts = new Intl.DateTimeFormat('en-US', options).formatToParts(at)
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  return { date: `${part('year')}-${part('month')}-${part('day')}`, weekday: part('weekday') }
}
