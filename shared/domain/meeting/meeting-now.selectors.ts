import { addMs, type Instant } from '../../kernel/time.ts'
import type { AgendaItem } from '../agenda/agenda.model.ts'
import { currentItem, currentPoint, isClockHeld, nextItem, remainingMs } from '../agenda/agenda.selectors.ts'
import { totalAttendance } from '../attendance/attendance.selectors.ts'
import type { MeetingState } from './meeting.types.ts'

const shortItem = ({ id, number, kind, title, plannedMinutes }: AgendaItem) => ({
  id,
  number,
  kind,
  title,
  plannedMinutes,
})

/**
 * What a button, a lamp or a caption needs of a meeting, flat, without the rest of its state.
 * @param state as its reader may see it.
 * @param now server time.
 */
export function meetingNow(state: MeetingState, now: Instant) {
  const { meeting, agenda, floor, notices, control } = state
  const item = currentItem(agenda)
  const next = nextItem(agenda)
  const left = remainingMs(agenda, now)
  const point = currentPoint(agenda)
  const notice = notices.at(-1)
  const { expected, present, onLeave, absent, late } = totalAttendance(state.attendance)
  const isStanding = meeting.status !== 'live' || isClockHeld(state)
  return {
    status: meeting.status,
    item: item === null ? null : { ...shortItem(item), points: item.points.length },
    next: next === null ? null : { ...shortItem(next), isStaged: next.id === agenda.stagedItemId },
    remainingMs: left,
    /** When `remainingMs` is zero, if nothing stops the clock; null while it stands or nothing counts down. */
    endsAt: left === null || isStanding ? null : addMs(now, left),
    speaker:
      floor.current === null
        ? null
        : {
            name: floor.current.name,
            title: floor.current.title,
            venueId: floor.current.venueId,
            since: floor.current.since,
          },
    point:
      point === null || agenda.currentPoint === null
        ? null
        : { number: agenda.currentPoint + 1, of: item?.points.length ?? 0, title: point.title },
    counts: { expected, present, onLeave, absent, late },
    notice: notice === undefined ? null : { id: notice.id, text: notice.text, level: notice.level, at: notice.at },
    control:
      control.holder === null
        ? null
        : { name: control.holder.name, since: control.holder.since, awaySince: control.holder.awaySince },
    serverNow: now,
  }
}
