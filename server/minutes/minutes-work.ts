import { minutesRevision } from '../../shared/domain/minutes/minutes-sections.selectors.ts'
import { type OfficialForm, writeOfficial } from '../papers/official-paper.ts'
import type { SetPaper } from '../papers/typesetter.ts'
import { type EditedSection, editedSections } from './edited-sections.ts'
import { type HeldPaperKind, heldPaper } from './held-paper.ts'
import { draftedSections, wordsOfMinutes } from './minutes-draft.ts'
import { type MinutesChange, minutesHistory } from './minutes-history.ts'
import type { MinutesIssuing } from './minutes-paper.ts'
import type { RecordSource } from './record-source.ts'

export interface MinutesJob {
  readonly kind: HeldPaperKind
  readonly form: OfficialForm
  /** Of minutes that are issued; absent of drafts. */
  readonly issue?: MinutesIssuing
  readonly source: RecordSource
  /** A site's own faces; null without. */
  readonly fontsDir: string | null
}

/** In a limited process. */
export const printMinutes = ({ kind, form, issue, source, fontsDir }: MinutesJob): Promise<SetPaper> =>
  writeOfficial({ paper: heldPaper(kind, source, issue ?? null), form, at: source.head.at, fontsDir })

export interface ReadJob {
  readonly source: RecordSource
}

/** The minutes as they stand. */
export interface ReadMinutes {
  readonly revision: number
  /** `issued`: nothing was changed since. */
  readonly status: 'draft' | 'issued'
  readonly sections: readonly EditedSection[]
  readonly history: readonly MinutesChange[]
}

/** In a limited process. */
export function readMinutes({ source }: ReadJob): ReadMinutes {
  const words = wordsOfMinutes(source)
  const { minutes } = words.state
  const revision = minutesRevision(minutes)
  return {
    revision,
    status: minutes.issued.at(-1)?.revision === revision ? 'issued' : 'draft',
    sections: editedSections(draftedSections(words), minutes, source.typed),
    history: minutesHistory(source.events, source.typed),
  }
}
