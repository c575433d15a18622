/** How the time left looks; always said in words too. `none`: no time is planned. */
export type TimePhase = 'none' | 'calm' | 'soon' | 'last' | 'over'

const minuteMs = 60_000
const soonMs = 5 * minuteMs

/**
 * The phase tells how much time is left, however much was planned: a short item is amber from its beginning.
 * @param leftMs negative once it is over; null where no time is planned.
 */
export function timePhase(leftMs: number | null): TimePhase {
  if (leftMs === null) return 'none'
  if (leftMs <= 0) return 'over'
  if (leftMs <= minuteMs) return 'last'
  return leftMs <= soonMs ? 'soon' : 'calm'
}

/** Whole minutes left, a started one counted: five until four have begun. */
export const minutesLeft = (leftMs: number): number => Math.ceil(leftMs / minuteMs)

/**
 * Share of the planned time that is used, 0 to 1; full once it is over.
 * @param plannedMs 0 counts as used up.
 */
export function usedShare(leftMs: number, plannedMs: number): number {
  if (plannedMs <= 0) return 1
  return Math.max(0, Math.min(1, 1 - leftMs / plannedMs))
}
