import { type Day, dayIn, daysFrom } from '../../../../shared/kernel/day.ts'
import type { Instant } from '../../../../shared/kernel/time.ts'
import type { ListedMeeting, ListedToDo } from './listed-meetings.ts'

/** One thing to do, with the meeting that it is of. */
export interface ToDoRow extends ListedToDo {
  readonly meeting: ListedMeeting
  /** Its last day; where none is set, the day of the meeting. */
  readonly day: Day
  readonly isToday: boolean
  /** Days since its last day; 0 where that has not passed, or none is set. */
  readonly overdueDays: number
}

/** What all meetings ask for: what is overdue first, the longest overdue before all, then by day. @source MTG-31 */
export function toDoRows(meetings: readonly ListedMeeting[], now: Instant): readonly ToDoRow[] {
  const rows = meetings.flatMap((meeting) => {
    if (meeting.toDos === undefined || meeting.toDos.length === 0) return []
    const today = dayIn(meeting.timeZone, now)
    const held = dayIn(meeting.timeZone, meeting.startsAt)
    return meeting.toDos.map((toDo) => {
      const day = toDo.due ?? held
      const overdueDays = toDo.due === null ? 0 : Math.max(0, daysFrom(toDo.due, today))
      return { ...toDo, meeting, day, isToday: day === today, overdueDays }
    })
  })
  return rows.toSorted((a, b) => b.overdueDays - a.overdueDays || daysFrom(b.day, a.day))
}

/** The page and the place on it where that is done, behind the meeting's own address. */
export function toDoPlace({ what, first }: ListedToDo): {
  readonly page: string
  readonly options: Readonly<Record<string, string>>
  readonly hash: string
} {
  const at = (page: string, options: Readonly<Record<string, string>> = {}, hash = '') => ({ page, options, hash })
  switch (what) {
    case 'postpone':
      return at('plan', { part: 'meeting', fills: 'startPassed' })
    case 'missing':
      return first === null
        ? at('plan', { part: 'checks' })
        : at('plan', { part: first.part, fills: first.what, ...(first.row !== null && { row: first.row }) })
    case 'rehearsal':
      return at('plan', { part: 'venues' }, '#rehearsal')
    case 'minutes':
      return at('minutes')
    case 'ledger':
      return at('console', {}, '#ledger')
    case 'followUpsOverdue':
      return at('follow-ups', { filter: 'overdue' })
    default:
      return at('follow-ups')
  }
}
