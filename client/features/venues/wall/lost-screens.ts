import type { Instant } from '../../../../shared/kernel/time.ts'
import type { VenuePresence } from '../../../../shared/protocol/down.ts'

/** Of each hall in which a screen was seen: since when none is connected, server time; null while one is. */
export type LostScreens = Readonly<Record<string, Instant | null>>

/**
 * Who loses its last screen keeps the moment of it until one is back.
 * @returns `before` itself where nothing changed.
 */
export function nextLostScreens(
  before: LostScreens,
  presence: Readonly<Record<string, VenuePresence>>,
  now: Instant,
): LostScreens {
  const changes = Object.entries(presence).flatMap(([venueId, { screens }]): [string, Instant | null][] => {
    const was = before[venueId]
    if (screens > 0) return was === null ? [] : [[venueId, null]]
    return was === null ? [[venueId, now]] : []
  })
  return changes.length === 0 ? before : { ...before, ...Object.fromEntries(changes) }
}
