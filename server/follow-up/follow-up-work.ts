import { type OfficialForm, writeOfficial } from '../papers/official-paper.ts'
import type { SetPaper } from '../papers/typesetter.ts'
import { followUpPaper } from './follow-up-paper.ts'
import type { FollowUpSource } from './follow-up-source.ts'
import { followUpXlsx } from './follow-up-xlsx.ts'

export interface FollowUpJob {
  readonly kind: 'xlsx' | OfficialForm
  readonly checkAt: string | null
  readonly source: FollowUpSource
  /** A site's own faces; null without. */
  readonly fontsDir: string | null
}

/** In a limited process. */
export async function printFollowUps({ kind, checkAt, source, fontsDir }: FollowUpJob): Promise<SetPaper> {
  if (kind === 'xlsx') return { ok: true, bytes: await followUpXlsx(source) }
  return writeOfficial({ paper: followUpPaper(source), form: kind, checkAt, at: source.head.at, fontsDir })
}
