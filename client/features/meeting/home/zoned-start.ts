/** What a field for date and time holds. */
const localForm = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/u

/**
 * The moment that a clock in that zone shows, as meeting files write it; in the hour that a clock shows twice, the first.
 * @param local `2027-03-01T09:00`, as a field gives it. @returns null when it is no whole date and time.
 */
export function zonedStart(local: string, timeZone: string): string | null {
  const parts = localForm.exec(local)
  if (parts === null) return null
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = parts.slice(1).map(Number)
  const wall = Date.UTC(year, month - 1, day, hour, minute)
  if (Number.isNaN(wall) || year < 1970) return null
  // The offset before the change of clocks, and the one after it.
  const moments = [offsetAt(wall - 86_400_000, timeZone), offsetAt(wall + 86_400_000, timeZone)].map((ms) => wall - ms)
  const shown = moments.find((at) => at + offsetAt(at, timeZone) === wall) ?? moments[0] ?? wall
  return new Date(shown).toISOString()
}

/** What such a field holds for that moment. @param at milliseconds since 1970. */
export const localField = (at: number, timeZone: string): string =>
  new Date(at + offsetAt(at, timeZone)).toISOString().slice(0, 16)

/** How far that zone's clocks are ahead of UTC, ms. */
function offsetAt(at: number, timeZone: string): number {
  const fields = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const
  const parts = new Intl.DateTimeFormat('en', { timeZone, hourCycle: 'h23', ...fields }).formatToParts(at)
  const part = (type: string) => Number(parts.find((known) => known.type === type)?.value)
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'))
  return wall - Math.floor(at / 60_000) * 60_000
}

/** Where this desk is, as meeting files name zones; Shanghai where it does not say. */
export function deskZone(): string {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
  return /^(?:UTC|[a-z_]+(?:\/[a-z0-9_+-]+)+)$/iu.test(timeZone) ? timeZone : 'Asia/Shanghai'
}
