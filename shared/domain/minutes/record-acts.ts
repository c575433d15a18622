import { lookUp } from '../../kernel/record.ts'
import type { MeetingEvent, MeetingState } from '../meeting/meeting.types.ts'
import type { Step } from '../meeting/meeting.visibility.ts'
import type { RecordAct, RecordItem } from './record.model.ts'

export function recordItem({ agenda }: MeetingState, itemId: string | null): RecordItem | null {
  const item = agenda.items.find(({ id }) => id === itemId)
  return item === undefined ? null : { number: item.number, kind: item.kind, title: item.title }
}

/** What an event alone says; items and speeches, which last, are followed over several. @source REC-1 */
export function actsOf({ event, before, after }: Step): readonly RecordAct[] {
  switch (event.type) {
    case 'meeting.started':
      return [{ kind: 'started' }]
    case 'meeting.recessed':
      return [{ kind: 'recessed' }]
    case 'meeting.resumed':
      return [{ kind: 'resumed' }]
    case 'meeting.adjourned':
      return [...rollCallActs(before, event.type), { kind: 'adjourned' }]
    case 'agenda.pointShown':
      return pointActs(after, event.data.itemId, event.data.point)
    case 'commendation.revealed':
      return revealActs(after, event.data)
    case 'floor.declined': {
      const request = before.floor.requests.find(({ id }) => id === event.data.requestId)
      return request === undefined
        ? []
        : [{ kind: 'declined', venueId: request.venueId, topic: request.topic, reason: event.data.reason }]
    }
    case 'documents.released': {
      const document = lookUp(after.documents, event.data.documentId)
      return document === null
        ? []
        : [{ kind: 'released', title: document.title, version: document.version, to: event.data.to }]
    }
    case 'documents.withdrawn': {
      const document = lookUp(before.documents, event.data.documentId)
      return document === null ? [] : [{ kind: 'withdrawn', title: document.title }]
    }
    case 'documents.pageTurned': {
      const document = lookUp(before.documents, event.data.documentId)
      const comesOn = document !== null && document.page === null && event.data.page > 0
      return comesOn ? [{ kind: 'shown', title: document.title }] : []
    }
    case 'notices.sent': {
      const { text, level, to } = event.data
      return [{ kind: 'noticed', text, isUrgent: level === 'urgent', to }]
    }
    case 'notices.acknowledged': {
      const { noticeId, venueId, reply } = event.data
      const notice = before.notices.find(({ id }) => id === noticeId)
      return notice === undefined || reply === null ? [] : [{ kind: 'replied', venueId, text: notice.text, reply }]
    }
    case 'notices.helpCalled':
      return [{ kind: 'calledForHelp', venueId: event.data.venueId, text: event.data.text, handledAt: null }]
    case 'venues.lost':
      return [{ kind: 'dropped', venueId: event.data.venueId, since: event.data.since, backAt: null }]
    case 'rollCall.closed':
      return rollCallActs(before, event.type)
    case 'attendance.signed':
      return [{ kind: 'signed', venueId: event.data.venueId, name: event.data.name ?? null }]
    case 'attendance.hallTransferred':
      return [{ kind: 'venueMoved', fromVenueId: event.data.fromVenueId, toVenueId: event.data.toVenueId }]
    case 'attendance.hallReturned':
      return [{ kind: 'venueReturned', venueId: event.data.venueId }]
    case 'control.taken':
    case 'control.handedOver':
      return [{ kind: 'chaired', name: event.data.name }]
    default:
      return []
  }
}

function pointActs(state: MeetingState, itemId: string, point: number | null): readonly RecordAct[] {
  const item = state.agenda.items.find(({ id }) => id === itemId)
  const shown = point === null ? undefined : item?.points[point]
  const named = recordItem(state, itemId)
  return shown === undefined || point === null || named === null
    ? []
    : [{ kind: 'pointShown', item: named, point: point + 1, title: shown.title }]
}

function revealActs(
  state: MeetingState,
  { itemId, from, to }: { readonly itemId: string; readonly from: number; readonly to: number },
): readonly RecordAct[] {
  const item = recordItem(state, itemId)
  const awardees = lookUp(state.commendation, itemId)?.awardees.slice(from, to) ?? []
  return item === null || awardees.length === 0 ? [] : [{ kind: 'revealed', item, awardees }]
}

/** Of the roll call that is open; one that the end of the meeting closes is told, too. */
function rollCallActs(state: MeetingState, by: MeetingEvent['type']): readonly RecordAct[] {
  const called = Object.values(state.venues).filter(({ rollCall }) => rollCall !== null)
  const isOpen = called.some(({ rollCall }) => rollCall?.status === 'calling' || rollCall?.status === 'queued')
  if (called.length === 0 || (by === 'meeting.adjourned' && !isOpen)) return []
  const answers = called.map(({ id, rollCall }) => ({
    venueId: id,
    heard: rollCall?.heard ?? null,
    picture: rollCall?.picture ?? null,
    sound: rollCall?.sound ?? null,
    note: rollCall?.note ?? null,
  }))
  return [{ kind: 'rollCalled', answers }]
}
