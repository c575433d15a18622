import type { Audience } from '../../shared/access/audience.ts'
import type { MeetingState } from '../../shared/domain/meeting/meeting.types.ts'
import { visibleFeed, visibleState } from '../../shared/domain/meeting/meeting.visibility.ts'
import { withoutTakenBack } from '../../shared/domain/meeting/taken-back.visibility.ts'
import { refuse } from '../../shared/kernel/result.ts'
import type { CommandAnswer } from '../../shared/protocol/up.ts'
import { createBreath } from '../kernel/breath.ts'
import type { MeetingClock } from '../kernel/meeting-clock.ts'
import { chunks } from '../store/chunks.ts'
import { type EventStore, StorageError } from '../store/event-store.ts'
import { faultPoint } from '../store/fault-points.ts'
import type { AppliedEvent } from './applied-event.ts'
import { bodyHash } from './command-hash.ts'
import { createQueue } from './command-queue.ts'
import { decideBatch, type HashedCommand, repeated } from './decide-batch.ts'
import { deriveState, isSameState } from './derive-state.ts'
import type { HostCommand } from './host-command.ts'
import { applyLogged, type LoadedState, loadState } from './meeting-log.ts'
import { createRecentSteps } from './recent-steps.ts'
import { createReplays, type Stretch } from './replays.ts'
import { createSnapshotKeeper, type SnapshotKeeper } from './snapshot-keeper.ts'

type Listener = (applied: readonly AppliedEvent[]) => void

export interface HostDeps {
  readonly events: EventStore
  readonly clock: MeetingClock
  readonly newId: () => string
  readonly onError: (error: unknown, meetingId: string) => void
}

/** Which log tells of a meeting now. */
export interface MeetingLog {
  readonly meetingId: string
  readonly logId: string
}

interface Entry extends HashedCommand {
  readonly answer: (answer: CommandAnswer) => void
}

/** So many steps are told at once; more are replayed with whoever else asks. */
const fewSteps = 200
/** Rows of the log that are read on at once, and of those folded before others have their turn. */
const rowsAtOnce = { read: 1_000, folded: 20 }
const maxConflicts = 20

/**
 * One meeting: decides, commits, then tells. The only writer of its log on this node; another node's writes are
 * read on before the next decision is committed, because a commit names the sequence number it was decided on.
 */
export class MeetingHost {
  private readonly recent = createRecentSteps()
  private readonly replays = createReplays({
    read: (after, limit) => this.deps.events.read(this.logId, after, limit),
    head: () => this.seq,
  })
  private readonly listeners = new Set<Listener>()
  private readonly queue = createQueue<Entry>((batch) => this.work(batch))
  private catching: Promise<void> | null = null
  private readonly snapshots: SnapshotKeeper
  private readonly watches: Listener[] = []
  private readonly askedWatches: ((command: HostCommand) => void)[] = []
  private isCommitting = false
  /** The newest event that this host was told of. */
  private hintedSeq = 0
  /** What a snapshot said when the meeting was loaded, until the log was asked; null once it was, or where there was none. */
  private unproved: LoadedState | null
  /** True once the log has told otherwise than the snapshot: this host is to be let go. */
  private disproved = false

  private constructor(
    private readonly deps: HostDeps,
    readonly meetingId: string,
    /** The meeting's own, or that of its rehearsal. */
    readonly logId: string,
    readonly epoch: string,
    private current: LoadedState,
    /** From that event on the log does not verify: the meeting is shown, not changed. */
    readonly damagedAt: number | null,
  ) {
    this.unproved = current.seq === 0 ? null : current
    this.snapshots = createSnapshotKeeper({
      save: (snapshot) => deps.events.saveSnapshot(logId, snapshot),
      savedSeq: current.seq,
      onError: (error) => deps.onError(error, meetingId),
    })
  }

