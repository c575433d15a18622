import { type OfficialForm, writeOfficial } from '../papers/official-paper.ts'
import type { SetPaper } from '../papers/typesetter.ts'
import { type HeldPaperKind, heldPaper } from './held-paper.ts'
import { draftedSections, wordsOfMinutes } from './minutes-draft.ts'
import type { MinutesSection } from './minutes-section.ts'
import type { RecordSource } from './record-source.ts'

export interface MinutesJob {
  readonly kind: HeldPaperKind
  readonly form: OfficialForm
  readonly source: RecordSource
  /** A site's own faces; null without. */
  readonly fontsDir: string | null
}

/** In a limited process. */
export const printMinutes = ({ kind, form, source, fontsDir }: MinutesJob): Promise<SetPaper> =>
  writeOfficial({ paper: heldPaper(kind, source), form, at: source.head.at, fontsDir })

export interface DraftJob {
  readonly source: RecordSource
}

/** In a limited process. */
export const draftMinutes = ({ source }: DraftJob): readonly MinutesSection[] => draftedSections(wordsOfMinutes(source))
