import { initialMeeting } from '../../shared/domain/meeting/meeting.evolve.ts'
import type { MeetingEvent, MeetingState } from '../../shared/domain/meeting/meeting.types.ts'
import type {
  BuildMessage,
  FeedMessage,
  HeartbeatMessage,
  PresenceMessage,
  RetryMessage,
  SnapshotMessage,
  VenuePresence,
  YouMessage,
} from '../../shared/protocol/down.ts'
import type { ClockAnswer, CommandAnswer, PreparedMessage } from '../../shared/protocol/up.ts'
import { isRejection } from './rejection-shape.ts'
import {
  isFigure,
  isInstant,
  isRecord,
  isText,
  listOf,
  orNull,
  perhaps,
  recordOf,
  type Shape,
  shapeOf,
} from './wire-shape.ts'

const stateMembers = Object.entries(initialMeeting)

/** Every part of a meeting is there; what is in the parts is the server's word. */
export const isMeetingState = (said: unknown): said is MeetingState =>
  isRecord(said) &&
  stateMembers.every(([name, member]) => isRecord(said[name]) && Array.isArray(said[name]) === Array.isArray(member))

/** One that this page does not know by name changes nothing. */
export const isMeetingEvent = (said: unknown): said is MeetingEvent =>
  isRecord(said) && isFigure(said.seq) && isInstant(said.at) && isText(said.type) && isRecord(said.data)

export const isSnapshot: Shape<SnapshotMessage> = shapeOf<SnapshotMessage>({
  epoch: isText,
  seq: isFigure,
  state: isMeetingState,
  serverNow: isInstant,
})

export const isFeed: Shape<FeedMessage> = shapeOf<FeedMessage>({
  epoch: isText,
  after: isFigure,
  upTo: isFigure,
  events: listOf(isMeetingEvent),
})

const isPrepared = shapeOf<PreparedMessage>({ itemId: isText, done: isFigure, total: isFigure })

const isVenuePresence = shapeOf<VenuePresence>({
  screens: isFigure,
  operators: isFigure,
  rttMs: orNull(isFigure),
  drawnSeq: orNull(isFigure),
  prepared: orNull(isPrepared),
  lastSeenAt: orNull(isInstant),
})

export const isPresence: Shape<PresenceMessage> = shapeOf<PresenceMessage>({ venues: recordOf(isVenuePresence) })

export const isHeartbeat: Shape<HeartbeatMessage> = shapeOf<HeartbeatMessage>({ ageMs: isFigure })

export const isBuild: Shape<BuildMessage> = shapeOf<BuildMessage>({ build: isText })

export const isYou: Shape<YouMessage> = shapeOf<YouMessage>({ personId: isText })

export const isRetry: Shape<RetryMessage> = shapeOf<RetryMessage>({ retryAfterMs: isFigure })

/** Why the door stayed shut; without it the line did not hold. */
export const isDoorRefusal = shapeOf<{ readonly code: string; readonly retryAfterMs?: number }>({
  code: isText,
  retryAfterMs: perhaps(isFigure),
})

export const isCommandAnswer = (said: unknown): said is CommandAnswer =>
  isRecord(said) && (said.ok === true ? isFigure(said.seq) : said.ok === false && isRejection(said.rejection))

/** A refusal is no answer. @source TIM-5 */
export const isClockAnswer: Shape<ClockAnswer> = shapeOf<ClockAnswer>({ serverNow: isInstant })
