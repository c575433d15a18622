import type { FloorOutcome, FloorRequest, FloorState } from '../../../shared/domain/floor/floor.model.ts'

export interface VenueRequest {
  readonly request: FloorRequest
  /** From 1, in the whole queue, as the server tells the hall. */
  readonly place: number
}

/** The requests of the hall and of its people that wait, first come first. */
export const venueRequests = (floor: FloorState, venueId: string): readonly VenueRequest[] =>
  floor.requests
    .map((request, index) => ({ request, place: request.place ?? index + 1 }))
    .filter(({ request }) => request.venueId === venueId)

/** What became of the hall's own last request; null while it waits again. */
export function lastVenueOutcome(floor: FloorState, venueId: string): FloorOutcome | null {
  const isVenue = (request: Pick<FloorRequest, 'venueId' | 'personId'>) =>
    request.venueId === venueId && request.personId === null
  return floor.requests.some(isVenue) ? null : (floor.outcomes.findLast(isVenue) ?? null)
}
