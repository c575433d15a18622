import type { Instant } from '../../kernel/time.ts'
import type { EventOutside } from '../meeting/feature-rules.ts'
import type { MeetingEvent } from '../meeting/meeting.types.ts'
import type { ControlHolder, ControlState } from './control.model.ts'

export const initialControl: ControlState = { holder: null, requests: [] }

export function evolveControl(state: ControlState, event: MeetingEvent): ControlState {
  switch (event.type) {
    case 'meeting.created':
    case 'meeting.adjourned':
    case 'control.released':
      return initialControl
    case 'control.taken':
      return heldBy(state, event.data, event.at)
    case 'control.handedOver':
      return heldBy(state, { ...event.data, reason: null }, event.at)
    case 'control.requested':
      return { ...state, requests: [...state.requests, { ...event.data, requestedAt: event.at }] }
    case 'control.requestEnded':
      return { ...state, requests: state.requests.filter(({ deskId }) => deskId !== event.data.deskId) }
    case 'control.lapsed':
      return state.holder?.deskId === event.data.deskId ? initialControl : state
    case 'control.holderLeft':
      return away(state, event.data.deskId, event.data.since ?? event.at)
    case 'control.holderReturned':
      return away(state, event.data.deskId, null)
    default:
      event satisfies EventOutside<'control'>
      return state
  }
}

type Taken = Pick<ControlHolder, 'deskId' | 'name' | 'role' | 'reason'>

function heldBy(state: ControlState, { deskId, name, role, reason }: Taken, since: Instant): ControlState {
  const requests = state.requests.filter((request) => request.deskId !== deskId)
  return { holder: { deskId, name, role, since, awaySince: null, reason }, requests }
}

function away(state: ControlState, deskId: string, awaySince: Instant | null): ControlState {
  return state.holder?.deskId === deskId ? { ...state, holder: { ...state.holder, awaySince } } : state
}
