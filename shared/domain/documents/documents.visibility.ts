import type { Audience } from '../../access/audience.ts'
import { filterValues, lookUp, mapValues } from '../../kernel/record.ts'
import type { Tell } from '../meeting/feature-rules.ts'
import type { MeetingFact } from '../meeting/meeting.types.ts'
import type { DocumentsState, MeetingDocument, Receipts } from './documents.model.ts'
import { isReleasedTo } from './documents.selectors.ts'
import { tellRecallAcknowledged, tellRecalled } from './recalls.visibility.ts'

/**
 * Staff know every document; technicians those that are released to any hall, with all receipts; the others those that are
 * released to them, with the receipts of their own hall's desk.
 */
export function visibleDocuments(state: DocumentsState, audience: Audience): DocumentsState {
  if (audience.kind === 'staff') return state
  return mapValues(
    filterValues(state, (document) => mayOpen(document, audience)),
    (document) => seen(document, audience),
  )
}

/** What is asked back is told as it is; of all else, what a document now is for this audience. */
export const tellDocuments: Tell<'documents'> = ({ fact, before, after }, audience) => {
  if (fact.type === 'documents.recalled') return tellRecalled(fact, audience)
  if (fact.type === 'documents.recallAcknowledged') return tellRecallAcknowledged(fact, audience)
  return Object.keys(after.documents).flatMap((id) =>
    differences(lookUp(before.documents, id), lookUp(after.documents, id), audience),
  )
}

/** True for those who may read it now. */
export function mayOpen(document: MeetingDocument, audience: Audience): boolean {
  if (audience.kind === 'staff') return true
  if (audience.kind === 'technician') return document.released
  return isReleasedTo(document, 'venueId' in audience ? audience.venueId : null)
}

/**
 * A stretch of what an audience is told, with the last word on each document only: who was away meanwhile learns neither the
 * title nor the key of what was closed again or replaced. It folds to the same.
 * @source DOC-16
 */
export function lastWords<Event extends MeetingFact>(events: readonly Event[]): readonly Event[] {
  const lastOf = new Map<string, Event>()
  for (const event of events) {
    const documentId = shownOrHidden(event)
    if (documentId !== null) lastOf.set(documentId, event)
  }
  return events.filter((event) => {
    const documentId = shownOrHidden(event)
    return documentId === null || lastOf.get(documentId) === event
  })
}

function shownOrHidden(event: MeetingFact): string | null {
  if (event.type === 'documents.shown') return event.data.document.id
  return event.type === 'documents.hidden' ? event.data.documentId : null
}

function differences(
  before: MeetingDocument | null,
  after: MeetingDocument | null,
  audience: Audience,
): readonly MeetingFact[] {
  if (before === after || after === null) return []
  const was = before !== null && mayOpen(before, audience) ? seen(before, audience) : null
  if (!mayOpen(after, audience)) {
    return was === null ? [] : [{ type: 'documents.hidden', data: { documentId: after.id } }]
  }
  const now = seen(after, audience)
  if (was !== null && JSON.stringify(was) === JSON.stringify(now)) return []
  return [{ type: 'documents.shown', data: { document: now } }]
}

function seen(document: MeetingDocument, audience: Audience): MeetingDocument {
  if (audience.kind === 'technician') return document
  const releasedTo = document.releasedTo === 'all' ? 'all' : 'venueId' in audience ? [audience.venueId] : []
  const own = (receipts: Receipts): Receipts =>
    audience.kind === 'operator' ? filterValues(receipts, (_, venueId) => venueId === audience.venueId) : {}
  const earlier = document.earlier
    .map((version) => ({ ...version, receipts: own(version.receipts) }))
    .filter(({ receipts }) => Object.keys(receipts).length > 0)
  return { ...document, releasedTo, receipts: own(document.receipts), earlier }
}
