import type { Audience } from '../../access/audience.ts'
import type { MeetingFact } from '../meeting/meeting.types.ts'
import type { FloorRequest, FloorState } from './floor.model.ts'

/** Who has the floor is public; who waits is known to staff, to the hall's operator and to the person; the private word to the lectern. */
export function visibleFloor(state: FloorState, audience: Audience): FloorState {
  if (audience.kind === 'staff') return state
  const mine = (request: FloorRequest) => maySee(request, audience)
  const word = isAtLectern(state, audience) ? state.word : null
  return { current: state.current, requests: state.requests.filter(mine), outcomes: state.outcomes.filter(mine), word }
}

/** @param before the floor as it was when the event happened. */
export function visibleFloorEvent(fact: MeetingFact, before: FloorState, audience: Audience): MeetingFact | null {
  if (audience.kind === 'staff') return fact
  switch (fact.type) {
    case 'floor.requested':
      return maySee(fact.data, audience) ? fact : null
    case 'floor.declined':
    case 'floor.withdrawn': {
      const request = before.requests.find((waiting) => waiting.id === fact.data.requestId)
      return request !== undefined && maySee(request, audience) ? fact : null
    }
    case 'floor.speakerTold':
      return isAtLectern(before, audience) ? fact : null
    default:
      return fact
  }
}

/** The lectern of the hall from which somebody speaks; all of them when no hall is named. */
const isAtLectern = ({ current }: FloorState, audience: Audience): boolean =>
  audience.kind === 'speaker' && (current?.venueId ?? audience.venueId) === audience.venueId

function maySee(request: Pick<FloorRequest, 'venueId' | 'personId'>, audience: Audience): boolean {
  if (audience.kind === 'operator') return request.venueId === audience.venueId
  if (audience.kind !== 'attendee' || audience.personId === null) return false
  return request.venueId === audience.venueId && request.personId === audience.personId
}
