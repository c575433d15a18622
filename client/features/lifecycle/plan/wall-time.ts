import type { Instant } from '../../../../shared/kernel/time.ts'

/** `2025-02-17T09:00`: what a clock on the wall of that zone shows, as date fields take it. */
export function wallTime(at: Instant | number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at)
  const part = (type: string) => parts.find((known) => known.type === type)?.value ?? ''
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`
}

/** When a clock of that zone shows it, milliseconds; null for what is no time, or one that the clocks leave out. */
export function instantOfWall(wall: string, timeZone: string): number | null {
  const asIfUtc = Date.parse(`${wall}Z`)
  if (!Number.isFinite(asIfUtc)) return null
  const guess = asIfUtc - offsetMs(asIfUtc, timeZone)
  // Where the clocks are changed between the two, the second look is right.
  const at = asIfUtc - offsetMs(guess, timeZone)
  return wallTime(at, timeZone) === wall.slice(0, 16) ? at : null
}

/** By how much clocks of that zone are ahead of UTC then. */
const offsetMs = (at: number, timeZone: string): number => Date.parse(`${wallTime(at, timeZone)}Z`) - floorToMinute(at)

const floorToMinute = (at: number): number => Math.floor(at / 60_000) * 60_000
