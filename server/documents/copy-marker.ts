import { jobKind } from '../processes/job-kind.ts'
import type { Asker, ProcessPool } from '../processes/process-pool.ts'
import type { MarkJob, markFile } from './mark-work.ts'

const mark = jobKind<typeof markFile>('documents.mark', { maxMs: 60_000, maxMb: 768 })

/** Files larger than that are not marked: they are shown page by page, and staff has the original. */
export const maxMarkedBytes = 64 * 1024 * 1024

/** Copies are made once for all who ask for the same file with the same mark, so for a hall and a minute. @source PRC-5 */
export const createCopyMarker = (pool: ProcessPool) => ({
  mark: (job: MarkJob, asker: Asker) =>
    pool.run(mark, { key: [job.path, job.contentType, job.text].join(' '), job: () => job }, asker),
})

export type CopyMarker = ReturnType<typeof createCopyMarker>
