import type { Instant } from '../../shared/kernel/time.ts'

/** How far the clocks of a zone are from UTC at that moment: `+08:00`. */
export function zoneOffset(at: Instant, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }).formatToParts(at)
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT'
  return name === 'GMT' ? '+00:00' : name.slice('GMT'.length)
}
