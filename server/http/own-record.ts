import type { Audience } from '../../shared/access/audience.ts'
import { findPerson } from '../../shared/domain/attendance/attendance.selectors.ts'
import { visibleAttendance } from '../../shared/domain/attendance/attendance.visibility.ts'
import { visibleFloor } from '../../shared/domain/floor/floor.visibility.ts'
import type { MeetingState } from '../../shared/domain/meeting/meeting.types.ts'
import type { Visit } from '../access/access.ts'
import type { RetentionView } from '../roster/retention.ts'
import type { PersonTraces } from '../store/trace-store.ts'

interface Known {
  readonly personId: string
  /** Who asks: the person. */
  readonly audience: Audience
  readonly state: MeetingState
  readonly visit: Visit | undefined
  readonly traces: PersonTraces
  /** null: nothing is known of it. */
  readonly retention: RetentionView | null
}

/** What is stored of a person besides its row of the roster, for itself alone. @source PRV-10 */
export function ownRecord({ personId, audience, state, visit, traces, retention }: Known) {
  const isOwn = (request: { readonly personId: string | null }) => request.personId === personId
  const { requests, outcomes } = visibleFloor(state.floor, audience)
  return {
    attendance: findPerson(visibleAttendance(state.attendance, audience), personId)?.person ?? null,
    floorRequests: [...outcomes, ...requests].filter(isOwn),
    arrival: traces.arrival,
    hasCard: traces.hasCard,
    noticeShownAt: visit?.toldAt ?? null,
    kept: retention === null ? null : { phonesUntil: retention.dueAt, namesUntil: retention.names?.dueAt ?? null },
  }
}
