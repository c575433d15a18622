import { currentItem, itemAfter, itemById, remainingMs } from '../../../shared/domain/agenda/agenda.selectors.ts'
import { totalAttendance } from '../../../shared/domain/attendance/attendance.selectors.ts'
import type { MeetingState } from '../../../shared/domain/meeting/meeting.types.ts'
import type { PlaceholderName } from '../../../shared/domain/script/placeholders.model.ts'
import { lookUp } from '../../../shared/kernel/record.ts'
import type { Instant } from '../../../shared/kernel/time.ts'
import { clockTime, countdown } from '../../components/format-time.ts'

const unknown = '–'

/** What every placeholder says just now in the script of that item; null: the opening. */
export function scriptValues(
  state: MeetingState,
  itemId: string | null,
  now: Instant,
): Readonly<Record<PlaceholderName, string>> {
  const { agenda, meeting } = state
  const item = itemById(agenda, itemId)
  const isOn = item !== null && item.id === agenda.currentItemId
  const speaker = (isOn ? state.floor.current : null) ?? item?.speaker ?? null
  const sums = totalAttendance(state.attendance)
  const venues = Object.values(state.venues)
  const awardees = itemId === null ? [] : (lookUp(state.commendation, itemId)?.awardees ?? [])
  const ofKind = (kind: string) => String(awardees.filter((awardee) => awardee.kind === kind).length)
  const left = remainingMs(agenda, now)
  return {
    'meeting.title': meeting.title,
    'attendance.expected': String(sums.expected),
    'attendance.present': String(sums.present),
    'attendance.onLeave': String(sums.onLeave),
    'attendance.absent': String(sums.absent),
    'attendance.late': String(sums.late),
    'attendance.standIn': String(sums.standIn),
    'attendance.listenIn': String(sums.listenIn),
    'attendance.remote': String(sums.remote),
    'attendance.away': String(sums.away),
    'venues.total': String(venues.length),
    'venues.branches': String(venues.filter(({ kind }) => kind === 'branch').length),
    'item.title': item?.title ?? unknown,
    'item.number': item === null ? unknown : String(item.number),
    'item.current': currentItem(agenda)?.title ?? unknown,
    'item.next': itemAfter(agenda, itemId)?.title ?? unknown,
    'speaker.name': speaker?.name ?? unknown,
    'speaker.title': speaker?.title ?? unknown,
    'documents.count': String(item?.documentIds.length ?? 0),
    'awardees.collectives': ofKind('collective'),
    'awardees.individuals': ofKind('individual'),
    'time.now': clockTime(now, meeting.timeZone),
    'time.left': left === null ? unknown : countdown(left),
  }
}
