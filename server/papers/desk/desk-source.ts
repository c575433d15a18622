import type { AgendaItem } from '../../../shared/domain/agenda/agenda.model.ts'
import type { MeetingDocument } from '../../../shared/domain/documents/documents.model.ts'
import type { BoardRow } from '../../../shared/domain/documents/receipt-board.selectors.ts'
import type { LifecycleState } from '../../../shared/domain/lifecycle/lifecycle.model.ts'
import type { RollCallRecord } from '../../../shared/domain/venues/roll-call-records.selectors.ts'
import type { Venue } from '../../../shared/domain/venues/venues.model.ts'
import type { Instant } from '../../../shared/kernel/time.ts'

/** What a board of a desk shows, to be printed as it stands. */
export type DeskSource = {
  readonly meeting: LifecycleState
  /** Of the meeting, the main one first. */
  readonly venues: readonly Venue[]
  /** The last event that the paper takes in. */
  readonly head: { readonly seq: number; readonly hash: string; readonly at: Instant }
} & (
  | {
      readonly sheet: 'rollCall'
      /** From 1, the first one of the meeting. */
      readonly number: number
      readonly record: RollCallRecord
    }
  | {
      readonly sheet: 'readiness'
      /** By which deadlines are looked at: whole minutes, so that whoever asks again within one gets the same paper. */
      readonly asOf: Instant
    }
  | { readonly sheet: 'receipts'; readonly document: MeetingDocument; readonly rows: readonly BoardRow[] }
  | {
      readonly sheet: 'notice'
      readonly items: readonly AgendaItem[]
      readonly documents: readonly Pick<MeetingDocument, 'title' | 'issuedBy'>[]
      /** How many are expected, by hall. */
      readonly expected: Readonly<Record<string, number>>
    }
)
