import { lookUp } from '../../kernel/record.ts'
import type { Instant } from '../../kernel/time.ts'
import type { MeetingState } from '../meeting/meeting.types.ts'
import { venueList } from '../venues/venues.selectors.ts'
import { type MeetingDocument, type ReceiptStep, receiptSteps } from './documents.model.ts'
import { isDoneBy, isReleasedTo, requiredSteps } from './documents.selectors.ts'
import type { VenueRecall } from './recalls.model.ts'

/** A step of a hall: when it was taken; else whether the hall owes it. */
export interface BoardCell {
  readonly step: ReceiptStep
  readonly at: Instant | null
  readonly isOwed: boolean
}

export interface BoardRow {
  readonly venueId: string
  readonly name: string
  readonly cells: readonly BoardCell[]
  readonly isDone: boolean
  /** What the hall was asked to give back; null: nothing. */
  readonly recall: VenueRecall | null
}

type Known = Pick<MeetingState, 'agenda' | 'venues' | 'documents' | 'recalls'>

/** One line a hall to which the document is open, or that has something of it to give back; in the order of the halls. */
export function boardRows({ venues, recalls }: Known, document: MeetingDocument): readonly BoardRow[] {
  const owed = requiredSteps(document.mode)
  return venueList(venues).flatMap(({ id, name }) => {
    const isOpen = isReleasedTo(document, id)
    const recall = recalls[document.id]?.[id] ?? null
    if (!isOpen && recall === null) return []
    const cells = receiptSteps.map((step) => {
      const at = document.receipts[id]?.[step] ?? null
      return { step, at, isOwed: isOpen && at === null && owed.includes(step) }
    })
    return [
      { venueId: id, name, cells, isDone: isOpen ? isDoneBy(document, id) : recall?.acknowledgedAt != null, recall },
    ]
  })
}

/** Those that some hall has, or is to give back, in the order of the agenda; those that no item lists come last. */
export function boardDocuments({ agenda, documents, recalls }: Known): readonly MeetingDocument[] {
  const listed = agenda.items.flatMap(({ documentIds }) => documentIds)
  const ids = new Set([...listed, ...Object.keys(documents), ...Object.keys(recalls)])
  return [...ids].flatMap((id) => {
    const [document, recall] = [lookUp(documents, id), lookUp(recalls, id)]
    if (document === null) return recall === null ? [] : [removed(id, recall)]
    return document.released || recall !== null ? [document] : []
  })
}

/** What is left of a document that was removed while halls were to give it back. */
const removed = (id: string, recall: Readonly<Record<string, VenueRecall>>): MeetingDocument => ({
  id,
  title: Object.values(recall)[0]?.title ?? id,
  issuedBy: null,
  file: null,
  version: 0,
  mode: null,
  classification: null,
  released: false,
  releasedTo: [],
  page: null,
  receipts: {},
  earlier: [],
})
