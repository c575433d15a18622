import type { Instant } from '../../kernel/time.ts'
import type { RecordAct } from './record.model.ts'

/** As what of a hall staff may look at the past: its screen, or the monitor on its lectern. */
export const replayEyes = ['screen', 'speaker'] as const

export type ReplayEyes = (typeof replayEyes)[number]

/** What the list of a replay tells besides what stands in the record. */
type ReplayOnlyAct =
  /** `personId`: null when the hall asks as such; `topic`: null when nothing was said. */
  {
    readonly kind: 'asked'
    readonly venueId: string
    readonly personId: string | null
    readonly topic: string | null
  }

export type ReplayAct = Exclude<RecordAct, { readonly kind: 'replied' | 'rollCalled' }> | ReplayOnlyAct

/** A place of the log that somebody looks for. */
export interface ReplayMark {
  readonly seq: number
  readonly at: Instant
  readonly act: ReplayAct
  /** When it was taken back; null while it stands. Told to staff alone. */
  readonly takenBackAt: Instant | null
}

/** A mark with what decides about who is told of it. */
export interface KeptMark extends ReplayMark {
  /** All who look, staff alone, or staff and the desks of those halls. */
  readonly seenBy: 'all' | 'staff' | readonly string[]
  /** The document that it is about; null for none. Nobody is told of one that is closed to them now. */
  readonly documentId: string | null
  /** The notice that it is about; null for none. */
  readonly noticeId: string | null
}

/** A place of the log with its moment: by them a moment is found. */
export interface ReplayPlace {
  readonly seq: number
  readonly at: Instant
}
