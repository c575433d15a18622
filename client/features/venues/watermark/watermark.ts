import type { VenuePresence } from '../../../../shared/protocol/down.ts'

/** How a hall's screen stands. `steps`: how far it is behind, 0 unless it lags. */
export interface VenueMark {
  readonly venueId: string
  readonly state: 'up' | 'lags' | 'offline' | 'none'
  readonly steps: number
}

/**
 * Where each hall is against the state that the console shows.
 * `none`: no screen was ever seen there; `offline`: there was one.
 * @param seq what the console shows.
 */
export function venueMarks(
  venueIds: readonly string[],
  presence: Readonly<Record<string, VenuePresence>>,
  seq: number,
): readonly VenueMark[] {
  return venueIds.map((venueId) => {
    const venue = presence[venueId]
    if (venue === undefined) return { venueId, state: 'none', steps: 0 }
    if (venue.screens === 0) return { venueId, state: venue.drawnSeq === null ? wasSeen(venue) : 'offline', steps: 0 }
    const steps = Math.max(0, seq - (venue.drawnSeq ?? 0))
    return steps === 0 ? { venueId, state: 'up', steps } : { venueId, state: 'lags', steps }
  })
}

/** An operator's page alone is no screen. */
const wasSeen = (venue: VenuePresence): VenueMark['state'] => (venue.operators > 0 ? 'none' : 'offline')

export const upCount = (marks: readonly VenueMark[]): number => marks.filter(({ state }) => state === 'up').length
