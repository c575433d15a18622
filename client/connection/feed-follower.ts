import { evolveMeeting } from '../../shared/domain/meeting/meeting.evolve.ts'
import type { MeetingState } from '../../shared/domain/meeting/meeting.types.ts'
import type { FeedMessage, SnapshotMessage } from '../../shared/protocol/down.ts'

/** Where a page is in the log. */
export interface Followed {
  readonly epoch: string | null
  readonly seq: number
  readonly state: MeetingState | null
}

export const nothingFollowed: Followed = { epoch: null, seq: 0, state: null }

/** What became of a message: the next place, and whether the server must be asked for what is missing. */
export interface Step {
  readonly followed: Followed
  readonly isGap: boolean
}

const kept = (followed: Followed, isGap = false): Step => ({ followed, isGap })

/** A snapshot replaces everything, but never takes the page back within an epoch. */
export function takeSnapshot(followed: Followed, { epoch, seq, state }: SnapshotMessage): Step {
  if (epoch === followed.epoch && seq < followed.seq) return kept(followed)
  return kept({ epoch, seq, state })
}

/** A batch is taken when it begins where the page is; what the page has already is ignored; a gap is asked about. */
export function takeFeed(followed: Followed, { epoch, after, upTo, events }: FeedMessage): Step {
  if (followed.state === null || epoch !== followed.epoch) return kept(followed, true)
  if (upTo <= followed.seq) return kept(followed)
  if (after !== followed.seq) return kept(followed, true)
  return kept({ epoch, seq: upTo, state: events.reduce(evolveMeeting, followed.state) })
}
