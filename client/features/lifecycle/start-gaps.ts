import { totalAttendance } from '../../../shared/domain/attendance/attendance.selectors.ts'
import type { MeetingState } from '../../../shared/domain/meeting/meeting.types.ts'
import type { Venue } from '../../../shared/domain/venues/venues.model.ts'
import { venueList } from '../../../shared/domain/venues/venues.selectors.ts'

/** Who of those expected is not there when a meeting is to start now. */
export interface StartGaps {
  readonly present: number
  readonly expected: number
  /** Halls where nobody has checked in, though people are expected; in the order of the halls. */
  readonly empty: readonly string[]
}

/** @param nameOf what a hall is called on the page. */
export function startGaps(
  { venues, attendance }: Pick<MeetingState, 'venues' | 'attendance'>,
  nameOf: (venue: Venue) => string,
): StartGaps {
  const { present, expected } = totalAttendance(attendance)
  const isEmpty = ({ id }: Venue) => {
    const counts = attendance.venues[id]
    return counts !== undefined && counts.expected > 0 && counts.present === 0
  }
  return { present, expected, empty: venueList(venues).filter(isEmpty).map(nameOf) }
}
