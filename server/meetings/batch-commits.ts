import { refuse } from '../../shared/kernel/result.ts'
import type { Instant } from '../../shared/kernel/time.ts'
import type { CommandAnswer } from '../../shared/protocol/up.ts'
import { createBreath } from '../kernel/breath.ts'
import { within } from '../kernel/within.ts'
import {
  type EventStore,
  type LoggedEvent,
  type LogHead,
  type Standing,
  StorageError,
  type StoredCommand,
  type Strayed,
} from '../store/event-store.ts'
import { faultPoint } from '../store/fault-points.ts'
import type { AppliedEvent } from './applied-event.ts'
import { decideBatch, type HashedCommand, repeated } from './decide-batch.ts'
import type { HeldState } from './meeting-log.ts'

/** A command, and who waits for its answer. */
export interface Entry extends HashedCommand {
  readonly answer: (answer: CommandAnswer) => void
}

const maxConflicts = 20
/** After a failure: how long what became of it is looked up, ms. With the bound of a statement it makes less than five seconds. @source NOD-2 */
const lookUpMs = 1_500

interface Deps {
  readonly events: Pick<EventStore, 'append' | 'findCommands' | 'confirmCommands' | 'standing' | 'inForm'>
  readonly logId: string
  readonly epoch: string
  readonly now: () => Instant
  readonly newId: () => string
  readonly current: () => HeldState
  /** Reads on what another writer has appended. */
  readonly catchUp: () => Promise<void>
  /** Takes what was committed: whoever has an answer finds in the state what it answers for. `hash`: of the last step. */
  readonly hold: (steps: readonly AppliedEvent[], hash: string) => void
  /** Tells what is held, after the senders have their answers. */
  readonly tell: () => void
  /** What is held is of no use any more; called before those who sent the batch are answered. */
  readonly onStrayed: (standing: Strayed) => void
  readonly onError: (error: unknown) => void
}

/**
 * Decides a batch, commits it, answers, tells. A commit names the sequence number it was decided on: where another node
 * was first, its events are read and the batch is decided again.
 * @returns never rejects: every sender of the batch has its answer when it resolves, false when the storage is away.
 */
export function createBatchCommits(deps: Deps) {
  const { events, logId, epoch, now, newId, current, catchUp, hold, tell, onStrayed, onError } = deps

  const decide = async (batch: readonly Entry[], stored: ReadonlyMap<string, StoredCommand>) => {
    const base = current()
    const breathe = createBreath()
    const decided = await decideBatch(base, batch, stored, { now, newId, breathe, inForm: events.inForm })
    await breathe()
    return { base, ...decided }
  }

  /** Who is told once more that it was done is told what outlasts a failover: it is found behind the log's lock. @source NOD-2 */
  const storedOf = async (batch: readonly Entry[]): Promise<ReadonlyMap<string, StoredCommand>> => {
    const commandIds = [...new Set(batch.map((entry) => entry.commandId))]
    const found = await events.findCommands(logId, commandIds)
    return found.size === 0 ? found : events.confirmCommands(logId, commandIds)
  }

  const commit = async (batch: readonly Entry[], conflicts: number): Promise<void> => {
    // Hardly any was sent before: the log is asked about their ids where an answer may depend on it, and else the append tells.
    const first = conflicts === 0 ? await decide(batch, new Map()) : null
    const isPlain = first?.answers.every(({ answer }) => answer.ok) === true
    const stored = isPlain ? new Map<string, StoredCommand>() : await storedOf(batch)
    const { base, commits, answers, steps } = isPlain ? first : await decide(batch, stored)
    const held = { epoch, seq: base.seq, hash: base.hash }
    const written = commits.length > 0 ? await events.append(logId, held, commits) : await stands(held)
    if (!written.ok) {
      if (written.standing !== 'behind')
        return turnAway(batch, isPlain ? await storedOf(batch) : stored, written.standing)
      if (conflicts >= maxConflicts) throw new StorageError('storage.failed')
      await catchUp()
      return commit(batch, conflicts + 1)
    }
    hold(steps, written.events.at(-1)?.hash ?? base.hash)
    for (const { command, answer } of answers) command.answer(answer)
    await acksWritten()
    faultPoint('after-ack')
    tell()
  }

  /** A refusal, too, is given on the newest state: another node may have appended since. */
  const stands = async (held: LogHead): Promise<Stood> => {
    const standing = await events.standing(logId, held)
    return standing === 'current' ? { ok: true, events: [] } : { ok: false, standing }
  }

  /** Who meant the log that was live does not act in the one that is: nothing is carried out, and nothing sent again by itself. */
  const turnAway = (
    batch: readonly Entry[],
    stored: ReadonlyMap<string, StoredCommand>,
    standing: Exclude<Standing, 'current' | 'behind'>,
  ): void => {
    if (standing !== 'closed') onStrayed(standing)
    if (standing === 'other') throw new StorageError('storage.failed')
    const code = standing === 'resting' ? 'command.otherLog' : 'access.notFound'
    for (const { commandId, hash, answer } of batch) {
      const earlier = stored.get(commandId)
      answer(earlier === undefined ? refuse(code) : repeated(earlier, hash))
    }
  }

  /**
   * After a failure: what is in the log was done, whatever the store said; what is certainly not there was not; of the rest
   * nothing is known.
   * @returns false when that could not be looked up.
   */
  const settle = async (batch: readonly Entry[], error: unknown): Promise<boolean> => {
    onError(error)
    const code = error instanceof StorageError ? error.code : 'storage.failed'
    const commandIds = batch.map(({ commandId }) => commandId)
    const confirmed = catchUp().then(() => events.confirmCommands(logId, commandIds))
    const known = await within(lookUpMs, confirmed).catch(() => null)
    for (const { commandId, hash, answer } of batch) {
      const stored = known?.get(commandId)
      answer(stored === undefined ? storageAway(code, known === null ? 'unknown' : 'notDone') : repeated(stored, hash))
    }
    return known !== null
  }

  return (batch: readonly Entry[]): Promise<boolean> =>
    commit(batch, 0).then(
      () => true,
      (error) => settle(batch, error),
    )
}

type Stood =
  | { readonly ok: true; readonly events: readonly LoggedEvent[] }
  | { readonly ok: false; readonly standing: Exclude<Standing, 'current'> }

/** When it is worth another try, ms. */
const retryAfterMs = 1_000

/** @source NOD-2 */
export const storageAway = (code: StorageError['code'], outcome: 'notDone' | 'unknown'): CommandAnswer => ({
  ...refuse(code, { retryAfterMs }),
  outcome,
})

/** The acks are on the wire before a thousand screens are written to; no new request is read in between. */
const acksWritten = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
