import type { VenueMark } from './watermark.ts'

/** So long a hall has to be well again before it goes back to its place, ms. */
export const wellForMs = 5_000

/** How much a hall wants to be looked at: help before offline before behind; 0 for nothing. */
export function troubleOf(mark: VenueMark | undefined, hasCall: boolean): number {
  if (hasCall) return 3
  if (mark?.state === 'offline') return 2
  return mark?.state === 'lags' ? 1 : 0
}

/** What a hall stands for in the order, and since when it is better than that; null while it is not. */
export interface Standing {
  readonly trouble: number
  readonly betterSince: number | null
}

/**
 * Worse at once; better only when it has been so for a while and nobody's pointer is on the list.
 * @param nowMs of a clock that only runs.
 */
export function nextStanding(
  before: Standing | undefined,
  trouble: number,
  nowMs: number,
  isPointedAt: boolean,
): Standing {
  if (before === undefined || trouble >= before.trouble) return { trouble, betterSince: null }
  const betterSince = before.betterSince ?? nowMs
  return nowMs - betterSince < wellForMs || isPointedAt ? { ...before, betterSince } : { trouble, betterSince: null }
}

/** The worst first, else as they were. */
export const worstFirst = <Entry extends { readonly trouble: number }>(entries: readonly Entry[]): readonly Entry[] =>
  entries.toSorted((one, other) => other.trouble - one.trouble)
