import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { newId } from '../kernel/secrets.ts'
import { type JobOutcome, jobKind } from '../processes/job-kind.ts'
import type { Asker, ProcessPool } from '../processes/process-pool.ts'
import { createRecentResults } from '../processes/recent-results.ts'
import type { LentFile } from './document-shelf.ts'
import type { MarkedCopy, MarkJob, markFile } from './mark-work.ts'

const mark = jobKind<typeof markFile>('documents.mark', { maxMs: 60_000, maxMb: 768 })

/** The mark names the minute: nobody asks for the same copy much later. */
const keptMs = 90_000
const maxKept = 24

interface CopyWish extends Omit<MarkJob, 'from' | 'to'> {
  readonly sha256: string
}

interface Deps {
  readonly pool: ProcessPool
  /** Gives out the original as a file. */
  readonly lend: (sha256: string) => Promise<LentFile>
  /** An absolute path; of its own: it is emptied at start and at the end. */
  readonly folder: string
}

/** Copies are made once for all who ask for the same file with the same mark, so for a hall and a minute. @source PRC-5 */
export function createCopyMarker({ pool, lend, folder }: Deps) {
  const clear = () => rmSync(folder, { recursive: true, force: true })
  clear()
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const recent = createRecentResults<MarkedCopy>({
    keptMs,
    maxKept,
    dropped: ({ path }) => rmSync(path, { force: true }),
  })

  return {
    async mark({ sha256, ...wish }: CopyWish, asker: Asker): Promise<JobOutcome<MarkedCopy>> {
      const key = [sha256, wish.contentType, wish.text].join(' ')
      const known = recent.get(key)
      if (known !== null) return { ok: true, made: known }
      const to = join(folder, newId())
      let lent: LentFile | null = null
      const job = async () => {
        lent = await lend(sha256)
        return { ...wish, from: lent.path, to }
      }
      const settled = (outcome: JobOutcome<MarkedCopy>) => {
        void lent?.giveBack()
        if (outcome.ok) recent.set(key, outcome.made)
        else rmSync(to, { force: true })
      }
      return pool.run(mark, { key, job, settled }, asker)
    },
    close(): void {
      recent.close()
      clear()
    },
  }
}

export type CopyMarker = ReturnType<typeof createCopyMarker>
