import { createThreadQueue, type ThreadLimits, type ThreadOutcome } from '../threads/thread-queue.ts'
import type { MarkJob } from './mark-worker.ts'

const defaults: ThreadLimits = { maxWaiting: 48, maxMs: 60_000, idleMs: 60_000, maxHeapMb: 768 }

/** Files larger than that are not marked: they are shown page by page, and staff has the original. */
export const maxMarkedBytes = 64 * 1024 * 1024

/** Copies are made one at a time in a thread of their own. */
export function createCopyMarker(limits: ThreadLimits = defaults) {
  const source = new URL('./mark-worker.ts', import.meta.url)
  const queue = createThreadQueue<MarkJob>({ name: 'mark-worker', source }, limits)
  return {
    mark: (job: MarkJob): Promise<ThreadOutcome> => queue.run(job),
    close: queue.close,
  }
}

export type CopyMarker = ReturnType<typeof createCopyMarker>
