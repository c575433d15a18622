import { rm } from 'node:fs/promises'
import type { Day } from '../../shared/kernel/day.ts'
import { type JobOutcome, jobKind } from '../processes/job-kind.ts'
import type { Asker, ProcessPool } from '../processes/process-pool.ts'
import type { KeptImports } from './kept-imports.ts'
import type { ReadNotice, readNotice } from './notice-work.ts'

const reading = jobKind<typeof readNotice>('notices.read', { maxMs: 30_000, maxMb: 512 })

interface Deps {
  readonly kept: Pick<KeptImports, 'take'>
  readonly processes: ProcessPool
}

/** Reads notices of meetings; nothing of them is kept. @source NEW-3 */
export function createNoticeReader({ kept, processes }: Deps) {
  return {
    /** null: it is more than may come. @param today see `readMeetingNotice`. @throws StorageFault */
    async read(
      source: AsyncIterable<Uint8Array>,
      maxBytes: number,
      today: Day,
      asker: Asker,
    ): Promise<JobOutcome<ReadNotice> | null> {
      const taken = await kept.take(source, maxBytes)
      if (taken === null) return null
      try {
        return await processes.run(reading, { job: () => ({ path: taken.path, today }) }, asker)
      } finally {
        await rm(taken.path, { force: true })
      }
    },
  }
}

export type NoticeReader = ReturnType<typeof createNoticeReader>
