import { type JobOutcome, jobKind } from '../processes/job-kind.ts'
import type { Asker, ProcessPool } from '../processes/process-pool.ts'
import type { PaperJob, printPaper } from './papers-work.ts'
import type { ToldFace, toldFaces } from './told-faces.ts'
import type { SetPaper } from './typesetter.ts'
import type { unshownSigns } from './unshown-signs.ts'

const print = jobKind<typeof printPaper>('papers.print', { maxMs: 600_000, maxMb: 1_024 })

const faces = jobKind<typeof toldFaces>('papers.faces', { maxMs: 60_000, maxMb: 512 })

const signsKind = jobKind<typeof unshownSigns>('papers.signs', { maxMs: 60_000, maxMb: 768 })

/** So many signs are looked at for one asker. */
const mostLookedAt = 500
/** So many are known; more than there are rare signs in names. */
const mostKnown = 20_000
/** A hint that takes longer is not waited for, ms. */
const hintWithinMs = 10_000

type Asked = PaperJob extends infer Job ? (Job extends unknown ? Omit<Job, 'fontsDir'> : never) : never

interface Deps {
  readonly pool: ProcessPool
  /** A site's own faces; null without. */
  readonly fontsDir: string | null
}

/** Papers are made once for all who ask for the same at the same time; nothing of them is kept. @source PRC-5 */
export function createPaperPrinter({ pool, fontsDir }: Deps) {
  /** Of rare signs that were looked at. */
  const isShown = new Map<string, boolean>()
  const look = async (signs: readonly string[], asker: Asker): Promise<void> => {
    const outcome = await pool.run(signsKind, { key: signs.join(''), job: () => ({ signs, fontsDir }) }, asker)
    if (!outcome.ok) return
    if (isShown.size > mostKnown) isShown.clear()
    for (const sign of signs) isShown.set(sign, !outcome.made.includes(sign))
  }

  return {
    /** Which face is set for which role. */
    faces: (asker: Asker): Promise<JobOutcome<readonly ToldFace[]>> =>
      pool.run(faces, { key: 'all', job: () => ({ fontsDir }) }, asker),
    /**
     * Those of the signs that no face has, as far as that is found out in time: it is a hint, no more. What was found is
     * known from then on.
     * @source PAP-9
     */
    async unshown(signs: readonly string[], asker: Asker, withinMs = hintWithinMs): Promise<readonly string[]> {
      const fresh = signs.filter((sign) => !isShown.has(sign)).slice(0, mostLookedAt)
      if (fresh.length > 0) await Promise.race([look(fresh, asker), after(withinMs)])
      return signs.filter((sign) => isShown.get(sign) === false)
    },
    /** @param key what is the same for others; null: for this asker alone. @param source asked when it is its turn. */
    print(key: string | null, source: () => Promise<Asked>, asker: Asker): Promise<JobOutcome<SetPaper>> {
      const job = async (): Promise<PaperJob> => ({ ...(await source()), fontsDir })
      return pool.run(print, key === null ? { job } : { key, job }, asker)
    },
  }
}

const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms).unref())

export type PaperPrinter = ReturnType<typeof createPaperPrinter>
