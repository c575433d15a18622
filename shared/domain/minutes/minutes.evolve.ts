import type { EventOutside } from '../meeting/feature-rules.ts'
import type { MeetingEvent } from '../meeting/meeting.types.ts'
import type { MinutesState } from './minutes.model.ts'

export const initialMinutes: MinutesState = {
  sections: {},
  attachments: [],
  attachedAt: 0,
  issued: [],
  submitted: null,
}

/** Every page carries this, so that it is short: an event holds what a section is from then on. */
export function evolveMinutes(state: MinutesState, event: MeetingEvent): MinutesState {
  switch (event.type) {
    case 'minutes.edited':
      return { ...state, sections: { ...state.sections, [event.data.section]: event.data } }
    case 'minutes.attached':
      return { ...state, attachments: event.data.attachments, attachedAt: event.data.revision }
    case 'minutes.issued':
      return { ...state, issued: [...state.issued, { ...event.data, at: event.at }], submitted: null }
    case 'minutes.submitted':
      return { ...state, submitted: { ...event.data, at: event.at } }
    default:
      event satisfies EventOutside<'minutes'>
      return state
  }
}
