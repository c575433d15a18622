import type { Role } from '../access/roles.ts'
import type { MeetingEvent, MeetingState } from '../domain/meeting/meeting.types.ts'
import type { Instant } from '../kernel/time.ts'
import type { PlanPart } from './plan-parts.ts'
import type { PreparedMessage } from './up.ts'

/** The state as this audience may see it, up to `seq` of that epoch. */
export interface SnapshotMessage {
  readonly epoch: string
  readonly seq: number
  readonly state: MeetingState
  readonly serverNow: Instant
}

/** What happened after `after` up to `upTo`; hidden events leave no gap: the next batch begins where this one ends. */
export interface FeedMessage {
  readonly epoch: string
  readonly after: number
  readonly upTo: number
  readonly events: readonly MeetingEvent[]
}

/** How one venue's devices are. */
export interface VenuePresence {
  /** Connected screens. */
  readonly screens: number
  /** Connected operators' pages. */
  readonly operators: number
  /** Round trip to the slowest connected screen, milliseconds; null before the first measurement. */
  readonly rttMs: number | null
  /** The lowest sequence number that a connected screen has painted; null while none has. */
  readonly drawnSeq: number | null
  /** How far the slowest connected screen is with the staged item; null when one has told nothing, or of another item. */
  readonly prepared: PreparedMessage | null
  /** When a device of the venue was last heard; null before the first. */
  readonly lastSeenAt: Instant | null
}

export interface PresenceMessage {
  readonly venues: Readonly<Record<string, VenuePresence>>
}

/** Somebody else who prepares the meeting, and what is open there. */
export interface OtherEditor {
  /** What the account is called; null for who came by a link, and for the owner. */
  readonly name: string | null
  readonly role: Role
  readonly part: PlanPart
  /** The item, venue, person or document whose row is open there; null: none. */
  readonly row: string | null
}

export interface EditorsMessage {
  readonly editors: readonly OtherEditor[]
}

/** The server goes away or has no room: come back after that many milliseconds. */
export interface RetryMessage {
  readonly retryAfterMs: number
}

/** Why the server closes the line, and when to come back. */
export interface EndedMessage extends RetryMessage {
  readonly code: 'command.tooMany'
}

/** The line carries, and the server answers for what it has told. */
export interface HeartbeatMessage {
  /** How long ago that was so: it knows what other servers have written up to then. */
  readonly ageMs: number
}

/** Which build of the pages the server serves: a page that was made by another one is not the newest. */
export interface BuildMessage {
  readonly build: string
}

/** Who an attendee's page acts as from now on. */
export interface YouMessage {
  readonly personId: string
}

/** Everything that comes down. */
export interface DownMessages {
  snapshot: (message: SnapshotMessage) => void
  feed: (message: FeedMessage) => void
  presence: (message: PresenceMessage) => void
  /** To the pages that prepare a meeting and have said so: what the others have open; at most four times a second, on change. */
  editors: (message: EditorsMessage) => void
  /** Sent every 2 s, so that a page knows how fresh it is. */
  heartbeat: (message: HeartbeatMessage) => void
  /** Once, before anything else; not from a server without pages. */
  build: (message: BuildMessage) => void
  /** To a page that was open when its session proved who it is; the snapshot of that person follows or has come. */
  you: (message: YouMessage) => void
  /** To the screens of a hall: show for a few seconds which hall you stand in. */
  identify: () => void
  draining: (message: RetryMessage) => void
  /** This page said too much: the line is closed, and is opened again after that many milliseconds. */
  ended: (message: EndedMessage) => void
  /** The link was revoked or has expired: nothing more will come. */
  revoked: () => void
}
