import type { RollCall, Venue } from '../../../../shared/domain/venues/venues.model.ts'
import { between, type Instant } from '../../../../shared/kernel/time.ts'

/** From here on a call without an answer is late, and then overdue. */
const lateMs = 15_000
const overdueMs = 30_000

export type WaitPhase = 'waiting' | 'late' | 'overdue'

/** How long a called hall has kept the moderator waiting. @param waitedMs from the call, by server time. */
export function waitPhase(waitedMs: number): WaitPhase {
  if (waitedMs >= overdueMs) return 'overdue'
  return waitedMs >= lateMs ? 'late' : 'waiting'
}

/** Never negative, so that a clock that is a little off shows no time before the call. */
export const waitedMs = ({ calledAt, openedAt }: RollCall, now: Instant): number =>
  Math.max(0, between(calledAt ?? openedAt, now))

/**
 * How a hall stands in the roll call. `next`: the first that has not answered, to be called by name; `queued`: its turn is
 * to come; `uncalled`: the roll call was closed before its turn.
 */
export type RollCallStanding = 'none' | 'next' | 'queued' | WaitPhase | 'good' | 'fault' | 'unanswered' | 'uncalled'

/** In the order of the venues. @param now server time. */
export function rollCallStandings(venues: readonly Venue[], now: Instant): readonly RollCallStanding[] {
  const next = venues.findIndex((venue) => venue.rollCall?.status === 'calling')
  return venues.map((venue, index) => standingOf(venue, index === next, now))
}

function standingOf({ rollCall }: Venue, isNext: boolean, now: Instant): RollCallStanding {
  if (rollCall === null) return 'none'
  const { status, heard, picture, sound, calledAt } = rollCall
  if (status === 'queued') return 'queued'
  if (status === 'unanswered') return calledAt === null ? 'uncalled' : 'unanswered'
  if (status === 'answered') return heard === true && picture === true && sound === true ? 'good' : 'fault'
  const phase = waitPhase(waitedMs(rollCall, now))
  return phase === 'waiting' && isNext ? 'next' : phase
}

/** How many have answered of those that take part. */
export function rollCallCount(venues: readonly Venue[]): { readonly answered: number; readonly total: number } {
  const asked = venues.filter((venue) => venue.rollCall !== null)
  return { answered: asked.filter((venue) => venue.rollCall?.status === 'answered').length, total: asked.length }
}

/** How long the hall that keeps the moderator waiting longest has done so; `waiting` where none does. */
export function worstPhase(venues: readonly Venue[], now: Instant): WaitPhase {
  const standings = rollCallStandings(venues, now)
  if (standings.includes('overdue')) return 'overdue'
  return standings.includes('late') ? 'late' : 'waiting'
}

/** In a roll call in order: the hall whose turn is next; null when all have been called. */
export const nextToCall = (venues: readonly Venue[]): Venue | null =>
  venues.find((venue) => venue.rollCall?.status === 'queued') ?? null

/** How many halls are called before this one. */
export function venuesBefore(venues: readonly Venue[], venueId: string): number {
  const queue = venues.filter(({ rollCall }) => rollCall?.status === 'queued' || rollCall?.status === 'calling')
  return Math.max(
    0,
    queue.findIndex(({ id }) => id === venueId),
  )
}
