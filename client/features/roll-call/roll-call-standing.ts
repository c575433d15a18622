import type { Venue } from '../../../shared/domain/venues/venues.model.ts'
import { between, type Instant } from '../../../shared/kernel/time.ts'

/** An answer that is waited for longer than this turns amber, then red. */
const lateMs = 15_000
const overdueMs = 45_000

/** How a hall stands in the roll call. `next`: the first that has not answered, to be called by name. */
export type RollCallStanding = 'none' | 'next' | 'waiting' | 'late' | 'overdue' | 'good' | 'fault' | 'unanswered'

/** In the order of the venues. @param now server time. */
export function rollCallStandings(venues: readonly Venue[], now: Instant): readonly RollCallStanding[] {
  const next = venues.findIndex((venue) => venue.rollCall?.status === 'calling')
  return venues.map((venue, index) => standingOf(venue, index === next, now))
}

function standingOf({ rollCall }: Venue, isNext: boolean, now: Instant): RollCallStanding {
  if (rollCall === null) return 'none'
  const { status, heard, picture, sound, openedAt } = rollCall
  if (status === 'unanswered') return 'unanswered'
  if (status === 'answered') return heard === true && picture === true && sound === true ? 'good' : 'fault'
  const waitedMs = between(openedAt, now)
  if (waitedMs > overdueMs) return 'overdue'
  if (waitedMs > lateMs) return 'late'
  return isNext ? 'next' : 'waiting'
}

/** How many have answered of those that were called. */
export function rollCallCount(venues: readonly Venue[]): { readonly answered: number; readonly total: number } {
  const called = venues.filter((venue) => venue.rollCall !== null)
  return { answered: called.filter((venue) => venue.rollCall?.status === 'answered').length, total: called.length }
}
