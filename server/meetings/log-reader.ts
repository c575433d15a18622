import { createBreath } from '../kernel/breath.ts'
import { chunks } from '../kernel/chunks.ts'
import type { MeetingClock } from '../kernel/meeting-clock.ts'
import type { EventStore } from '../store/event-store.ts'
import type { AppliedEvent } from './applied-event.ts'
import { foldLogged, type LoadedState } from './meeting-log.ts'

/** Rows of the log that are read on at once, and of those folded before others have their turn. */
const rowsAtOnce = { read: 1_000, folded: 20 }

interface Deps {
  readonly events: Pick<EventStore, 'read'>
  readonly clock: Pick<MeetingClock, 'notBefore'>
  readonly logId: string
  /** The last event that is read; no row behind it is touched: a damaged one cannot even be read. */
  readonly lastSound: number
  /** Where this node stands; another way of reading or committing may move it between two turns. */
  readonly current: () => LoadedState
  /** Takes what was read, in order; what is known already is among it. */
  readonly publish: (steps: readonly AppliedEvent[]) => void
}

/**
 * Reads on what others have appended, in turns: a log without a snapshot is long.
 * @returns resolves when the end of the log was seen; who asks meanwhile waits for the same pass.
 */
export function createLogReader({ events, clock, logId, lastSound, current, publish }: Deps): () => Promise<void> {
  let reading: Promise<void> | null = null

  const readOn = async (): Promise<void> => {
    const breathe = createBreath()
    for (;;) {
      const most = Math.min(rowsAtOnce.read, lastSound - current().seq)
      const page = most > 0 ? await events.read(logId, current().seq, most) : []
      const last = page.at(-1)
      if (last === undefined) return
      // Another node's clock may be ahead: what its pages call now has not come yet here. TIM-3
      clock.notBefore(last.at)
      for (const rows of chunks(page, rowsAtOnce.folded)) publish(await foldLogged(current(), rows, breathe))
    }
  }

  return () => {
    reading ??= readOn().finally(() => {
      reading = null
    })
    return reading
  }
}
