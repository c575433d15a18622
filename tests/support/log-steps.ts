import { initialMeeting } from '../../shared/domain/meeting/meeting.evolve.ts'
import type { MeetingEvent } from '../../shared/domain/meeting/meeting.types.ts'
import type { Step } from '../../shared/domain/meeting/meeting.visibility.ts'
import { evolveWhole } from '../../shared/domain/meeting/whole-meeting.evolve.ts'

/** Each event of a log with what the meeting was before and after it. */
export function logSteps(log: readonly MeetingEvent[]): readonly Step[] {
  let state = initialMeeting
  return log.map((event) => {
    const before = state
    state = evolveWhole(before, event)
    return { event, before, after: state }
  })
}
