import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { newId } from '../kernel/secrets.ts'
import { type JobOutcome, jobKind } from '../processes/job-kind.ts'
import type { Asker, ProcessPool } from '../processes/process-pool.ts'
import { createRecentResults } from '../processes/recent-results.ts'
import type { MarkedCopy, MarkJob, markFile } from './mark-work.ts'

const mark = jobKind<typeof markFile>('documents.mark', { maxMs: 60_000, maxMb: 768 })

/** The mark names the minute: nobody asks for the same copy much later. */
const keptMs = 90_000
const maxKept = 24

type CopyWish = Omit<MarkJob, 'to'>

interface Deps {
  readonly pool: ProcessPool
  /** An absolute path; of its own: it is emptied at start and at the end. */
  readonly folder: string
}

/** Copies are made once for all who ask for the same file with the same mark, so for a hall and a minute. @source PRC-5 */
export function createCopyMarker({ pool, folder }: Deps) {
  const clear = () => rmSync(folder, { recursive: true, force: true })
  clear()
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const recent = createRecentResults<MarkedCopy>({
    keptMs,
    maxKept,
    dropped: ({ path }) => rmSync(path, { force: true }),
  })

  return {
    async mark(wish: CopyWish, asker: Asker): Promise<JobOutcome<MarkedCopy>> {
      const key = [wish.from, wish.contentType, wish.text].join(' ')
      const known = recent.get(key)
      if (known !== null) return { ok: true, made: known }
      const to = join(folder, newId())
      const settled = (outcome: JobOutcome<MarkedCopy>) => {
        if (outcome.ok) recent.set(key, outcome.made)
        else rmSync(to, { force: true })
      }
      return pool.run(mark, { key, job: () => ({ ...wish, to }), settled }, asker)
    },
    close(): void {
      recent.close()
      clear()
    },
  }
}

export type CopyMarker = ReturnType<typeof createCopyMarker>
