import { paperCheckAt } from '../papers/paper-code.ts'
import type { SetPaper } from '../papers/typesetter.ts'
import { type JobOutcome, jobKind } from '../processes/job-kind.ts'
import type { Asker, ProcessPool } from '../processes/process-pool.ts'
import type { FollowUpSource } from './follow-up-source.ts'
import type { FollowUpJob, printFollowUps } from './follow-up-work.ts'

const print = jobKind<typeof printFollowUps>('followUps.print', { maxMs: 600_000, maxMb: 1_024 })

export interface FollowUpWish {
  readonly kind: FollowUpJob['kind']
  /** Whose hall it is for; null: all of them. */
  readonly venueId: string | null
  /** Asked when it is its turn. */
  readonly source: FollowUpSource
}

interface Deps {
  readonly pool: ProcessPool
  /** A site's own faces; null without. */
  readonly fontsDir: string | null
  readonly publicBase: string | null
}

/** Papers are made once for all who ask for the same at the same moment of the log; nothing of them is kept. @source PRC-5 */
export function createFollowUpPrinter({ pool, fontsDir, publicBase }: Deps) {
  return {
    print({ kind, venueId, source }: FollowUpWish, asker: Asker): Promise<JobOutcome<SetPaper>> {
      const checkAt = paperCheckAt(publicBase, asker.meetingId)
      const key = [asker.meetingId, 'followUp', kind, source.head.seq, source.today, venueId ?? ''].join(' ')
      return pool.run(print, { key, job: async () => ({ kind, checkAt, source, fontsDir }) }, asker)
    },
  }
}

export type FollowUpPrinter = ReturnType<typeof createFollowUpPrinter>
