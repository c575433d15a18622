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

export interface Entry {
  readonly venueId: string
  /** As of now. */
  readonly trouble: number
}

/** By hall. */
export type Standings = ReadonlyMap<string, Standing>

/** @returns the very map that was given where no hall stands otherwise. @param nowMs of a clock that only runs. */
export function stillStandings(
  before: Standings,
  entries: readonly Entry[],
  nowMs: number,
  isPointedAt: boolean,
): Standings {
  const next = new Map(
    entries.map(({ venueId, trouble }) => [venueId, nextStanding(before.get(venueId), trouble, nowMs, isPointedAt)]),
  )
  const isSame =
    next.size === before.size &&
    [...next].every(([venueId, { trouble, betterSince }]) => {
      const known = before.get(venueId)
      return known?.trouble === trouble && known.betterSince === betterSince
    })
  return isSame ? before : next
}

/** The ids of the halls by what they stand for, the worst first. */
export const stillOrder = (entries: readonly Entry[], standings: Standings): readonly string[] =>
  worstFirst(entries.map(({ venueId }) => ({ venueId, trouble: standings.get(venueId)?.trouble ?? 0 }))).map(
    ({ venueId }) => venueId,
  )
