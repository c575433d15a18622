import { type Audience, looksAfter } from '../../access/audience.ts'
import { filterValues } from '../../kernel/record.ts'
import type { Tell } from '../meeting/feature-rules.ts'
import { isFor, seenTo } from './addressed.visibility.ts'
import type { HelpCallsState, Notice, NoticesState } from './notices.model.ts'

/** A notice goes to those it is for; what halls answered is known to the hall itself and to those who look after it. */
export function visibleNotices(state: NoticesState, audience: Audience): NoticesState {
  if (audience.kind === 'staff') return state
  return state
    .filter((notice) => isFor(notice, audience))
    .map((notice) => ({ ...notice, to: seenTo(notice, audience), acks: seenAcks(notice, audience) }))
}

export function visibleHelpCalls(state: HelpCallsState, audience: Audience): HelpCallsState {
  return state.filter((call) => looksAfter(audience, call.venueId))
}

export const tellNotices: Tell<'notices'> = ({ fact, before }, audience) => {
  switch (fact.type) {
    case 'notices.sent':
      return isFor(fact.data, audience) ? [{ ...fact, data: { ...fact.data, to: seenTo(fact.data, audience) } }] : []
    case 'notices.withdrawn': {
      const notice = before.notices.find((sent) => sent.id === fact.data.noticeId)
      return notice !== undefined && isFor(notice, audience) ? [fact] : []
    }
    case 'notices.acknowledged':
    case 'notices.helpCalled':
      return looksAfter(audience, fact.data.venueId) ? [fact] : []
    case 'notices.helpNoted':
    case 'notices.helpHandled': {
      const call = before.helpCalls.find((open) => open.id === fact.data.helpCallId)
      return call !== undefined && looksAfter(audience, call.venueId) ? [fact] : []
    }
  }
}

const seenAcks = (notice: Notice, audience: Audience): Notice['acks'] =>
  filterValues(notice.acks, (_, venueId) => looksAfter(audience, venueId))
