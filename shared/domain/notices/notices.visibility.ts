import { type Audience, isOfVenue } from '../../access/audience.ts'
import { filterValues } from '../../kernel/record.ts'
import type { MeetingFact } from '../meeting/meeting.types.ts'
import type { HelpCallsState, Notice, NoticesState } from './notices.model.ts'

/** A notice goes to those it is for; what halls answered is known to staff and to the hall itself. */
export function visibleNotices(state: NoticesState, audience: Audience): NoticesState {
  if (audience.kind === 'staff') return state
  return state
    .filter((notice) => isFor(notice, audience))
    .map((notice) => ({ ...notice, to: seenTo(notice.to, audience), acks: seenAcks(notice, audience) }))
}

export function visibleHelpCalls(state: HelpCallsState, audience: Audience): HelpCallsState {
  return state.filter((call) => isDesk(call.venueId, audience))
}

/** @param before the notices as they were when the event happened. */
export function visibleNoticesEvent(
  fact: MeetingFact,
  before: { readonly notices: NoticesState; readonly helpCalls: HelpCallsState },
  audience: Audience,
): MeetingFact | null {
  if (audience.kind === 'staff') return fact
  switch (fact.type) {
    case 'notices.sent':
      return isFor(fact.data, audience) ? { ...fact, data: { ...fact.data, to: seenTo(fact.data.to, audience) } } : null
    case 'notices.withdrawn': {
      const notice = before.notices.find((sent) => sent.id === fact.data.noticeId)
      return notice !== undefined && isFor(notice, audience) ? fact : null
    }
    case 'notices.acknowledged':
    case 'notices.helpCalled':
      return isDesk(fact.data.venueId, audience) ? fact : null
    case 'notices.helpNoted':
    case 'notices.helpHandled': {
      const call = before.helpCalls.find((open) => open.id === fact.data.helpCallId)
      return call !== undefined && isDesk(call.venueId, audience) ? fact : null
    }
    default:
      return fact
  }
}

function isFor(notice: Pick<Notice, 'to'>, audience: Audience): boolean {
  return notice.to === 'all' || notice.to.some((venueId) => isOfVenue(audience, venueId))
}

const seenTo = (to: Notice['to'], audience: Audience): Notice['to'] =>
  to === 'all' || !('venueId' in audience) ? to : [audience.venueId]

const seenAcks = (notice: Notice, audience: Audience): Notice['acks'] =>
  filterValues(notice.acks, (_, venueId) => isDesk(venueId, audience))

/** Staff, or the operator of that venue. */
const isDesk = (venueId: string, audience: Audience): boolean =>
  audience.kind === 'staff' || (audience.kind === 'operator' && audience.venueId === venueId)
