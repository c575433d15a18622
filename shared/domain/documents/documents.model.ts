import type { Instant } from '../../kernel/time.ts'

export const receiptSteps = ['received', 'downloaded', 'printed', 'communicated'] as const

export type ReceiptStep = (typeof receiptSteps)[number]

/** When the venue took each step; a step that is missing was not taken. */
export type Receipt = Readonly<Partial<Record<ReceiptStep, Instant>>>

export type Receipts = Readonly<Record<string, Receipt>>

export interface StoredFile {
  readonly sha256: string
  readonly bytes: number
  readonly contentType: string
  /** Opens the bytes that halls were given sealed; with the document, it is told to nobody before release. base64url; null: never sealed. */
  readonly sealKey: string | null
}

/** How a document is communicated: read out, passed on in writing, or printed and handed out. */
export const deliveryModes = ['readOut', 'inWriting', 'issue'] as const

export type DeliveryMode = (typeof deliveryModes)[number]

export interface DocumentPlan {
  readonly id: string
  readonly title: string
  readonly issuedBy: string | null
  /** Absent or null: nobody has said. */
  readonly mode?: DeliveryMode | null
  /** A short free label such as 内部; it is shown wherever the document is. Absent or null: none. */
  readonly classification?: string | null
}

/** What staff may change of a document that is there; what is absent stays. */
export type DocumentPatch = Readonly<Partial<Omit<DocumentPlan, 'id'>>>

/** A file that was replaced, with the receipts it had; there is one only when a hall had taken a step with it. */
export interface EarlierVersion {
  readonly version: number
  /** null: the halls took their steps before there were any bytes. */
  readonly sha256: string | null
  readonly receipts: Receipts
}

/** A page is shown whole, or in two or three parts. */
export const mostParts = 3

/** The part of a page that is shown, from 1 at the top, and in how many the page is read; both are absent of a whole page. */
export interface PagePart {
  readonly part?: number
  readonly of?: number
}

export interface MeetingDocument extends DocumentPlan, PagePart {
  /** null until its bytes are uploaded. */
  readonly file: StoredFile | null
  /** 0 until there are bytes; raised by every file with other bytes than the one before. */
  readonly version: number
  readonly mode: DeliveryMode | null
  readonly classification: string | null
  /** True once it is open to all, or to those who look. */
  readonly released: boolean
  /** Whom it is open to: all, or those venues. Staff see it always. */
  readonly releasedTo: 'all' | readonly string[]
  /** The page on all screens, from 1; null while the document is not shown. At most one document is. */
  readonly page: number | null
  /** Of this version, by venue. */
  readonly receipts: Receipts
  /** Oldest first. */
  readonly earlier: readonly EarlierVersion[]
}

export type DocumentsState = Readonly<Record<string, MeetingDocument>>

export interface DocumentsEvents {
  'documents.added': { readonly document: DocumentPlan }
  'documents.edited': { readonly documentId: string; readonly patch: DocumentPatch }
  'documents.removed': { readonly documentId: string }
  'documents.fileStored': { readonly documentId: string; readonly file: StoredFile }
  'documents.released': { readonly documentId: string; readonly to: 'all' | readonly string[] }
  'documents.withdrawn': { readonly documentId: string }
  /** `page` 0 takes the document off the screens. */
  'documents.pageTurned': { readonly documentId: string; readonly page: number } & PagePart
  'documents.acknowledged': { readonly documentId: string; readonly venueId: string; readonly step: ReceiptStep }
  /** Only in feeds, never in the log: what an audience may see of a document has changed to this. */
  'documents.shown': { readonly document: MeetingDocument }
  /** Only in feeds: the document is gone for this audience. */
  'documents.hidden': { readonly documentId: string }
}
