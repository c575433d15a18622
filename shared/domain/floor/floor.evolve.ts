import type { Instant } from '../../kernel/time.ts'
import type { Speaker } from '../agenda/agenda.model.ts'
import type { MeetingEvent } from '../meeting/meeting.types.ts'
import type { FloorOutcome, FloorState } from './floor.model.ts'

export const initialFloor: FloorState = { current: null, requests: [], outcomes: [], word: null }

/** The floor follows the agenda: an item's speaker has it from its beginning, until it is given to another. */
export function evolveFloor(state: FloorState, event: MeetingEvent): FloorState {
  switch (event.type) {
    case 'meeting.created':
      return initialFloor
    case 'agenda.itemStarted':
    case 'agenda.committed':
    case 'agenda.takenBack':
      return { ...state, current: holder(event.data.speaker, event.at), word: null }
    case 'meeting.adjourned':
    case 'floor.released':
      return { ...state, current: null, word: null }
    case 'floor.given':
      return { ...state, current: holder(event.data, event.at), word: null }
    case 'floor.requested':
      return { ...state, requests: [...state.requests, { ...event.data, requestedAt: event.at }] }
    case 'floor.granted':
      return {
        ...settled(state, event.data.requestId, 'granted', null, event.at),
        current: holder(event.data.speaker, event.at),
        word: null,
      }
    case 'floor.declined':
      return settled(state, event.data.requestId, 'declined', event.data.reason, event.at)
    case 'floor.withdrawn':
      return settled(state, event.data.requestId, 'withdrawn', null, event.at)
    case 'floor.speakerTold':
      return { ...state, word: event.data.text === null ? null : { text: event.data.text, at: event.at } }
    default:
      return state
  }
}

const holder = (speaker: Speaker | null, since: Instant) => (speaker === null ? null : { ...speaker, since })

/** A request that this audience never saw changes nothing but the floor. */
function settled(
  state: FloorState,
  requestId: string,
  outcome: FloorOutcome['outcome'],
  reason: string | null,
  decidedAt: Instant,
): FloorState {
  const request = state.requests.find((waiting) => waiting.id === requestId)
  if (request === undefined) return state
  return {
    ...state,
    requests: state.requests.filter((waiting) => waiting.id !== requestId),
    outcomes: [...state.outcomes, { ...request, outcome, reason, decidedAt }],
  }
}
