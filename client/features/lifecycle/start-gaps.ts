import { totalAttendance } from '../../../shared/domain/attendance/attendance.selectors.ts'
import type { MeetingState } from '../../../shared/domain/meeting/meeting.types.ts'
import type { Venue } from '../../../shared/domain/venues/venues.model.ts'
import { readinessOf, venueList } from '../../../shared/domain/venues/venues.selectors.ts'
import type { VenuePresence } from '../../../shared/protocol/down.ts'

/** What a meeting that is to start now lacks: names, in the order of the halls and the papers; empty lists where nothing is. */
export interface StartGaps {
  readonly present: number
  readonly expected: number
  /** Halls where nobody has checked in, though people are expected. */
  readonly empty: readonly string[]
  /** Halls whose screens are not here. */
  readonly withoutScreen: readonly string[]
  readonly withProblem: readonly string[]
  readonly notReported: readonly string[]
  /** Documents without bytes. */
  readonly withoutFile: readonly string[]
}

type Known = Pick<MeetingState, 'venues' | 'attendance' | 'documents'>

/**
 * @param presence of the halls' devices, as the console knows it.
 * @param nameOf what a hall is called on the page.
 */
export function startGaps(
  { venues, attendance, documents }: Known,
  presence: Readonly<Record<string, Pick<VenuePresence, 'screens'>>>,
  nameOf: (venue: Venue) => string,
): StartGaps {
  const { present, expected } = totalAttendance(attendance)
  const list = venueList(venues)
  const named = (isMissing: (venue: Venue) => boolean) => list.filter(isMissing).map(nameOf)
  return {
    present,
    expected,
    empty: named(({ id }) => {
      const counts = attendance.venues[id]
      return counts !== undefined && counts.expected > 0 && counts.present === 0
    }),
    withoutScreen: named(({ id }) => (presence[id]?.screens ?? 0) === 0),
    withProblem: named((venue) => readinessOf(venue) === 'problem'),
    notReported: named((venue) => readinessOf(venue) === 'pending'),
    withoutFile: Object.values(documents).flatMap(({ file, title }) => (file === null ? [title] : [])),
  }
}
