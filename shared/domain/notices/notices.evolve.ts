import type { EventOutside } from '../meeting/feature-rules.ts'
import type { MeetingEvent } from '../meeting/meeting.types.ts'
import type { HelpCallsState, NoticesState } from './notices.model.ts'

type NoticeEvent = 'notices.sent' | 'notices.withdrawn' | 'notices.acknowledged'
type HelpCallEvent = `notices.help${'Called' | 'Noted' | 'Handled'}`

export const initialNotices: NoticesState = []

export const initialHelpCalls: HelpCallsState = []

export function evolveNotices(state: NoticesState, event: MeetingEvent): NoticesState {
  switch (event.type) {
    case 'meeting.created':
      return initialNotices
    case 'notices.sent':
      return [...state, { ...event.data, at: event.at, acks: {} }]
    case 'notices.withdrawn':
      return state.filter((notice) => notice.id !== event.data.noticeId)
    case 'notices.acknowledged': {
      const { noticeId, venueId, reply } = event.data
      const ack = { at: event.at, reply }
      return state.map((notice) =>
        notice.id === noticeId ? { ...notice, acks: { ...notice.acks, [venueId]: ack } } : notice,
      )
    }
    default:
      event satisfies EventOutside<'notices', HelpCallEvent>
      return state
  }
}

export function evolveHelpCalls(state: HelpCallsState, event: MeetingEvent): HelpCallsState {
  switch (event.type) {
    case 'meeting.created':
      return initialHelpCalls
    case 'notices.helpCalled':
      return [...state, { ...event.data, at: event.at, seenAt: null, handledAt: null }]
    case 'notices.helpNoted':
      return state.map((call) => (call.id === event.data.helpCallId ? { ...call, seenAt: event.at } : call))
    case 'notices.helpHandled':
      return state.map((call) => (call.id === event.data.helpCallId ? { ...call, handledAt: event.at } : call))
    default:
      event satisfies EventOutside<'notices', NoticeEvent>
      return state
  }
}
