import type { FloorOutcome, FloorRequest, FloorState } from '../../../shared/domain/floor/floor.model.ts'

export interface HallRequest {
  readonly request: FloorRequest
  /** From 1, in the whole queue, as the server tells the hall. */
  readonly place: number
}

/** The requests of the hall and of its people that wait, first come first. */
export const hallRequests = (floor: FloorState, venueId: string): readonly HallRequest[] =>
  floor.requests
    .map((request, index) => ({ request, place: request.place ?? index + 1 }))
    .filter(({ request }) => request.venueId === venueId)

/** What became of the hall's own last request; null while it waits again. */
export function lastHallOutcome(floor: FloorState, venueId: string): FloorOutcome | null {
  const isHall = (request: Pick<FloorRequest, 'venueId' | 'personId'>) =>
    request.venueId === venueId && request.personId === null
  return floor.requests.some(isHall) ? null : (floor.outcomes.findLast(isHall) ?? null)
}
