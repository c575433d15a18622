import type { Instant } from '../../kernel/time.ts'
import type { TypedText } from '../../kernel/typed-text.ts'

/** Longest section, characters. @source MIN-4 */
export const maxSectionLength = 4_000

/** Events that a section is said to come from, at most. @source MIN-8 */
export const mostSources = 200

/** Sections of a clerk's own, at most. @source MIN-4 */
export const mostOwnSections = 200

/** Longest number of an issued paper, and list of who has copies, characters. @source MIN-7 */
export const maxNumberLength = 40
export const maxCopiesLength = 400

/** A section that somebody has changed; one that nobody has is as the log has it. */
export interface ChangedSection {
  readonly section: string
  /** That the minutes have with this change: one more than before. */
  readonly revision: number
  /** What it says, beside the log; null: what the log says. */
  readonly text: TypedText | null
  /** Left out of the paper. */
  readonly isRemoved: boolean
  /** Only of a clerk's own section: behind which other it stands; null: before all others. */
  readonly after?: string | null
  /** Only where somebody said so: the events that it comes from, in place of those of the draft. */
  readonly sources?: readonly number[]
}

/** When the minutes were sent for approval, and as they stood then. */
export interface SubmittedMinutes {
  readonly revision: number
  readonly at: Instant
}

/** Minutes as they were issued: their bytes never change. */
export interface IssuedMinutes {
  /** From 1; every later one corrects the one before. */
  readonly version: number
  /** Of the minutes, when they were issued. */
  readonly revision: number
  readonly at: Instant
  /** Of the PDF, hexadecimal. */
  readonly sha256: string
  /** Of the Word file. */
  readonly word: string
  /** Of what was said of it: number, date and copies; absent of minutes that were issued before it was kept. */
  readonly details?: string | undefined
}

/** What was made of the minutes beside what the log says. */
export interface MinutesState {
  /** Those that were changed; the newest of their revisions is that of the minutes. */
  readonly sections: Readonly<Record<string, ChangedSection>>
  /** Oldest first. */
  readonly issued: readonly IssuedMinutes[]
  /** null: not since the last issue. */
  readonly submitted: SubmittedMinutes | null
}

export interface MinutesEvents {
  /** The section is this from now on. */
  'minutes.edited': ChangedSection
  'minutes.issued': Omit<IssuedMinutes, 'at'>
  'minutes.submitted': Omit<SubmittedMinutes, 'at'>
}
