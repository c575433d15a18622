import type { AgendaItem } from '../agenda/agenda.model.ts'
import type { DocumentsState, MeetingDocument } from './documents.model.ts'

/** The document that is on the screens, or null. */
export const shownDocument = (documents: DocumentsState): MeetingDocument | null =>
  Object.values(documents).find((document) => document.page !== null) ?? null

/** Those that are open, by title. */
export const releasedDocuments = (documents: DocumentsState): readonly MeetingDocument[] =>
  Object.values(documents).filter((document) => document.released)

/** The item's documents in its order, those that this audience may know of. */
export const documentsOfItem = (documents: DocumentsState, item: AgendaItem): readonly MeetingDocument[] =>
  item.documentIds.flatMap((id) => (Object.hasOwn(documents, id) && documents[id] ? [documents[id]] : []))

/** Open to the people of that venue (null: to those of no venue). */
export const isReleasedTo = (document: MeetingDocument, venueId: string | null): boolean =>
  document.released && (document.releasedTo === 'all' || (venueId !== null && document.releasedTo.includes(venueId)))
