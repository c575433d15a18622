import { filterValues, lookUp } from '../../kernel/record.ts'
import type { MeetingEvent } from '../meeting/meeting.types.ts'
import type { RecallsState } from './recalls.model.ts'

export const initialRecalls: RecallsState = {}

export function evolveRecalls(state: RecallsState, event: MeetingEvent): RecallsState {
  switch (event.type) {
    case 'meeting.created':
      return initialRecalls
    case 'documents.recalled': {
      const { documentId, title, venueIds } = event.data
      const recall = { title, recalledAt: event.at, acknowledgedAt: null }
      const asked = Object.fromEntries(venueIds.map((venueId) => [venueId, recall]))
      return { ...state, [documentId]: { ...lookUp(state, documentId), ...asked } }
    }
    case 'documents.recallAcknowledged': {
      const { documentId, venueId } = event.data
      const venues = lookUp(state, documentId) ?? {}
      const recall = lookUp(venues, venueId)
      if (recall === null) return state
      return { ...state, [documentId]: { ...venues, [venueId]: { ...recall, acknowledgedAt: event.at } } }
    }
    case 'documents.released': {
      const { documentId, to } = event.data
      return ended(state, documentId, (venueId) => to === 'all' || to.includes(venueId))
    }
    case 'documents.shown':
      return ended(state, event.data.document.id, () => true)
    default:
      event satisfies Exclude<MeetingEvent, { readonly type: 'documents.recalled' }>
      return state
  }
}

/** A hall to which the document is open again has nothing to give back. */
function ended(state: RecallsState, documentId: string, isOpen: (venueId: string) => boolean): RecallsState {
  const venues = lookUp(state, documentId)
  if (venues === null) return state
  const left = filterValues(venues, (_, venueId) => !isOpen(venueId))
  if (Object.keys(left).length > 0) return { ...state, [documentId]: left }
  const { [documentId]: _ended, ...rest } = state
  return rest
}
