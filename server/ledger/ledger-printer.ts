import { paperCheckAt } from '../papers/paper-code.ts'
import type { SetPaper } from '../papers/typesetter.ts'
import { type JobOutcome, jobKind } from '../processes/job-kind.ts'
import type { Asker, ProcessPool } from '../processes/process-pool.ts'
import { createRecentResults } from '../processes/recent-results.ts'
import type { LedgerSource } from './ledger-source.ts'
import type { LedgerJob, printLedger } from './ledger-work.ts'

const print = jobKind<typeof printLedger>('ledger.print', { maxMs: 600_000, maxMb: 1_024 })

export interface LedgerWish {
  readonly kind: LedgerJob['kind']
  readonly venueIds: readonly string[]
  /** Of the log when it was asked for: a ledger is as new as that, or newer. */
  readonly seq: number
  /** Asked when it is its turn. */
  readonly source: () => Promise<LedgerSource>
}

interface Deps {
  readonly pool: ProcessPool
  /** A site's own faces; null without. */
  readonly fontsDir: string | null
  readonly publicBase: string | null
}

/** A ledger names people, and names change beside the log: it is not kept for longer than somebody who asks again waits. */
const keptMs = 5_000
const maxKept = 8

/** Ledgers are printed once for all who ask for the same halls at the same moment of the log. @source PRC-5 */
export function createLedgerPrinter({ pool, fontsDir, publicBase }: Deps) {
  const recent = createRecentResults<SetPaper>({ keptMs, maxKept })
  return {
    async print({ kind, venueIds, seq, source }: LedgerWish, asker: Asker): Promise<JobOutcome<SetPaper>> {
      const checkAt = paperCheckAt(publicBase, asker.meetingId)
      const key = [asker.meetingId, kind, seq, ...venueIds].join(' ')
      const made = recent.get(key)
      if (made !== null) return { ok: true, made }
      const settled = (outcome: JobOutcome<SetPaper>) => {
        if (outcome.ok) recent.set(key, outcome.made)
      }
      return pool.run(
        print,
        { key, job: async () => ({ kind, checkAt, source: await source(), fontsDir }), settled },
        asker,
      )
    },
    /** Nothing of what was made is kept any more. */
    close: recent.close,
  }
}

export type LedgerPrinter = ReturnType<typeof createLedgerPrinter>
