import { between, type Instant, minutes } from '../../kernel/time.ts'
import type { LifecycleState } from '../lifecycle/lifecycle.model.ts'
import type { MeetingEvent, MeetingState } from '../meeting/meeting.types.ts'
import type { AgendaState } from './agenda.model.ts'

/** As far from the planned start a meeting is not late or early, but held on another day. @source AGD-23 */
const anotherDayMs = minutes(12 * 60)

/** AGD-23: the plan is held fast when the meeting starts. */
export function followStart(
  state: AgendaState,
  event: MeetingEvent,
  { meeting }: Pick<MeetingState, 'meeting'>,
): AgendaState {
  if (event.type !== 'meeting.started' || state.baseline !== null) return state
  const items = state.items.map(({ id, plannedMinutes }) => ({ id, plannedMinutes }))
  return { ...state, baseline: { startsAt: dueStart(meeting, event.at), items } }
}

/** A rehearsal, and a meeting that is held on another day, have no time at which they were to start but their own. */
function dueStart({ startsAt, rehearsal }: LifecycleState, startedAt: Instant): Instant {
  const isAnotherDay = Math.abs(between(startsAt, startedAt)) >= anotherDayMs
  return rehearsal || isAnotherDay ? startedAt : startsAt
}
