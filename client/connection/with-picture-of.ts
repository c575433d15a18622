import type { DocumentsState } from '../../shared/domain/documents/documents.model.ts'
import type { MeetingState } from '../../shared/domain/meeting/meeting.types.ts'
import { lookUp, mapValues } from '../../shared/kernel/record.ts'

/** The newer state, with the older one's picture: the item that is on with its point, who speaks, the page, who is honoured. */
export function withPictureOf(older: MeetingState, newer: MeetingState): MeetingState {
  return {
    ...newer,
    agenda: older.agenda,
    floor: older.floor,
    commendation: older.commendation,
    documents: pagesOf(older.documents, newer.documents),
  }
}

/** A document that is closed by now is gone, whatever was shown of it. */
const pagesOf = (older: DocumentsState, newer: DocumentsState): DocumentsState =>
  mapValues(newer, (document) => {
    const page = document.released ? (lookUp(older, document.id)?.page ?? null) : null
    return page === document.page ? document : { ...document, page }
  })
