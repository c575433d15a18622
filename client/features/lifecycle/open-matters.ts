import { isSigned } from '../../../shared/domain/attendance/attendance.selectors.ts'
import type { MeetingState } from '../../../shared/domain/meeting/meeting.types.ts'
import type { Venue } from '../../../shared/domain/venues/venues.model.ts'
import { venueList } from '../../../shared/domain/venues/venues.selectors.ts'

/** What a meeting that is to adjourn now leaves open. */
export interface OpenMatters {
  /** Items that never began, as their numbers and titles. */
  readonly notHeld: readonly { readonly number: number; readonly title: string }[]
  /** Halls whose ledger is not signed. */
  readonly unsigned: readonly string[]
  /** Halls that wait for help. */
  readonly calling: readonly string[]
  /** How many wait for the floor. */
  readonly requests: number
}

type Known = Pick<MeetingState, 'agenda' | 'attendance' | 'floor' | 'helpCalls' | 'venues'>

/** @param nameOf what a hall is called on the page. */
export function openMatters(
  { agenda, attendance, floor, helpCalls, venues }: Known,
  nameOf: (venue: Venue) => string,
): OpenMatters {
  const list = venueList(venues)
  const calls = new Set(helpCalls.flatMap(({ venueId, handledAt }) => (handledAt === null ? [venueId] : [])))
  return {
    notHeld: agenda.items.filter(({ startedAt }) => startedAt === null),
    unsigned: list.filter(({ id }) => !isSigned(attendance, id)).map(nameOf),
    calling: list.filter(({ id }) => calls.has(id)).map(nameOf),
    requests: floor.requests.length,
  }
}
