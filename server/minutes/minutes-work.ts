import { minutesRevision } from '../../shared/domain/minutes/minutes-sections.selectors.ts'
import { type OfficialForm, writeOfficial } from '../papers/official-paper.ts'
import type { SetPaper } from '../papers/typesetter.ts'
import { type EditedSection, editedSections } from './edited-sections.ts'
import { type HeldPaperKind, heldPaper } from './held-paper.ts'
import { type ReadAttachment, readAttachments } from './minutes-attachments.ts'
import { draftedSections, wordsOfMinutes } from './minutes-draft.ts'
import { type MinutesDraft, minutesAt, minutesDrafts } from './minutes-drafts.ts'
import { type MinutesChange, minutesHistory } from './minutes-history.ts'
import type { MinutesIssuing } from './minutes-paper.ts'
import type { MinutesWords } from './minutes-words.ts'
import { type NumberedSection, numberedSections } from './numbered-sections.ts'
import { courseLines } from './record-sentences.ts'
import type { RecordSource } from './record-source.ts'

export interface MinutesJob {
  readonly kind: HeldPaperKind
  readonly form: OfficialForm
  /** Of minutes that are issued; absent of drafts. */
  readonly issue?: MinutesIssuing
  readonly checkAt: string | null
  readonly source: RecordSource
  /** A site's own faces; null without. */
  readonly fontsDir: string | null
}

/** In a limited process. */
export const printMinutes = ({ kind, form, issue, checkAt, source, fontsDir }: MinutesJob): Promise<SetPaper> =>
  writeOfficial({ paper: heldPaper(kind, source, issue ?? null), form, checkAt, at: source.head.at, fontsDir })

export interface ReadJob {
  readonly source: RecordSource
  /** As they stood behind so many changes; absent: as they stand. */
  readonly revision?: number | undefined
}

/** The minutes as they stand. */
export interface ReadMinutes {
  readonly revision: number
  /** `issued`: nothing was changed since. */
  readonly status: 'draft' | 'issued'
  readonly sections: readonly NumberedSection<EditedSection>[]
  /** What the record says: of the events that sections come from, and of others as far as there is room. */
  readonly told: readonly ToldLine[]
  readonly history: readonly MinutesChange[]
  readonly drafts: readonly MinutesDraft[]
  readonly attachments: readonly ReadAttachment[]
}

/** Lines of the record among which a clerk may look for what a section comes from. */
const mostLines = 2_000

interface ToldLine {
  readonly time: string
  readonly text: string
  readonly seqs: readonly number[]
}

/** In a limited process. */
export function readMinutes({ source, revision: wanted }: ReadJob): ReadMinutes {
  const words = wordsOfMinutes(source)
  const { issued } = words.state.minutes
  const minutes = wanted === undefined ? words.state.minutes : minutesAt(source.events, wanted)
  const revision = minutesRevision(minutes)
  const sections = numberedSections(words, editedSections(draftedSections(words), minutes, source.typed))
  return {
    revision,
    status: issued.at(-1)?.revision === revision ? 'issued' : 'draft',
    sections,
    told: toldLines(words, sections),
    history: minutesHistory(source.events, source.typed),
    drafts: minutesDrafts(source.events),
    attachments: readAttachments(words, minutes.attachments),
  }
}

function toldLines(words: MinutesWords, sections: readonly EditedSection[]): readonly ToldLine[] {
  const sources = new Set(sections.flatMap((one) => one.sources))
  const lines = courseLines(words, words.record.entries)
  const isShort = lines.length <= mostLines
  return lines
    .filter(({ seqs }) => isShort || seqs.some((seq) => sources.has(seq)))
    .map(({ time, text, seqs }) => ({ time, text, seqs }))
}
