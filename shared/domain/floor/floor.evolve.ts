import type { Instant } from '../../kernel/time.ts'
import type { Speaker } from '../agenda/agenda.model.ts'
import type { MeetingEvent } from '../meeting/meeting.types.ts'
import type { FloorOutcome, FloorState } from './floor.model.ts'
import { evolveSpeakersList } from './speakers-list.evolve.ts'
import { evolvePauses, floorPassed, speechAt, speechGoesOn } from './speaking-time.evolve.ts'

export const initialFloor: FloorState = {
  current: null,
  requests: [],
  outcomes: [],
  word: null,
  next: null,
  isListClosed: false,
  spoken: [],
  pausedAt: null,
  pausedMs: 0,
  interrupted: null,
}

/** The floor follows the agenda: an item's speaker has it from its beginning, until it is given to another. */
export function evolveFloor(state: FloorState, event: MeetingEvent): FloorState {
  switch (event.type) {
    case 'meeting.created':
      return initialFloor
    case 'agenda.committed': {
      const startsAt = event.data.startsAt ?? event.at
      const interrupted = speechAt(state, event.at, startsAt)
      return { ...floorPassed(state, event.data.speaker, startsAt), pausedAt: null, next: null, interrupted }
    }
    case 'agenda.itemStarted': {
      const interrupted = speechAt(state, event.at, event.at)
      return { ...floorPassed(state, event.data.speaker, event.at), pausedAt: null, next: null, interrupted }
    }
    case 'agenda.takenBack':
      if (event.data.shown !== undefined) return state
      return state.interrupted === null
        ? { ...floorPassed(state, event.data.speaker, event.at), pausedAt: null }
        : { ...speechGoesOn(state, state.interrupted), word: null, interrupted: null }
    case 'meeting.adjourned':
      return { ...floorPassed(state, null, event.at), pausedAt: null, next: null, requests: [] }
    case 'floor.released':
      return floorPassed(state, null, event.at)
    case 'floor.given':
      return cueAnswered(floorPassed(state, event.data, event.at), event.data, null)
    case 'floor.granted': {
      const { requestId, speaker } = event.data
      return cueAnswered(
        floorPassed(settled(state, requestId, 'granted', null, event.at), speaker, event.at),
        speaker,
        requestId,
      )
    }
    case 'floor.requested':
      return { ...state, requests: [...othersThan(event.data, state), { ...event.data, requestedAt: event.at }] }
    case 'floor.declined':
      return cueDropped(settled(state, event.data.requestId, 'declined', event.data.reason, event.at), event.data)
    case 'floor.withdrawn':
      return cueDropped(settled(state, event.data.requestId, 'withdrawn', null, event.at), event.data)
    case 'floor.followed':
      return { ...state, ...event.data }
    case 'floor.speakerTold':
      return { ...state, word: event.data.text === null ? null : { text: event.data.text, at: event.at } }
    default:
      return evolveSpeakersList(evolvePauses(state, event), event)
  }
}

/** A person waits once: in old logs it may have asked again from another hall. */
const othersThan = ({ personId }: { readonly personId: string | null }, { requests }: FloorState) =>
  personId === null ? requests : requests.filter((request) => request.personId !== personId)

/** Whoever has the floor needs not get ready for it any more, nor does its hall. */
function cueAnswered(state: FloorState, speaker: Speaker, requestId: string | null): FloorState {
  const cued = state.next
  if (cued === null) return state
  const isSame =
    cued.speaker.venueId === null ? cued.speaker.name === speaker.name : cued.speaker.venueId === speaker.venueId
  return isSame || (requestId !== null && cued.requestId === requestId) ? { ...state, next: null } : state
}

const cueDropped = (state: FloorState, { requestId }: { readonly requestId: string }): FloorState =>
  state.next?.requestId === requestId ? { ...state, next: null } : state

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
  const { place: _, ...asked } = request
  const isAnother = ({ venueId, personId }: FloorOutcome) => venueId !== asked.venueId || personId !== asked.personId
  return {
    ...state,
    requests: state.requests.filter((waiting) => waiting.id !== requestId),
    outcomes: [...state.outcomes.filter(isAnother), { ...asked, outcome, reason, decidedAt }],
  }
}
