import { instant } from '../../kernel/time.ts'
import type { EventOutside } from '../meeting/feature-rules.ts'
import type { MeetingEvent } from '../meeting/meeting.types.ts'
import type { LifecycleState } from './lifecycle.model.ts'

export const initialLifecycle: LifecycleState = {
  title: '',
  organizer: null,
  status: 'planned',
  startsAt: instant(0),
  timeZone: 'Asia/Shanghai',
  locale: 'zh-CN',
  rehearsal: false,
  startedAt: null,
  recessAt: null,
  adjournedAt: null,
  sealKey: null,
}

export function evolveLifecycle(state: LifecycleState, event: MeetingEvent): LifecycleState {
  switch (event.type) {
    case 'meeting.created': {
      const { title, organizer, startsAt, timeZone, locale, rehearsal, sealKey = null } = event.data
      return { ...initialLifecycle, title, organizer, startsAt, timeZone, locale, rehearsal, sealKey }
    }
    case 'meeting.edited':
      return { ...state, ...event.data.patch }
    case 'meeting.started':
      return { ...state, status: 'live', startedAt: event.at }
    case 'meeting.recessed':
      return { ...state, status: 'recess', recessAt: event.at }
    case 'meeting.resumed':
      return { ...state, status: 'live', recessAt: null }
    case 'meeting.adjourned':
      return { ...state, status: 'adjourned', recessAt: null, adjournedAt: event.at }
    case 'meeting.sealKeyAnnounced':
      return { ...state, sealKey: event.data.publicKey }
    default:
      event satisfies EventOutside<'meeting'>
      return state
  }
}
