import { type JobOutcome, jobKind } from '../processes/job-kind.ts'
import type { Asker, ProcessPool } from '../processes/process-pool.ts'
import type { PaperJob, printPaper } from './papers-work.ts'
import type { ToldFace, toldFaces } from './told-faces.ts'
import type { SetPaper } from './typesetter.ts'

const print = jobKind<typeof printPaper>('papers.print', { maxMs: 600_000, maxMb: 1_024 })

const faces = jobKind<typeof toldFaces>('papers.faces', { maxMs: 60_000, maxMb: 512 })

type Asked = PaperJob extends infer Job ? (Job extends unknown ? Omit<Job, 'fontsDir'> : never) : never

interface Deps {
  readonly pool: ProcessPool
  /** A site's own faces; null without. */
  readonly fontsDir: string | null
}

/** Papers are made once for all who ask for the same at the same time; nothing of them is kept. @source PRC-5 */
export function createPaperPrinter({ pool, fontsDir }: Deps) {
  return {
    /** Which face is set for which role. */
    faces: (asker: Asker): Promise<JobOutcome<readonly ToldFace[]>> =>
      pool.run(faces, { key: 'all', job: () => ({ fontsDir }) }, asker),
    /** @param key what is the same for others; null: for this asker alone. @param source asked when it is its turn. */
    print(key: string | null, source: () => Promise<Asked>, asker: Asker): Promise<JobOutcome<SetPaper>> {
      const job = async (): Promise<PaperJob> => ({ ...(await source()), fontsDir })
      return pool.run(print, key === null ? { job } : { key, job }, asker)
    },
  }
}

export type PaperPrinter = ReturnType<typeof createPaperPrinter>
