import type { AgendaItem } from '../agenda/agenda.model.ts'
import type {
  DeliveryMode,
  DocumentPlan,
  DocumentsState,
  MeetingDocument,
  PagePart,
  ReceiptStep,
} from './documents.model.ts'

/** The document that is on the screens, or null. */
export const shownDocument = (documents: DocumentsState): MeetingDocument | null =>
  Object.values(documents).find((document) => document.page !== null) ?? null

/** Nothing of a page that is shown whole. */
export const shownPart = ({ part, of }: Loose<PagePart>): PagePart =>
  part === undefined || of === undefined ? {} : { part, of }

/** Those that are open, by title. */
export const releasedDocuments = (documents: DocumentsState): readonly MeetingDocument[] =>
  Object.values(documents).filter((document) => document.released)

/** The item's documents in its order, those that this audience may know of. */
export const documentsOfItem = (documents: DocumentsState, item: AgendaItem): readonly MeetingDocument[] =>
  item.documentIds.flatMap((id) => (Object.hasOwn(documents, id) && documents[id] ? [documents[id]] : []))

/** Open to the people of that venue (null: to those of no venue). */
export const isReleasedTo = (document: MeetingDocument, venueId: string | null): boolean =>
  document.released && (document.releasedTo === 'all' || (venueId !== null && document.releasedTo.includes(venueId)))

/** Halls that took a step with this version or one before, in the order of their ids. */
export const venuesWithCopies = ({ receipts, earlier }: MeetingDocument): readonly string[] =>
  [...new Set([receipts, ...earlier.map((version) => version.receipts)].flatMap(Object.keys))].sort()

const stepsOfMode: Readonly<Record<DeliveryMode, readonly ReceiptStep[]>> = {
  readOut: ['received', 'communicated'],
  inWriting: ['received', 'downloaded', 'communicated'],
  issue: ['received', 'downloaded', 'printed', 'communicated'],
}

/**
 * The steps that a hall owes; it may take the others too.
 * @param mode null: nobody has said how it is communicated.
 * @source DOC-9
 */
export const requiredSteps = (mode: DeliveryMode | null): readonly ReceiptStep[] => stepsOfMode[mode ?? 'readOut']

/** Open to the hall, and not received there yet; in the order of the documents. @source DOC-27 */
export const awaitingReceipt = (
  documents: Readonly<Record<string, MeetingDocument>>,
  venueId: string,
): readonly MeetingDocument[] =>
  Object.values(documents).filter(
    (document) => isReleasedTo(document, venueId) && document.receipts[venueId]?.received === undefined,
  )

/** Whether the hall has taken every step that this version asks of it. */
export const isDoneBy = ({ mode, receipts }: MeetingDocument, venueId: string): boolean =>
  requiredSteps(mode).every((step) => receipts[venueId]?.[step] !== undefined)

type Loose<Plan> = { readonly [Key in keyof Plan]?: Plan[Key] | undefined }

/** As events hold it: what nobody has said is absent. */
export function documentPlan(said: Pick<DocumentPlan, 'id' | 'title'> & Loose<DocumentPlan>): DocumentPlan {
  const { id, title, issuedBy, mode, classification } = said
  return {
    id,
    title,
    issuedBy: issuedBy ?? null,
    ...(mode ? { mode } : {}),
    ...(classification ? { classification } : {}),
  }
}
