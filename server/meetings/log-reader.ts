import { createBreath } from '../kernel/breath.ts'
import { chunks } from '../kernel/chunks.ts'
import type { MeetingClock } from '../kernel/meeting-clock.ts'
import { type EventStore, type LoggedEvent, StorageError } from '../store/event-store.ts'
import type { AppliedEvent } from './applied-event.ts'
import { foldLogged, type HeldState } from './meeting-log.ts'

/** Rows of the log that are read on at once, and of those folded before others have their turn. */
const rowsAtOnce = { read: 1_000, folded: 20 }

interface Deps {
  readonly events: Pick<EventStore, 'read'>
  readonly clock: Pick<MeetingClock, 'notBefore'>
  readonly logId: string
  /** The last event that is read; no row behind it is touched: a damaged one cannot even be read. */
  readonly lastSound: number
  /** Where this node stands; another way of reading or committing may move it between two turns. */
  readonly current: () => HeldState
  /** Takes what was read, in order; what is known already is among it. `hash`: of the last of them. */
  readonly publish: (steps: readonly AppliedEvent[], hash: string) => void
  /** The log does not tell what is held. */
  readonly onOther: () => void
}

/**
 * Reads on what others have appended, in turns: a log without a snapshot is long.
 * @returns resolves when the end of the log was seen; who asks meanwhile waits for the same pass. Rejects when the log goes on
 * from something else than what is held.
 * @source NOD-5
 */
export function createLogReader({
  events,
  clock,
  logId,
  lastSound,
  current,
  publish,
  onOther,
}: Deps): () => Promise<void> {
  let reading: Promise<void> | null = null

  /** What comes behind `held`, read together with the row at which that stands. */
  const behind = async ({ seq, hash }: HeldState, limit: number): Promise<readonly LoggedEvent[]> => {
    if (seq === 0) return events.read(logId, 0, limit)
    const [at, ...rest] = await events.read(logId, seq - 1, limit + 1)
    if (at?.seq === seq && at.hash === hash) return rest
    onOther()
    throw new StorageError('storage.failed', { cause: new Error(`${logId} tells another history at ${seq}`) })
  }

  const readOn = async (): Promise<void> => {
    const breathe = createBreath()
    for (;;) {
      const held = current()
      const most = Math.min(rowsAtOnce.read, lastSound - held.seq)
      const page = most > 0 ? await behind(held, most) : []
      const last = page.at(-1)
      if (last === undefined) return
      // Another node's clock may be ahead: what its pages call now has not come yet here. TIM-3
      clock.notBefore(last.at)
      for (const rows of chunks(page, rowsAtOnce.folded))
        publish(await foldLogged(current(), rows, breathe), rows.at(-1)?.hash ?? held.hash)
    }
  }

  return () => {
    reading ??= readOn().finally(() => {
      reading = null
    })
    return reading
  }
}
