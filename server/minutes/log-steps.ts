import { initialMeeting } from '../../shared/domain/meeting/meeting.evolve.ts'
import type { MeetingState } from '../../shared/domain/meeting/meeting.types.ts'
import type { AppliedEvent } from '../meetings/applied-event.ts'
import { applyLogged } from '../meetings/meeting-log.ts'
import type { LoggedEvent } from '../store/event-store.ts'

/** What a log comes to. */
export interface LogEnd {
  state: MeetingState
  /** Of every hall that there ever was. */
  readonly venueNames: Map<string, string>
}

/**
 * The steps of a log from its first event, one after the other: what is behind is let go of, since in a large hall every
 * check-in leaves a state of its own.
 * @param end follows them.
 */
export function* logSteps(events: readonly LoggedEvent[], end: LogEnd): Generator<AppliedEvent> {
  for (const logged of events) {
    const step = applyLogged(end.state, logged)
    end.state = step.after
    if (step.after.venues !== step.before.venues)
      for (const { id, name } of Object.values(step.after.venues)) end.venueNames.set(id, name)
    yield step
  }
}

export const beforeTheLog = (): LogEnd => ({ state: initialMeeting, venueNames: new Map() })
