import type { HeldLogs, LogHolder } from './event-store.ts'

type Listener = (meetingId: string, headSeq: number) => void

/** Who wants to know that something was appended; the databases add their own ways to hear of it. */
export interface AppendedSignal {
  tell(meetingId: string, headSeq: number): void
  /** @returns unsubscribe. @see EventStore.onAppended */
  listen(listener: Listener, held?: HeldLogs): () => void
  /** @see EventStore.onStrayed */
  watch(holder: LogHolder): () => void
  close(): Promise<void>
}

/** Within this process: no hint is lost. */
export function createLocalSignal(): AppendedSignal {
  const listeners = new Set<Listener>()
  return {
    tell(meetingId, headSeq) {
      for (const listener of listeners) listener(meetingId, headSeq)
    },
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    // Nobody else writes.
    watch: () => () => undefined,
    async close() {
      listeners.clear()
    },
  }
}
