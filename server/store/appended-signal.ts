type Listener = (meetingId: string, headSeq: number) => void

/** Who wants to know that something was appended; the databases add their own ways to hear of it. */
export interface AppendedSignal {
  tell(meetingId: string, headSeq: number): void
  /** @returns unsubscribe */
  listen(listener: Listener): () => void
  close(): Promise<void>
}

/** Within this process. */
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
    async close() {
      listeners.clear()
    },
  }
}
