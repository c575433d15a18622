import type { VenueAttendance } from '../../../shared/domain/attendance/attendance.model.ts'
import type { MeetingState } from '../../../shared/domain/meeting/meeting.types.ts'
import type { HelpCall } from '../../../shared/domain/notices/notices.model.ts'
import type { Venue } from '../../../shared/domain/venues/venues.model.ts'
import { readinessOf, venueList } from '../../../shared/domain/venues/venues.selectors.ts'
import { between, type Instant } from '../../../shared/kernel/time.ts'
import type { VenuePresence } from '../../../shared/protocol/down.ts'
import { type HallMark, hallMarks } from '../../features/halls/watermark.ts'
import { type RollCallStanding, rollCallStandings } from '../../features/roll-call/roll-call-standing.ts'
import { type HallNews, hallNews } from './hall-news.ts'

/** A screen that is connected and owes a picture for longer is stale. */
const staleAfterMs = 5_000

/** `desk`: its operator is there and no screen; `none`: nothing of it was ever seen. */
export type HallLine = 'online' | 'stale' | 'desk' | 'offline' | 'none'

/** All that the wall says of one hall. */
export interface HallGlance {
  readonly venue: Venue
  readonly line: HallLine
  /** Since when it is stale or offline, server time; null for the others. */
  readonly since: Instant | null
  readonly screens: number
  readonly operators: number
  readonly rttMs: number | null
  readonly mark: HallMark
  readonly readiness: ReturnType<typeof readinessOf>
  readonly rollCall: RollCallStanding
  readonly counts: VenueAttendance | null
  /** The oldest call for help that nobody has handled; null while there is none. */
  readonly help: HelpCall | null
  readonly news: HallNews | null
  /** The meeting has been adjourned. */
  readonly isOver: boolean
}

/** What the wall is drawn from. `lagSince`: since when each hall that lags does so. */
export interface WallInput {
  readonly state: MeetingState
  readonly presence: Readonly<Record<string, VenuePresence>>
  readonly seq: number
  readonly lagSince: Readonly<Record<string, Instant>>
  /** Server time. */
  readonly now: Instant
}

/** Every hall in the order of the meeting. */
export function hallGlances({ state, presence, seq, lagSince, now }: WallInput): readonly HallGlance[] {
  const venues = venueList(state.venues)
  const standings = rollCallStandings(venues, now)
  const marks = hallMarks(
    venues.map(({ id }) => id),
    presence,
    seq,
  )
  return venues.map((venue, index) => {
    const seen = presence[venue.id]
    return {
      venue,
      ...lineOf(seen, lagSince[venue.id] ?? null, now),
      screens: seen?.screens ?? 0,
      operators: seen?.operators ?? 0,
      rttMs: seen?.rttMs ?? null,
      mark: marks[index] ?? { venueId: venue.id, state: 'none', steps: 0 },
      readiness: readinessOf(venue),
      rollCall: standings[index] ?? 'none',
      counts: state.attendance.venues[venue.id] ?? null,
      help: state.helpCalls.find((call) => call.venueId === venue.id && call.handledAt === null) ?? null,
      news: hallNews(state, venue.id)[0] ?? null,
      isOver: state.meeting.status === 'adjourned',
    }
  })
}

function lineOf(
  seen: VenuePresence | undefined,
  lagSince: Instant | null,
  now: Instant,
): Pick<HallGlance, 'line' | 'since'> {
  if (seen === undefined) return { line: 'none', since: null }
  if (seen.screens === 0) {
    return seen.operators > 0 ? { line: 'desk', since: null } : { line: 'offline', since: seen.lastSeenAt }
  }
  const isStale = lagSince !== null && between(lagSince, now) > staleAfterMs
  return isStale ? { line: 'stale', since: lagSince } : { line: 'online', since: null }
}

/**
 * Who lags keeps the moment it began; who has caught up, or left, loses it.
 * @returns the same object where nothing changed: a rush of feeds must not draw the wall twice each.
 */
export function nextLagSince(
  before: Readonly<Record<string, Instant>>,
  marks: readonly HallMark[],
  now: Instant,
): Readonly<Record<string, Instant>> {
  const lagging = marks.filter(({ state }) => state === 'lags')
  const isSame = lagging.length === Object.keys(before).length && lagging.every(({ venueId }) => venueId in before)
  if (isSame) return before
  return Object.fromEntries(lagging.map(({ venueId }) => [venueId, before[venueId] ?? now]))
}
