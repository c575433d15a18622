import type { Audience } from '../../shared/access/audience.ts'
import type { MeetingState } from '../../shared/domain/meeting/meeting.types.ts'
import { isUrgent, joinSteps, visibleFeed, visibleState } from '../../shared/domain/meeting/meeting.visibility.ts'
import { withoutTakenBack } from '../../shared/domain/meeting/taken-back.visibility.ts'
import type { Instant } from '../../shared/kernel/time.ts'
import type { FeedMessage } from '../../shared/protocol/down.ts'
import type { AppliedEvent } from '../meetings/applied-event.ts'
import type { MeetingHost } from '../meetings/meeting-host.ts'
import { closeMessage, openMessage } from './encoded-message.ts'

/** Counts, and steps that this audience sees nothing of, wait this long for company: at most two such batches a second. */
const burstMs = 500

/** Longer continuations are weighed against a snapshot. */
const manyEvents = 300

/** Who has missed more gets a snapshot, which is there for everybody: to look at so many steps holds others up. @source CST-2 */
const mostSteps = 1_000
const mostContinuations = 50

interface Deps {
  readonly host: MeetingHost
  readonly audience: Audience
  readonly now: () => Instant
  /** Sends to all members at once. */
  readonly broadcast: (message: FeedMessage) => void
}

/**
 * All sockets of one audience: one cursor, one batch for all of them.
 *
 * Three phases for a newcomer, all within one turn of the event loop, so that nothing falls between them:
 * backfill from its own cursor to the room's, cutover by joining, then the stream. What is pending in the room
 * (a burst that waits) reaches the newcomer with everybody else.
 */
export function createRoom({ host, audience, now, broadcast }: Deps) {
  let cursor = host.seq
  let state: MeetingState = host.state
  /** Not told yet. */
  let pending: AppliedEvent[] = []
  let timer: ReturnType<typeof setTimeout> | null = null
  /** Up to the time, which is the only part that changes while nothing happens. */
  let snapshotText: string | null = null

  const flush = () => {
    if (timer !== null) clearTimeout(timer)
    timer = null
    const last = pending.at(-1)
    if (last === undefined) return
    const told = visibleFeed(pending, audience)
    // What came and went within one batch was never shown.
    const events = told.length > 1 ? withoutTakenBack(told, visibleState(last.after, audience), audience) : told
    const message = { epoch: host.epoch, after: cursor, upTo: last.event.seq, events }
    pending = []
    cursor = last.event.seq
    state = last.after
    snapshotText = null
    broadcast(message)
  }

  const take = (steps: readonly AppliedEvent[]) => {
    const joined = joinSteps(steps, audience)
    const last = pending.pop()
    pending.push(...joinSteps(last === undefined ? joined : [last, ...joined], audience))
    if (joined.some((step) => isUrgent(step, audience))) return flush()
    timer ??= setTimeout(flush, burstMs)
  }

  const leave = host.subscribe(take)

  /** Made once for all who come back from the same place, as after an outage. */
  let continuations: { readonly upTo: number; readonly after: Map<number, FeedMessage | null> } = {
    upTo: cursor,
    after: new Map(),
  }
  const continueFrom = (after: number): FeedMessage | null => {
    if (cursor - after > mostSteps) return null
    const steps = host.stepsAfter(after)?.filter((step) => step.event.seq <= cursor)
    if (steps === undefined) return null
    const events = withoutTakenBack(visibleFeed(steps, audience), visibleState(state, audience), audience)
    const isHeavier = events.length > manyEvents && sizeOf(events) > sizeOf(visibleState(state, audience))
    return isHeavier ? null : { epoch: host.epoch, after, upTo: cursor, events }
  }

  return {
    audience,
    /** Up to where the members have been told. */
    get cursor(): number {
      return cursor
    },
    /** A `snapshot`, as it goes out; made once for a room and seq, however many ask. */
    snapshot(): string {
      snapshotText ??= openMessage('snapshot', { epoch: host.epoch, seq: cursor, state: visibleState(state, audience) })
      return closeMessage(snapshotText, { serverNow: now() })
    },
    /** What lies between that cursor and the room's; null when a snapshot is needed, or smaller. */
    continuation(epoch: string | undefined, after: number | undefined): FeedMessage | null {
      if (epoch !== host.epoch || after === undefined || after > cursor) return null
      if (continuations.upTo !== cursor) continuations = { upTo: cursor, after: new Map() }
      const known = continuations.after.get(after)
      if (known !== undefined) return known
      const made = continueFrom(after)
      if (continuations.after.size < mostContinuations) continuations.after.set(after, made)
      return made
    },
    close(): void {
      if (timer !== null) clearTimeout(timer)
      leave()
    },
  }
}

const sizeOf = (value: unknown): number => JSON.stringify(value).length

export type Room = ReturnType<typeof createRoom>
