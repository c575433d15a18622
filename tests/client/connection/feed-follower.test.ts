import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Followed,
  nothingFollowed,
  type Step,
  takeFeed,
  takeSnapshot,
} from '../../../client/connection/feed-follower.ts'
import { foldMeeting } from '../../../shared/domain/meeting/meeting.evolve.ts'
import type { MeetingEvent, MeetingState } from '../../../shared/domain/meeting/meeting.types.ts'
import { instant } from '../../../shared/kernel/time.ts'
import type { FeedMessage, SnapshotMessage } from '../../../shared/protocol/down.ts'
import { anyCommands, play } from '../../support/any-command.ts'

const epoch = 'e1'
type Log = readonly MeetingEvent[]

/** The state after the first `seq` events. */
const stateAt = (log: Log, seq: number): MeetingState => foldMeeting(log.slice(0, seq))

const batch = (log: Log, after: number, upTo: number): FeedMessage => ({
  epoch,
  after,
  upTo,
  events: log.slice(after, upTo),
})

const snapshot = (log: Log, seq: number, of = epoch): SnapshotMessage => ({
  epoch: of,
  seq,
  state: stateAt(log, seq),
  serverNow: instant(0),
})

const at = (log: Log, seq: number): Followed => takeSnapshot(nothingFollowed, snapshot(log, seq)).followed

const anyLog = anyCommands.map((commands) => play(commands).log)

/** A log and two places in it, the first not behind the second. */
const anyRange = anyLog.chain((log) =>
  fc.tuple(fc.nat({ max: log.length }), fc.nat({ max: log.length })).map((ends) => {
    const [after = 0, upTo = 0] = ends.toSorted((a, b) => a - b)
    return { log, after, upTo }
  }),
)

type Pull = (followed: Followed, message: FeedMessage) => Step

/** What the line does to messages: any batch, in any order, any number of times; then the server answers what is asked. */
function followThrough(log: Log, from: number, batches: readonly FeedMessage[], pull: Pull): Followed {
  let followed = at(log, from)
  for (const message of batches) {
    const step = pull(followed, message)
    followed = step.followed
    if (step.isGap) followed = pull(followed, batch(log, followed.seq, message.upTo)).followed
  }
  return pull(followed, batch(log, followed.seq, log.length)).followed
}

const anyBatches = (log: Log) =>
  fc.array(
    fc
      .tuple(fc.nat({ max: log.length }), fc.nat({ max: log.length }))
      .map(([one, other]) => batch(log, Math.min(one, other), Math.max(one, other))),
    { maxLength: 12 },
  )

const anyDelivery = anyLog.chain((log) =>
  fc.record({ log: fc.constant(log), from: fc.integer({ min: 1, max: log.length }), batches: anyBatches(log) }),
)

/** A follower that applies whatever it gets, as one that trusts the line would. */
const trusting: Pull = (followed, message) => ({
  followed: { ...followed, seq: message.upTo, state: foldMeeting(message.events, followed.state ?? undefined) },
  isGap: false,
})

const endsRight = (pull: Pull) =>
  fc.property(anyDelivery, ({ log, from, batches }) => {
    expect(followThrough(log, from, batches, pull)).toEqual({ epoch, seq: log.length, state: stateAt(log, log.length) })
  })

describe('the feed follower', () => {
  it('[ARC-11] ends in the same state however batches are cut, doubled, lost or put out of order', () => {
    fc.assert(endsRight(takeFeed), { numRuns: 150 })
  })

  it('[ARC-11] finds a follower that trusts the line (negative control)', () => {
    expect(fc.check(endsRight(trusting), { numRuns: 150 }).failed).toBe(true)
  })

  it('[ARC-11] takes a batch that begins where it is, to its end', () => {
    fc.assert(
      fc.property(
        anyRange.filter(({ after, upTo }) => after < upTo),
        ({ log, after, upTo }) => {
          const before = at(log, after)
          const step = takeFeed(before, batch(log, after, upTo))
          expect(step).toEqual({ followed: { epoch, seq: upTo, state: stateAt(log, upTo) }, isGap: false })
        },
      ),
      { numRuns: 100 },
    )
  })

  it('[ARC-11] ignores what it has, and draws nothing anew for it', () => {
    fc.assert(
      fc.property(anyRange, ({ log, after, upTo }) => {
        const before = at(log, upTo)
        const step = takeFeed(before, batch(log, after, upTo))
        expect(step.followed).toBe(before)
        expect(step.isGap).toBe(false)
      }),
      { numRuns: 100 },
    )
  })

  it('[ARC-11] refuses a batch that begins elsewhere and asks again', () => {
    fc.assert(
      fc.property(anyLog, fc.nat(), fc.nat(), (log, one, other) => {
        const mine = 1 + (one % (log.length - 1))
        const after = other % log.length
        fc.pre(after !== mine)
        const before = at(log, mine)
        const step = takeFeed(before, batch(log, after, log.length))
        expect(step.followed).toBe(before)
        expect(step.isGap).toBe(true)
      }),
      { numRuns: 100 },
    )
  })

  it('[ARC-11] passes hidden events without a gap: a batch without events moves it on', () => {
    const before = at(play([]).log, 1)
    const step = takeFeed(before, { epoch, after: 1, upTo: 9, events: [] })
    expect(step).toEqual({ followed: { ...before, seq: 9 }, isGap: false })
  })

  it('[ARC-10] asks for everything while it has nothing', () => {
    const { log } = play([])
    expect(takeFeed(nothingFollowed, batch(log, 0, log.length))).toEqual({ followed: nothingFollowed, isGap: true })
  })

  it('[ARC-10] a snapshot replaces all there was, whatever it was', () => {
    fc.assert(
      fc.property(anyRange, ({ log, after, upTo }) => {
        const step = takeSnapshot(at(log, after), snapshot(log, upTo))
        expect(step).toEqual({ followed: { epoch, seq: upTo, state: stateAt(log, upTo) }, isGap: false })
      }),
      { numRuns: 100 },
    )
  })

  it('[ARC-10] never goes back within an epoch, by a batch or by a snapshot', () => {
    fc.assert(
      fc.property(anyDelivery, fc.infiniteStream(fc.boolean()), ({ log, from, batches }, choices) => {
        let followed = at(log, from)
        for (const message of batches) {
          const isBatch = choices.next().value
          const step = isBatch
            ? takeFeed(followed, message)
            : takeSnapshot(followed, snapshot(log, Math.max(1, message.upTo)))
          expect(step.followed.seq).toBeGreaterThanOrEqual(followed.seq)
          followed = step.followed
          expect(followed.state).toEqual(stateAt(log, followed.seq))
        }
      }),
      { numRuns: 100 },
    )
  })

  it('[ARC-6] refuses a batch of another epoch and asks again, even where the numbers fit', () => {
    const { log } = play([])
    const before = at(log, 1)
    expect(takeFeed(before, { ...batch(log, 1, 2), epoch: 'e2' })).toEqual({ followed: before, isGap: true })
  })

  it('[ARC-6] takes the snapshot of another epoch though its numbers are lower', () => {
    const { log } = play([])
    const step = takeSnapshot(at(log, log.length), snapshot(log, 1, 'e2'))
    expect(step).toEqual({ followed: { epoch: 'e2', seq: 1, state: stateAt(log, 1) }, isGap: false })
  })
})
