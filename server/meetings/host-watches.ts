import type { AppliedEvent } from './applied-event.ts'
import type { HostCommand } from './host-command.ts'

export type Listener = (applied: readonly AppliedEvent[]) => void

/** Who is told of what happens in a meeting. */
export function createHostWatches() {
  /** Each with the sequence number that it begins behind. */
  const listeners = new Map<Listener, number>()
  const watches: Listener[] = []
  const askedWatches: ((command: HostCommand) => void)[] = []

  return {
    /** True while somebody listens who keeps the meeting in memory. */
    get hasListeners(): boolean {
      return listeners.size > 0
    },
    /** @param after the state that the listener has begun with. */
    subscribe(listener: Listener, after: number): () => void {
      listeners.set(listener, after)
      return () => listeners.delete(listener)
    },
    onApplied(watch: Listener): void {
      watches.push(watch)
    },
    onAsked(watch: (command: HostCommand) => void): void {
      askedWatches.push(watch)
    },
    asked(command: HostCommand): void {
      for (const watch of askedWatches) watch(command)
    },
    /** The server's own watches come first. A listener is not told of what it has begun with. */
    applied(news: readonly AppliedEvent[]): void {
      for (const watch of watches) watch(news)
      for (const [listener, after] of listeners) {
        const isNew = news.filter(({ event }) => event.seq > after)
        if (isNew.length > 0) listener(isNew)
      }
    },
  }
}
