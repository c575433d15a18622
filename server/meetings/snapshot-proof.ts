import type { EventStore } from '../store/event-store.ts'
import { deriveState, isSameState } from './derive-state.ts'
import type { LoadedState } from './meeting-log.ts'

/**
 * Whether the log confirms the snapshot that a meeting was loaded from; at most one pass over the log.
 * @param begun what was loaded.
 * @source EVD-5
 */
export function createSnapshotProof(events: EventStore, logId: string, begun: LoadedState) {
  /** null once the log was asked, or where there was no snapshot. */
  let unproved = begun.seq === 0 ? null : begun
  let isDisproved = false

  return {
    /** True once the log has told otherwise than the snapshot. */
    get isDisproved(): boolean {
      return isDisproved
    },
    /** Resolves once the log has confirmed it. @throws when the snapshot told otherwise: it is dropped. */
    async prove(): Promise<void> {
      const open = unproved
      if (open === null) return
      if (await isSameState(await deriveState(events, logId, open.seq), open.state)) {
        unproved = null
        return
      }
      await events.dropSnapshot(logId)
      isDisproved = true
      throw new Error(`the snapshot of ${logId} at ${open.seq} is not what the log says`)
    },
  }
}
