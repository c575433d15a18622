import type { MeetingEvent, MeetingState } from '../../shared/domain/meeting/meeting.types.ts'

/** An event with the state before and after it: what visibility needs. States share what did not change. */
export interface AppliedEvent {
  readonly event: MeetingEvent
  readonly before: MeetingState
  readonly after: MeetingState
}
