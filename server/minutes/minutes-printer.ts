import type { OfficialForm } from '../papers/official-paper.ts'
import { paperCheckAt } from '../papers/paper-code.ts'
import type { SetPaper } from '../papers/typesetter.ts'
import { type JobOutcome, jobKind } from '../processes/job-kind.ts'
import type { Asker, ProcessPool } from '../processes/process-pool.ts'
import type { HeldPaperKind } from './held-paper.ts'
import type { MinutesIssuing } from './minutes-paper.ts'
import type { printMinutes, ReadMinutes, readMinutes } from './minutes-work.ts'
import type { RecordSource } from './record-source.ts'

const print = jobKind<typeof printMinutes>('minutes.print', { maxMs: 600_000, maxMb: 1_024 })
const read = jobKind<typeof readMinutes>('minutes.read', { maxMs: 120_000, maxMb: 768 })

export interface MinutesWish {
  readonly kind: HeldPaperKind
  readonly form: OfficialForm
  /** Whose hall it is for; null: all of them. */
  readonly venueId: string | null
  /** The same for all who see the same. */
  readonly reader: string
  /** Of the log when it was asked for: a paper is as new as that, or newer. */
  readonly seq: number
  /** Asked when it is its turn. */
  readonly source: () => Promise<RecordSource>
}

type IssueWish = Pick<MinutesWish, 'form' | 'seq' | 'source'> & { readonly issue: MinutesIssuing }

interface ReadWish extends Pick<MinutesWish, 'seq' | 'source'> {
  /** As they stood behind so many changes; absent: as they stand. */
  readonly revision?: number | undefined
}

interface Deps {
  readonly pool: ProcessPool
  /** A site's own faces; null without. */
  readonly fontsDir: string | null
  readonly publicBase: string | null
}

/** Papers are made once for all who ask for the same at the same moment of the log; nothing of them is kept. @source PRC-5 */
export function createMinutesPrinter({ pool, fontsDir, publicBase }: Deps) {
  return {
    print({ kind, form, venueId, reader, seq, source }: MinutesWish, asker: Asker): Promise<JobOutcome<SetPaper>> {
      const checkAt = paperCheckAt(publicBase, asker.meetingId)
      const key = [asker.meetingId, kind, form, seq, reader, venueId ?? ''].join(' ')
      return pool.run(
        print,
        { key, job: async () => ({ kind, form, checkAt, source: await source(), fontsDir }) },
        asker,
      )
    },
    /** Minutes that are issued: set once, by whoever issues them. */
    issue({ form, issue, seq, source }: IssueWish, asker: Asker): Promise<JobOutcome<SetPaper>> {
      const checkAt = paperCheckAt(publicBase, asker.meetingId)
      const key = [asker.meetingId, 'issue', form, seq, JSON.stringify(issue)].join(' ')
      const job = async () => ({ kind: 'minutes' as const, form, issue, checkAt, source: await source(), fontsDir })
      return pool.run(print, { key, job }, asker)
    },
    /** The minutes as they stand, section by section. */
    read({ seq, revision, source }: ReadWish, asker: Asker): Promise<JobOutcome<ReadMinutes>> {
      const key = [asker.meetingId, 'read', seq, revision ?? ''].join(' ')
      return pool.run(read, { key, job: async () => ({ source: await source(), revision }) }, asker)
    },
  }
}

export type MinutesPrinter = ReturnType<typeof createMinutesPrinter>
