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

/**
 * How a section may be told to stand in the paper: as a heading of the first level, with its first sentence as one of the second,
 * or as running text.
 * @source MIN-12, GB/T 9704-2012 7.3.3
 */
export const styledShapes = ['heading', 'point', 'paragraph'] as const
export type StyledShape = (typeof styledShapes)[number]

/** How a section stands in the paper; a list, behind its label, cannot be told to stand otherwise. */
export type SectionShape = StyledShape | 'list'

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
  /** Only where somebody said so: how it stands, in place of how the draft has it. */
  readonly shape?: StyledShape
}

/** Papers that go with the minutes, at most. @source MIN-10 */
export const mostAttachments = 30

/** Sections that become at once what they were, at most. @source MIN-11 */
export const mostRestored = 200

/**
 * What goes with the minutes. `onLeave` and `tasks` are set from the log: who was on leave, and the follow-ups. A document of
 * the meeting goes beside the paper, which names its file.
 */
export type MinutesAttachment =
  | { readonly kind: 'onLeave' | 'tasks' }
  | { readonly kind: 'document'; readonly documentId: string }

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
  /** Those that were changed; the newest of their revisions, and of the attachments, is that of the minutes. */
  readonly sections: Readonly<Record<string, ChangedSection>>
  /** In the order in which they are numbered; with the revision that they gave to the minutes, 0: never changed. */
  readonly attachments: readonly MinutesAttachment[]
  readonly attachedAt: number
  /** Oldest first. */
  readonly issued: readonly IssuedMinutes[]
  /** null: not since the last issue. */
  readonly submitted: SubmittedMinutes | null
}

export interface MinutesEvents {
  /** The section is this from now on. */
  'minutes.edited': ChangedSection
  /** These go with the minutes from now on. */
  'minutes.attached': { readonly revision: number; readonly attachments: readonly MinutesAttachment[] }
  'minutes.issued': Omit<IssuedMinutes, 'at'>
  'minutes.submitted': Omit<SubmittedMinutes, 'at'>
}
