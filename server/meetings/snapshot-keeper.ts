import type { MeetingState } from '../../shared/domain/meeting/meeting.types.ts'
import { stateVersion } from '../../shared/domain/meeting/upcast.ts'
import type { StoredSnapshot } from '../store/event-store.ts'

const everyEvents = 200
/** Of the time, at the most, goes into snapshots: those of ten thousand people in a rush would take most of it. */
const mostShare = 1 / 20

interface Deps {
  readonly save: (snapshot: StoredSnapshot) => Promise<void>
  /** Where the meeting stood when it was loaded: that is not worth a snapshot yet. */
  readonly savedSeq: number
  readonly onError: (error: unknown) => void
}

/** Keeps the state now and then: a cache, which costs only the time of the next load when it could not be written. */
export function createSnapshotKeeper({ save, savedSeq, onError }: Deps) {
  let lastSeq = savedSeq
  /** By `performance.now()`; infinite while one is being written. */
  let dueAtMs = 0

  return {
    /** True when something has happened since the last one. */
    isBehind: (seq: number): boolean => seq > lastSeq,
    isDue: (seq: number): boolean => seq - lastSeq >= everyEvents && performance.now() >= dueAtMs,
    /** Resolves when it was written, or could not be. */
    async save({ seq, state }: { readonly seq: number; readonly state: MeetingState }): Promise<void> {
      lastSeq = seq
      const startedAtMs = performance.now()
      dueAtMs = Number.POSITIVE_INFINITY
      try {
        await save({ seq, version: stateVersion, state })
      } catch (error) {
        onError(error)
      } finally {
        const endedAtMs = performance.now()
        dueAtMs = endedAtMs + (endedAtMs - startedAtMs) / mostShare
      }
    },
  }
}
