import { mapValues } from '../../kernel/record.ts'
import type { Instant } from '../../kernel/time.ts'
import type { Venue, VenuesEvents, VenuesState } from './venues.model.ts'

/** A screen that is dark already keeps the instant since when it is. */
export function blankSet(state: VenuesState, { venueIds, on }: VenuesEvents['screens.blankSet'], at: Instant) {
  const named = new Set(venueIds)
  return mapValues(state, (venue) =>
    named.has(venue.id) ? { ...venue, blankSince: on ? (venue.blankSince ?? at) : null } : venue,
  )
}

export const blankEnded = (venue: Venue): Venue => ({ ...venue, blankSince: null })
