import type { FloorOutcome, FloorRequest, FloorState } from '../../../shared/domain/floor/floor.model.ts'

export interface HallRequest {
  readonly request: FloorRequest
  /** From 1, among the requests of this hall: those of others are not known here. */
  readonly position: number
}

/** The requests of the hall and of its people that wait, first come first. */
export const hallRequests = (floor: FloorState, venueId: string): readonly HallRequest[] =>
  floor.requests
    .filter((request) => request.venueId === venueId)
    .map((request, index) => ({ request, position: index + 1 }))

/** What became of the hall's own last request; null when it withdrew it or waits again. */
export function lastHallOutcome(floor: FloorState, venueId: string): FloorOutcome | null {
  const isHall = (request: FloorRequest) => request.venueId === venueId && request.personId === null
  if (floor.requests.some(isHall)) return null
  const last = floor.outcomes.findLast(isHall) ?? null
  return last?.outcome === 'withdrawn' ? null : last
}