  /** null when there is no such meeting, or one whose making was cut short. @param damagedAt first damaged event, found at start; null for a sound log. */
  static async load(
    deps: HostDeps,
    { meetingId, logId }: MeetingLog,
    damagedAt: number | null,
  ): Promise<MeetingHost | null> {
    const head = await deps.events.head(logId)
    if (head === null || head.seq === 0) return null
    const loaded = await loadState(deps.events, logId, damagedAt === null ? Infinity : damagedAt - 1)
    deps.clock.notBefore(loaded.at)
    const host = new MeetingHost(deps, meetingId, logId, head.epoch, loaded, damagedAt)
    await host.catchUp()
    return host
  }

  get seq(): number {
    return this.current.seq
  }

  get state(): MeetingState {
    return this.current.state
  }

  /** True when what this host holds is not what the log says: it is of no use any more. */
  get isDisproved(): boolean {
    return this.disproved
  }

  /** True while somebody listens or something is under way. */
  get isBusy(): boolean {
    return this.listeners.size > 0 || this.queue.length > 0
  }

  /** Resolves with the answer, once the events are committed, or with the reason why there are none. */
  execute(command: HostCommand): Promise<CommandAnswer> {
    if (this.damagedAt !== null) return Promise.resolve(refuse('storage.damaged', { seq: this.damagedAt }))
    for (const watch of this.askedWatches) watch(command)
    const hash = bodyHash(command)
    return new Promise((answer) => this.queue.add({ ...command, hash, answer }))
  }

  /** Called with every step, in order, after it was committed. @returns unsubscribe */
  subscribe(listener: Listener): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Like `subscribe`, for the server's own watch: does not keep the meeting in memory, and cannot end. */
  onApplied(watch: Listener): void {
    this.watches.push(watch)
  }

  /** The server's own watch is told of every command before it has its place in the queue. */
  onAsked(watch: (command: HostCommand) => void): void {
    this.askedWatches.push(watch)
  }

  /** The steps behind `after`; null when they have left the memory. */
  stepsAfter(after: number): readonly AppliedEvent[] | null {
    return this.recent.behind(after, this.seq)
  }

  /** What that audience is told of what came after; a page of it when it is long. @source CST-2 */
  async stretchAfter(after: number, audience: Audience): Promise<Stretch> {
    if (after > this.seq) return { after, upTo: after, events: [] }
    const steps = this.stepsAfter(after)
    const stretch =
      steps === null || steps.length > fewSteps
        ? await this.replays.stretch(after, audience)
        : { after, upTo: this.seq, events: visibleFeed(steps, audience) }
    return { ...stretch, events: withoutTakenBack(stretch.events, visibleState(this.state, audience), audience) }
  }

  /** Reads on what others have appended. */
  catchUp(): Promise<void> {
    this.catching ??= this.readOn().finally(() => {
      this.catching = null
    })
    return this.catching
  }

  /** Somebody has appended up to there: this host itself, most often, and then there is nothing to read. */
  async hint(headSeq: number): Promise<void> {
    this.hintedSeq = Math.max(this.hintedSeq, headSeq)
    if (!this.isCommitting && this.seq < headSeq) await this.catchUp()
  }

  /**
   * Resolves once the log has confirmed what this host began with, so that what is signed or printed rests on no snapshot;
   * at most one pass over the log in the host's life.
   * @throws when the snapshot told otherwise: it is dropped, and the meeting has to be loaded anew.
   * @source EVD-5
   */
  async derive(): Promise<void> {
    await this.catchUp()
    const begun = this.unproved
    if (begun === null) return
    const { events } = this.deps
    if (await isSameState(await deriveState(events, this.logId, begun.seq), begun.state)) {
      this.unproved = null
      return
    }
    await events.dropSnapshot(this.logId)
    this.disproved = true
    throw new Error(`the snapshot of ${this.logId} at ${begun.seq} is not what the log says`)
  }

  /** Resolves when every command was answered and the snapshot was tried. */
  async rest(): Promise<void> {
    await this.queue.idle()
    if (this.damagedAt === null && this.snapshots.isBehind(this.seq)) await this.snapshots.save(this.current)
  }

