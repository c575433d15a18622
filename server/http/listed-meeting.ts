import { currentItem } from '../../shared/domain/agenda/agenda.selectors.ts'
import { totalAttendance } from '../../shared/domain/attendance/attendance.selectors.ts'
import { missingBeforeStart, unsignedVenues } from '../../shared/domain/lifecycle/unfinished.selectors.ts'
import type { MeetingState } from '../../shared/domain/meeting/meeting.types.ts'

/** A meeting as the list of all of them shows it, with figures instead of the state itself. */
export function listedMeeting(meetingId: string, state: MeetingState) {
  const { title, startsAt, timeZone, status, startedAt, adjournedAt } = state.meeting
  const { present, expected } = totalAttendance(state.attendance)
  const item = currentItem(state.agenda)
  const minutes = state.agenda.items.flatMap(({ plannedMinutes }) => plannedMinutes ?? [])
  return {
    meetingId,
    title,
    startsAt,
    timeZone,
    status,
    figures: {
      venues: Object.keys(state.venues).length,
      items: state.agenda.items.length,
      plannedMinutes: minutes.length === 0 ? null : minutes.reduce((sum, one) => sum + one, 0),
      expected,
      present,
      startedAt,
      endedAt: adjournedAt,
      item: item === null ? null : { number: item.number, title: item.title },
      open: openCount(state),
    },
  }
}

function openCount(state: MeetingState): number {
  switch (state.meeting.status) {
    case 'planned':
      return missingBeforeStart(state).length
    case 'adjourned':
      return unsignedVenues(state).length
    default:
      return 0
  }
}
