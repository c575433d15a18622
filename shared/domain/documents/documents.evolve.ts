import { filterValues, lookUp, mapValues } from '../../kernel/record.ts'
import type { EventOutside } from '../meeting/feature-rules.ts'
import type { MeetingEvent } from '../meeting/meeting.types.ts'
import type { DocumentPlan, DocumentsEvents, DocumentsState, MeetingDocument, StoredFile } from './documents.model.ts'

type TurnedPage = DocumentsEvents['documents.pageTurned']

export const initialDocuments: DocumentsState = {}

export function evolveDocuments(state: DocumentsState, event: MeetingEvent): DocumentsState {
  switch (event.type) {
    case 'meeting.created':
      return Object.fromEntries(event.data.documents.map((plan) => [plan.id, planned(plan)]))
    case 'documents.added':
      return { ...state, [event.data.document.id]: planned(event.data.document) }
    case 'documents.removed':
    case 'documents.hidden':
      return without(state, event.data.documentId)
    case 'documents.fileStored':
      return stored(state, event.data.documentId, event.data.file)
    case 'documents.edited':
      return changed(state, event.data.documentId, event.data.patch)
    case 'documents.released':
      return changed(state, event.data.documentId, { released: true, releasedTo: event.data.to })
    case 'documents.withdrawn':
      return withdrawn(state, event.data.documentId)
    case 'documents.pageTurned':
      return turned(state, event.data)
    case 'documents.acknowledged': {
      const { documentId, venueId, step } = event.data
      const receipts = lookUp(state, documentId)?.receipts ?? {}
      const receipt = { [step]: event.at, ...receipts[venueId] }
      return changed(state, documentId, { receipts: { ...receipts, [venueId]: receipt } })
    }
    case 'documents.recallAcknowledged':
      return givenBack(state, event.data.documentId, event.data.venueId)
    case 'agenda.takenBack':
      return event.data.shown === undefined ? mapValues(state, offScreen) : state
    case 'agenda.itemStarted':
    case 'agenda.committed':
    case 'meeting.adjourned':
      return mapValues(state, offScreen)
    case 'documents.shown':
      return { ...state, [event.data.document.id]: event.data.document }
    default:
      event satisfies EventOutside<'documents', 'documents.recalled'>
      return state
  }
}

const planned = (plan: DocumentPlan): MeetingDocument => ({
  ...plan,
  mode: plan.mode ?? null,
  classification: plan.classification ?? null,
  file: null,
  version: 0,
  released: false,
  releasedTo: [],
  page: null,
  receipts: {},
  earlier: [],
})

function offScreen(document: MeetingDocument): MeetingDocument {
  if (document.page === null) return document
  const { part: _part, of: _of, ...rest } = document
  return { ...rest, page: null }
}

function changed(state: DocumentsState, documentId: string, change: Partial<MeetingDocument>): DocumentsState {
  const document = lookUp(state, documentId)
  return document === null ? state : { ...state, [documentId]: { ...document, ...change } }
}

/** DOC-12: other bytes are another version, which asks every hall again; what was done with the one before is kept beside. */
function stored(state: DocumentsState, documentId: string, file: StoredFile): DocumentsState {
  const document = lookUp(state, documentId)
  if (document === null) return state
  const { version, receipts } = document
  const sha256 = document.file?.sha256 ?? null
  if (sha256 === file.sha256) return changed(state, documentId, { file })
  const isKept = Object.keys(receipts).length > 0
  const earlier = isKept ? [...document.earlier, { version, sha256, receipts }] : document.earlier
  return changed(state, documentId, { file, version: version + 1, receipts: {}, earlier })
}

/** DOC-11: a hall that has given its copies back begins anew if the document comes again. */
function givenBack(state: DocumentsState, documentId: string, venueId: string): DocumentsState {
  const document = lookUp(state, documentId)
  if (document === null) return state
  return changed(state, documentId, { receipts: filterValues(document.receipts, (_, id) => id !== venueId) })
}

function turned(state: DocumentsState, { documentId, ...shown }: TurnedPage): DocumentsState {
  if (shown.page === 0) return takenOff(state, documentId)
  return changed(mapValues(state, offScreen), documentId, shown)
}

const withdrawn = (state: DocumentsState, documentId: string): DocumentsState =>
  changed(takenOff(state, documentId), documentId, { released: false, releasedTo: [] })

function takenOff(state: DocumentsState, documentId: string): DocumentsState {
  const document = lookUp(state, documentId)
  return document === null ? state : { ...state, [documentId]: offScreen(document) }
}

function without(state: DocumentsState, documentId: string): DocumentsState {
  const { [documentId]: _gone, ...rest } = state
  return rest
}
