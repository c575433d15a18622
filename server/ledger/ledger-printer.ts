import { jobKind } from '../processes/job-kind.ts'
import type { Asker, ProcessPool } from '../processes/process-pool.ts'
import type { LedgerSource } from './ledger-source.ts'
import type { LedgerJob, printLedger } from './ledger-work.ts'

const print = jobKind<typeof printLedger>('ledger.print', { maxMs: 120_000, maxMb: 768 })

export interface LedgerWish {
  readonly kind: LedgerJob['kind']
  readonly venueIds: readonly string[]
  /** Of the log when it was asked for: a ledger is as new as that, or newer. */
  readonly seq: number
  /** Asked when it is its turn. */
  readonly source: () => Promise<LedgerSource>
}

/** Ledgers are printed once for all who ask for the same halls at the same moment of the log. @source PRC-5 */
export const createLedgerPrinter = (pool: ProcessPool) => ({
  print: ({ kind, venueIds, seq, source }: LedgerWish, asker: Asker) =>
    pool.run(
      print,
      { key: [asker.meetingId, kind, seq, ...venueIds].join(' '), job: async () => ({ kind, source: await source() }) },
      asker,
    ),
})

export type LedgerPrinter = ReturnType<typeof createLedgerPrinter>
