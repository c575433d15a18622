import { lookUp } from '../../kernel/record.ts'
import type { EventOutside } from '../meeting/feature-rules.ts'
import type { FloorRequest, FloorState } from './floor.model.ts'

type SpeakersListEvent = `floor.${'nextCued' | 'nextCleared' | 'listClosed' | 'listOpened' | 'queueMoved'}`

/** Who is next, whether one may still ask, and the places of those who do not see the queue. */
export function evolveSpeakersList(state: FloorState, event: EventOutside<'floor', SpeakersListEvent>): FloorState {
  switch (event.type) {
    case 'floor.nextCued':
      return { ...state, next: { ...event.data, at: event.at } }
    case 'floor.nextCleared':
      return { ...state, next: null }
    case 'floor.listClosed':
      return { ...state, isListClosed: true }
    case 'floor.listOpened':
      return { ...state, isListClosed: false }
    case 'floor.queueMoved':
      return { ...state, requests: state.requests.map((request) => moved(request, event.data.places)) }
    default:
      event satisfies EventOutside<'floor'>
      return state
  }
}

function moved(request: FloorRequest, places: Readonly<Record<string, number>>): FloorRequest {
  const place = lookUp(places, request.id)
  return place === null ? request : { ...request, place }
}
