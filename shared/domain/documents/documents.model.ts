import type { Instant } from '../../kernel/time.ts'

export const receiptSteps = ['received', 'downloaded', 'printed', 'communicated'] as const

export type ReceiptStep = (typeof receiptSteps)[number]

/** When the venue took each step; a step that is missing was not taken. */
export type Receipt = Readonly<Partial<Record<ReceiptStep, Instant>>>

export interface StoredFile {
  readonly sha256: string
  readonly bytes: number
  readonly contentType: string
}

export interface DocumentPlan {
  readonly id: string
  readonly title: string
  readonly issuedBy: string | null
}

export interface MeetingDocument extends DocumentPlan {
  /** null until its bytes are uploaded. */
  readonly file: StoredFile | null
  /** True once it is open to all, or to those who look. */
  readonly released: boolean
  /** Whom it is open to: all, or those venues. Staff see it always. */
  readonly releasedTo: 'all' | readonly string[]
  /** The page on all screens, from 1; null while the document is not shown. At most one document is. */
  readonly page: number | null
  readonly receipts: Readonly<Record<string, Receipt>>
}

export type DocumentsState = Readonly<Record<string, MeetingDocument>>

export interface DocumentsEvents {
  'documents.added': { readonly document: DocumentPlan }
  'documents.removed': { readonly documentId: string }
  'documents.fileStored': { readonly documentId: string; readonly file: StoredFile }
  'documents.released': { readonly documentId: string; readonly to: 'all' | readonly string[] }
  'documents.withdrawn': { readonly documentId: string }
  /** `page` 0 takes the document off the screens. */
  'documents.pageTurned': { readonly documentId: string; readonly page: number }
  'documents.acknowledged': { readonly documentId: string; readonly venueId: string; readonly step: ReceiptStep }
  /** Only in feeds, never in the log: what an audience may see of a document has changed to this. */
  'documents.shown': { readonly document: MeetingDocument }
  /** Only in feeds: the document is gone for this audience. */
  'documents.hidden': { readonly documentId: string }
}
