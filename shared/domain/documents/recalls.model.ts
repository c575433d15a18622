import type { Instant } from '../../kernel/time.ts'

/** What a hall is asked for whose document was withdrawn after it had it. */
export interface VenueRecall {
  /** As it was when the document was withdrawn; the document may be gone since. */
  readonly title: string
  readonly recalledAt: Instant
  /** When the hall confirmed that its printed copies are given back; null while it has not. */
  readonly acknowledgedAt: Instant | null
}

/** By document, by venue. */
export type RecallsState = Readonly<Record<string, Readonly<Record<string, VenueRecall>>>>

export interface RecallsEvents {
  'documents.recalled': { readonly documentId: string; readonly title: string; readonly venueIds: readonly string[] }
  'documents.recallAcknowledged': { readonly documentId: string; readonly venueId: string }
}
