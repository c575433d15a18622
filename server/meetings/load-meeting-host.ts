import { refuse } from '../../shared/kernel/result.ts'
import type { CommandAnswer } from '../../shared/protocol/up.ts'
import type { MeetingClock } from '../kernel/meeting-clock.ts'
import type { EventStore, Strayed } from '../store/event-store.ts'
import type { AppliedEvent } from './applied-event.ts'
import { createBatchCommits, type Entry, storageAway } from './batch-commits.ts'
import { bodyHash } from './command-hash.ts'
import { createQueue } from './command-queue.ts'
import type { HostCommand } from './host-command.ts'
import { createHostWatches } from './host-watches.ts'
import { createLogReader } from './log-reader.ts'
import type { MeetingHost } from './meeting-host.ts'
import { type HeldState, loadState } from './meeting-log.ts'
import { createPast } from './past.ts'
import { createSnapshotKeeper } from './snapshot-keeper.ts'
import { createSnapshotProof } from './snapshot-proof.ts'
import { createToldStretches } from './told-stretches.ts'

export interface HostDeps {
  readonly events: EventStore
  readonly clock: MeetingClock
  readonly newId: () => string
  /** What a host holds of its log is of no use any more. */
  readonly onStrayed: (logId: string, epoch: string, standing: Strayed) => void
  readonly onError: (error: unknown, meetingId: string) => void
}

/** Which log tells of a meeting now. */
export interface MeetingLog {
  readonly meetingId: string
  readonly logId: string
}

/** What is known of the log when a host is made. */
interface Loaded extends MeetingLog {
  readonly epoch: string
  readonly begun: HeldState
  /** First damaged event; null as long as none is known. @source STA-2 */
  readonly damagedAt: () => number | null
}

/**
 * null when there is no such meeting, or one whose making was cut short.
 * @param damagedAt first damaged event; null as long as none is known.
 */
export async function loadMeetingHost(
  deps: HostDeps,
  log: MeetingLog,
  damagedAt: () => number | null,
): Promise<MeetingHost | null> {
  const head = await deps.events.head(log.logId)
  if (head === null || head.seq === 0) return null
  const begun = await loadState(deps.events, log.logId, (damagedAt() ?? Infinity) - 1)
  deps.clock.notBefore(begun.at)
  const host = createMeetingHost(deps, { ...log, epoch: head.epoch, begun, damagedAt })
  await host.catchUp()
  return host
}

function createMeetingHost(
  { events, clock, newId, onStrayed, onError }: HostDeps,
  { meetingId, logId, epoch, begun, damagedAt }: Loaded,
): MeetingHost {
  let newest = begun
  const current = () => newest
  /** By the monotonic clock; null while nothing is committed. */
  let committingSince: number | null = null
  /** The newest event that this host was told of, and since when there is one that it has not read. */
  let hintedSeq = 0
  let behindSince = 0
  const failed = (error: unknown) => onError(error, meetingId)
  const told = createToldStretches(events, logId, current)
  const past = createPast({ read: (after, limit) => events.read(logId, after, limit), current })
  const watches = createHostWatches()
  const proof = createSnapshotProof(events, logId, begun)
  const snapshots = createSnapshotKeeper({
    save: (snapshot) => events.saveSnapshot(logId, snapshot),
    savedSeq: begun.seq,
    onError: failed,
  })

  /** Held, and nobody has been told. */
  let untold: readonly AppliedEvent[] = []
  const hold = (steps: readonly AppliedEvent[], hash: string): void => {
    const news = steps.filter(({ event }) => event.seq > newest.seq)
    const last = news.at(-1)
    if (last === undefined) return
    newest = { seq: last.event.seq, at: last.event.at, hash, state: last.after }
    told.keep(news)
    past.took(news).catch(failed)
    untold = [...untold, ...news]
  }
  const tell = (): void => {
    const news = untold
    untold = []
    if (news.length > 0) watches.applied(news)
    if (snapshots.isDue(newest.seq)) void snapshots.save(newest)
  }
  /** Also tells first what was held before. */
  const publish = (steps: readonly AppliedEvent[], hash: string): void => {
    hold(steps, hash)
    tell()
  }
  // What is found later lies behind what is held: the pages keep what they have.
  const lastSound = (damagedAt() ?? Infinity) - 1
  const strayed = (standing: Strayed) => onStrayed(logId, epoch, standing)
  const onOther = () => strayed('other')
  const catchUp = createLogReader({ events, clock, logId, lastSound, current, publish, onOther })
  const commit = createBatchCommits({
    events,
    logId,
    epoch,
    now: clock.now,
    newId,
    current,
    catchUp,
    hold,
    tell,
    onStrayed: strayed,
    onError: failed,
  })
  const queue = createQueue<Entry>(async (batch) => {
    committingSince = clock.monotonicMs()
    const isStored = await commit(batch)
    committingSince = null
    // Who waits behind a storage that is away waits no longer than those in front.
    if (!isStored) for (const { answer } of queue.clear()) answer(storageAway('storage.failed', 'unknown'))
    if (hintedSeq > newest.seq) await catchUp().catch(failed)
  })

  const execute = (command: HostCommand): Promise<CommandAnswer> => {
    const seq = damagedAt()
    if (seq !== null) return Promise.resolve({ ...refuse('storage.damaged', { seq }), outcome: 'notDone' })
    watches.asked(command)
    const { hash = bodyHash(command) } = command
    return new Promise((answer) => queue.add({ ...command, hash, answer }))
  }

  return {
    meetingId,
    logId,
    epoch,
    get damagedAt() {
      return damagedAt()
    },
    get seq() {
      return newest.seq
    },
    get head() {
      return { epoch, seq: newest.seq, hash: newest.hash }
    },
    get state() {
      return newest.state
    },
    get waitsMs() {
      const at = clock.monotonicMs()
      return {
        commit: committingSince === null ? 0 : at - committingSince,
        news: hintedSeq > newest.seq ? at - behindSince : 0,
      }
    },
    get isDisproved() {
      return proof.isDisproved
    },
    get isBusy() {
      return watches.hasListeners || queue.length > 0
    },
    execute,
    act: ({ actor, linkId }, command) => execute({ commandId: newId(), actor, linkId, command }),
    subscribe: (listener) => watches.subscribe(listener, newest.seq),
    onApplied: watches.onApplied,
    onAsked: watches.onAsked,
    stepsAfter: told.stepsAfter,
    stretchAfter: told.stretchAfter,
    past,
    catchUp,
    async hint(headSeq) {
      if (newest.seq >= hintedSeq) behindSince = clock.monotonicMs()
      hintedSeq = Math.max(hintedSeq, headSeq)
      if (committingSince === null && newest.seq < headSeq) await catchUp()
    },
    async derive() {
      await catchUp()
      await proof.prove()
    },
    async rest() {
      await queue.idle()
      if (damagedAt() !== null || !snapshots.isBehind(newest.seq)) return
      // What the log does not tell is not kept.
      if ((await events.standing(logId, this.head)) !== 'other') await snapshots.save(newest)
    },
  }
}
