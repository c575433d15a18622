import type { VenueAttendance } from '../../../../shared/domain/attendance/attendance.model.ts'
import type { MeetingState } from '../../../../shared/domain/meeting/meeting.types.ts'
import type { HelpCall } from '../../../../shared/domain/notices/notices.model.ts'
import type { Venue } from '../../../../shared/domain/venues/venues.model.ts'
import { readinessOf, venueList } from '../../../../shared/domain/venues/venues.selectors.ts'
import { between, type Instant } from '../../../../shared/kernel/time.ts'
import type { VenuePresence } from '../../../../shared/protocol/down.ts'
import { type RollCallStanding, rollCallStandings } from '../roll-call/roll-call-standing.ts'
import { type VenueMark, venueMarks } from '../watermark/watermark.ts'
import type { LostScreens } from './lost-screens.ts'
import { newsOfVenue, type VenueNews } from './venue-news.ts'

/** A screen that is connected and owes a picture for longer is stale. */
const staleAfterMs = 5_000

/** `offline`: its screens are lost, or all of it is; `desk`: its operator is there, and no screen was seen; `none`: nothing of it was ever seen. */
export type VenueLine = 'online' | 'stale' | 'desk' | 'offline' | 'none'

/** All that the wall says of one hall. */
export interface VenueGlance {
  readonly venue: Venue
  readonly line: VenueLine
  /** Since when it is stale or offline, server time; null for the others. */
  readonly since: Instant | null
  readonly screens: number
  readonly operators: number
  readonly rttMs: number | null
  readonly mark: VenueMark
  readonly readiness: ReturnType<typeof readinessOf>
  readonly rollCall: RollCallStanding
  readonly counts: VenueAttendance | null
  /** The oldest call for help that nobody has handled; null while there is none. */
  readonly help: HelpCall | null
  /** What happened there last; that people check in, and that all is well, is told by its tile. */
  readonly news: VenueNews | null
  /** The meeting has been adjourned. */
  readonly isOver: boolean
}

/** What the wall is drawn from. `lagSince`: since when each hall that lags does so. */
export interface WallInput {
  readonly state: MeetingState
  readonly presence: Readonly<Record<string, VenuePresence>>
  readonly seq: number
  readonly lagSince: Readonly<Record<string, Instant>>
  readonly lostScreens: LostScreens
  /** Server time. */
  readonly now: Instant
}

/** Every hall in the order of the meeting. */
export function venueGlances({ state, presence, seq, lagSince, lostScreens, now }: WallInput): readonly VenueGlance[] {
  const venues = venueList(state.venues)
  const standings = rollCallStandings(venues, now)
  const marks = venueMarks(
    venues.map(({ id }) => id),
    presence,
    seq,
  )
  return venues.map((venue, index) => {
    const seen = presence[venue.id]
    return {
      venue,
      ...lineOf(seen, lagSince[venue.id] ?? null, lostScreens[venue.id] ?? null, now),
      screens: seen?.screens ?? 0,
      operators: seen?.operators ?? 0,
      rttMs: seen?.rttMs ?? null,
      mark: marks[index] ?? { venueId: venue.id, state: 'none', steps: 0 },
      readiness: readinessOf(venue),
      rollCall: standings[index] ?? 'none',
      counts: state.attendance.venues[venue.id] ?? null,
      help: state.helpCalls.find((call) => call.venueId === venue.id && call.handledAt === null) ?? null,
      news: newsOfVenue(state, venue.id).find(({ what }) => what !== 'checkedIn' && what !== 'checkOk') ?? null,
      isOver: state.meeting.status === 'adjourned',
    }
  })
}

function lineOf(
  seen: VenuePresence | undefined,
  lagSince: Instant | null,
  lostSince: Instant | null,
  now: Instant,
): Pick<VenueGlance, 'line' | 'since'> {
  if (seen === undefined) return { line: 'none', since: null }
  if (seen.screens === 0) {
    if (seen.operators === 0) return { line: 'offline', since: seen.lastSeenAt }
    return lostSince === null ? { line: 'desk', since: null } : { line: 'offline', since: lostSince }
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
  marks: readonly VenueMark[],
  now: Instant,
): Readonly<Record<string, Instant>> {
  const lagging = marks.filter(({ state }) => state === 'lags')
  const isSame = lagging.length === Object.keys(before).length && lagging.every(({ venueId }) => venueId in before)
  if (isSame) return before
  return Object.fromEntries(lagging.map(({ venueId }) => [venueId, before[venueId] ?? now]))
}
