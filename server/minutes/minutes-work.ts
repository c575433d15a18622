import { officialTemplate } from '../papers/templates/official.ts'
import { type SetPaper, setPaper } from '../papers/typesetter.ts'
import { type HeldPaperKind, heldPaper } from './held-paper.ts'
import { draftedSections, wordsOfMinutes } from './minutes-draft.ts'
import type { MinutesSection } from './minutes-section.ts'
import type { RecordSource } from './record-source.ts'

export interface MinutesJob {
  readonly kind: HeldPaperKind
  readonly source: RecordSource
  /** A site's own faces; null without. */
  readonly fontsDir: string | null
}

/** In a limited process. */
export async function printMinutes({ kind, source, fontsDir }: MinutesJob): Promise<SetPaper> {
  return setPaper({ template: officialTemplate, parts: [await heldPaper(kind, source)], at: source.head.at, fontsDir })
}

export interface DraftJob {
  readonly source: RecordSource
}

/** In a limited process. */
export const draftMinutes = ({ source }: DraftJob): readonly MinutesSection[] => draftedSections(wordsOfMinutes(source))
