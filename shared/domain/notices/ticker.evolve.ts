import type { EventOutside } from '../meeting/feature-rules.ts'
import type { MeetingEvent } from '../meeting/meeting.types.ts'
import type { TickerState } from './ticker.model.ts'

export const initialTicker: TickerState = { line: null }

/** The end of the meeting takes the line off; one that is shown afterwards stays. */
export function evolveTicker(state: TickerState, event: MeetingEvent): TickerState {
  switch (event.type) {
    case 'meeting.created':
    case 'meeting.adjourned':
    case 'ticker.cleared':
      return initialTicker
    case 'ticker.shown':
      return { line: { ...event.data, at: event.at } }
    default:
      event satisfies EventOutside<'ticker'>
      return state
  }
}
