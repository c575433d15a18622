import { createThreadQueue, type ThreadLimits, type ThreadOutcome } from '../threads/thread-queue.ts'
import type { LedgerJob } from './ledger-worker.ts'

const defaults: ThreadLimits = { maxWaiting: 16, maxMs: 120_000, idleMs: 60_000, maxHeapMb: 768 }

/** Ledgers are made one at a time in a thread of their own: thousands of rows must not hold up the meeting. */
export function createLedgerPrinter(limits: ThreadLimits = defaults) {
  const source = new URL('./ledger-worker.ts', import.meta.url)
  const queue = createThreadQueue<LedgerJob>({ name: 'ledger-worker', source }, limits)
  return {
    print: (job: LedgerJob): Promise<ThreadOutcome> => queue.run(job),
    close: queue.close,
  }
}

export type LedgerPrinter = ReturnType<typeof createLedgerPrinter>
