import { isPublicRole, type Role } from '../../shared/access/roles.ts'

/** So many at once, so many a second over time. */
interface Lane {
  readonly burst: number
  readonly perSecond: number
}

/** Attendees and observers that come at once are let in as fast as states can be made for them. */
const publicLane: Lane = { burst: 2_000, perSecond: 400 }

/**
 * The door after an outage, when everybody comes back together. Those who run the meeting and the hall screens have a
 * lane of their own and never wait; the others are let in up to a rate, and told when their turn is.
 * @param now milliseconds, monotonic.
 */
export function createAdmission(now: () => number, lane: Lane = publicLane) {
  const turnMs = 1_000 / lane.perSecond
  /** The moment at which everybody who was given a turn has had it. */
  let bookedUntil = -Infinity
  return {
    /** @returns 0 when it is let in now, else the milliseconds until its turn. */
    ask(role: Role): number {
      if (!isPublicRole(role)) return 0
      const at = now()
      const waitMs = Math.max(0, bookedUntil - at) - lane.burst * turnMs
      if (waitMs >= turnMs) return Math.ceil(waitMs)
      bookedUntil = Math.max(at, bookedUntil) + turnMs
      return 0
    },
  }
}
