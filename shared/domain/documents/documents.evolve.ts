import { lookUp, mapValues } from '../../kernel/record.ts'
import type { MeetingEvent } from '../meeting/meeting.types.ts'
import type { DocumentPlan, DocumentsState, MeetingDocument } from './documents.model.ts'

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
      return changed(state, event.data.documentId, { file: event.data.file })
    case 'documents.released':
      return changed(state, event.data.documentId, { released: true, releasedTo: event.data.to })
    case 'documents.withdrawn':
      return changed(state, event.data.documentId, { released: false, releasedTo: [], page: null })
    case 'documents.pageTurned':
      return turned(state, event.data.documentId, event.data.page)
    case 'documents.acknowledged': {
      const { documentId, venueId, step } = event.data
      const receipts = lookUp(state, documentId)?.receipts ?? {}
      const receipt = { [step]: event.at, ...receipts[venueId] }
      return changed(state, documentId, { receipts: { ...receipts, [venueId]: receipt } })
    }
    case 'agenda.itemStarted':
    case 'agenda.committed':
    case 'agenda.takenBack':
    case 'meeting.adjourned':
      return mapValues(state, offScreen)
    case 'documents.shown':
      return { ...state, [event.data.document.id]: event.data.document }
    default:
      return state
  }
}

const planned = (plan: DocumentPlan): MeetingDocument => ({
  ...plan,
  file: null,
  released: false,
  releasedTo: [],
  page: null,
  receipts: {},
})

const offScreen = (document: MeetingDocument): MeetingDocument =>
  document.page === null ? document : { ...document, page: null }

function changed(state: DocumentsState, documentId: string, change: Partial<MeetingDocument>): DocumentsState {
  const document = lookUp(state, documentId)
  return document === null ? state : { ...state, [documentId]: { ...document, ...change } }
}

function turned(state: DocumentsState, documentId: string, page: number): DocumentsState {
  if (page === 0) return changed(state, documentId, { page: null })
  return changed(mapValues(state, offScreen), documentId, { page })
}

function without(state: DocumentsState, documentId: string): DocumentsState {
  const { [documentId]: _gone, ...rest } = state
  return rest
}