  /** In turns: a log without a snapshot is long. Another way of reading or committing may be ahead in between. */
  private async readOn(): Promise<void> {
    const sound = this.damagedAt === null ? Infinity : this.damagedAt - 1
    const breathe = createBreath()
    for (;;) {
      // No row behind it is touched: a damaged one cannot even be read.
      const most = Math.min(rowsAtOnce.read, sound - this.seq)
      const page = most > 0 ? await this.deps.events.read(this.logId, this.seq, most) : []
      const last = page.at(-1)
      if (last === undefined) return
      // Another node's clock may be ahead: what its pages call now has not come yet here. TIM-3
      this.deps.clock.notBefore(last.at)
      for (const rows of chunks(page, rowsAtOnce.folded)) {
        this.publish(
          applyLogged(
            this.state,
            rows.filter(({ seq }) => seq > this.seq),
          ),
        )
        await breathe()
      }
    }
  }

  private async work(batch: readonly Entry[]): Promise<void> {
    this.isCommitting = true
    try {
      await this.commitBatch(batch, 0)
    } catch (error) {
      await this.settle(batch, error)
    } finally {
      this.isCommitting = false
    }
    if (this.hintedSeq > this.seq) await this.catchUp().catch((error) => this.deps.onError(error, this.meetingId))
  }

  private async commitBatch(batch: readonly Entry[], conflicts: number): Promise<void> {
    const stored = await this.deps.events.findCommands(this.logId, [...new Set(batch.map((entry) => entry.commandId))])
    const base = this.current
    const breathe = createBreath()
    const { commits, answers, steps } = decideBatch(base, batch, stored, {
      now: this.deps.clock.now,
      newId: this.deps.newId,
    })
    await breathe()
    const isOld =
      commits.length > 0
        ? !(await this.deps.events.append(this.logId, base.seq, commits)).ok
        : await this.isBehind(base.seq)
    if (isOld) {
      if (conflicts >= maxConflicts) throw new StorageError('storage.failed')
      await this.catchUp()
      return this.commitBatch(batch, conflicts + 1)
    }
    for (const { command, answer } of answers) command.answer(answer)
    await acksWritten()
    faultPoint('after-ack')
    this.publish(steps)
  }

  /** A refusal, too, is given on the newest state: another node may have appended since. */
  private async isBehind(seq: number): Promise<boolean> {
    return ((await this.deps.events.head(this.logId))?.seq ?? seq) !== seq
  }

  /** After a failure: what is in the log was done, whatever the store said; the rest was not. */
  private async settle(batch: readonly Entry[], error: unknown): Promise<void> {
    this.deps.onError(error, this.meetingId)
    const code = error instanceof StorageError ? error.code : 'storage.failed'
    for (const entry of batch) entry.answer(await this.outcome(entry, code))
  }

  private async outcome(entry: Entry, code: 'storage.full' | 'storage.failed'): Promise<CommandAnswer> {
    try {
      await this.catchUp()
      const stored = (await this.deps.events.findCommands(this.logId, [entry.commandId])).get(entry.commandId)
      return stored === undefined ? refuse(code) : repeated(stored, entry.hash)
    } catch {
      return refuse(code, { outcome: 'unknown' })
    }
  }

  private publish(steps: readonly AppliedEvent[]): void {
    const news = steps.filter((step) => step.event.seq > this.seq)
    const last = news.at(-1)
    if (last === undefined) return
    this.current = { seq: last.event.seq, at: last.event.at, state: last.after }
    this.recent.push(news)
    for (const watch of this.watches) watch(news)
    for (const listener of this.listeners) listener(news)
    if (this.snapshots.isDue(this.seq)) void this.snapshots.save(this.current)
  }
}

/** The acks are on the wire before a thousand screens are written to; no new request is read in between. */
const acksWritten = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
