import { z } from 'zod'
import { isStaff } from '../../access/actor.ts'
import { defineCommands, type PayloadsOf, staffAndOperator, staffRoles } from '../../access/command-spec.ts'
import { lookUp } from '../../kernel/record.ts'
import { accept, type Decision, refuse } from '../../kernel/result.ts'
import { idSchema, lineSchema } from '../../kernel/schema.ts'
import type { AgendaItem } from '../agenda/agenda.model.ts'
import { itemById } from '../agenda/agenda.selectors.ts'
import type { MeetingContext, MeetingFact } from '../meeting/meeting.types.ts'
import { receiptSteps } from './documents.model.ts'
import { isReleasedTo } from './documents.selectors.ts'

const documentSchema = z.strictObject({ documentId: idSchema })

export const documentsCommands = defineCommands({
  'documents.add': {
    schema: z.strictObject({
      documentId: idSchema.nullish(),
      title: lineSchema(200),
      issuedBy: lineSchema(120).nullish(),
      itemId: idSchema.nullish(),
    }),
    roles: staffRoles,
  },
  'documents.remove': { schema: documentSchema, roles: staffRoles },
  'documents.storeFile': {
    schema: z.strictObject({
      documentId: idSchema,
      file: z.strictObject({ sha256: z.string(), bytes: z.int().min(0), contentType: z.string() }),
    }),
    roles: staffRoles,
    internal: true,
  },
  'documents.release': {
    schema: z.strictObject({ documentId: idSchema, venueIds: z.array(idSchema).min(1).max(500).nullish() }),
    roles: staffRoles,
    needsControl: true,
  },
  'documents.withdraw': { schema: documentSchema, roles: staffRoles },
  'documents.turnPage': {
    schema: z.strictObject({ documentId: idSchema, page: z.int().min(0).max(10_000) }),
    roles: staffRoles,
    needsControl: true,
  },
  'documents.acknowledge': {
    schema: z.strictObject({ documentId: idSchema, venueId: idSchema, step: z.enum(receiptSteps) }),
    roles: staffAndOperator,
    ownVenue: true,
  },
})

export type DocumentsRejection =
  | 'documents.unknown'
  | 'documents.unknownVenue'
  | 'documents.unknownItem'
  | 'documents.idTaken'
  | 'documents.isReleased'
  | 'documents.tooMany'
  | 'documents.notReleased'
  | 'documents.alreadyReleased'
  | 'documents.alreadyAcknowledged'

type Result = Decision<MeetingFact, DocumentsRejection>
type Payloads = PayloadsOf<typeof documentsCommands>
type Deciders = { [Name in keyof Payloads]: (context: MeetingContext, data: Payloads[Name]) => Result }

const maxDocuments = 1_000

export const decideDocuments: Deciders = {
  /** DOC-5: unreleased and without bytes yet; put at the end of an item's documents when one is named. */
  'documents.add': ({ state, newId }, { documentId, title, issuedBy, itemId }) => {
    const id = documentId ?? newId()
    const item = itemById(state.agenda, itemId ?? null)
    if (lookUp(state.documents, id) !== null) return refuse('documents.idTaken')
    if ((itemId ?? null) !== null && item === null) return refuse('documents.unknownItem')
    if (Object.keys(state.documents).length >= maxDocuments) return refuse('documents.tooMany', { max: maxDocuments })
    const added = { type: 'documents.added', data: { document: { id, title, issuedBy: issuedBy ?? null } } } as const
    return item === null ? accept(added) : accept(added, listed(item, [...item.documentIds, id]))
  },
  /** DOC-6: never while it is released; it leaves every item that lists it. */
  'documents.remove': ({ state }, { documentId }) => {
    const document = lookUp(state.documents, documentId)
    if (document === null) return refuse('documents.unknown')
    if (document.released) return refuse('documents.isReleased')
    const items = state.agenda.items.filter((item) => item.documentIds.includes(documentId))
    return accept(
      { type: 'documents.removed', data: { documentId } },
      ...items.map((item) =>
        listed(
          item,
          item.documentIds.filter((id) => id !== documentId),
        ),
      ),
    )
  },
  'documents.storeFile': ({ state }, { documentId, file }) =>
    lookUp(state.documents, documentId) === null
      ? refuse('documents.unknown')
      : accept({ type: 'documents.fileStored', data: { documentId, file } }),
  /** DOC-1: to all, or to the venues that are named; releasing again to others replaces. */
  'documents.release': ({ state }, { documentId, venueIds }) => {
    const document = lookUp(state.documents, documentId)
    if (document === null) return refuse('documents.unknown')
    const stranger = venueIds?.find((id) => lookUp(state.venues, id) === null)
    if (stranger !== undefined) return refuse('documents.unknownVenue', { venueId: stranger })
    const to = venueIds ? [...new Set(venueIds)].sort() : 'all'
    if (document.released && String(document.releasedTo) === String(to)) return refuse('documents.alreadyReleased')
    return accept({ type: 'documents.released', data: { documentId, to } })
  },
  /** DOC-2: closed to everybody but staff at once. */
  'documents.withdraw': ({ state }, { documentId }) => {
    const document = lookUp(state.documents, documentId)
    if (document === null) return refuse('documents.unknown')
    return document.released
      ? accept({ type: 'documents.withdrawn', data: { documentId } })
      : refuse('documents.notReleased')
  },
  /** DOC-3: a page goes on the screens only of a released document; 0 takes it off. */
  'documents.turnPage': ({ state }, { documentId, page }) => {
    const document = lookUp(state.documents, documentId)
    if (document === null) return refuse('documents.unknown')
    return document.released
      ? accept({ type: 'documents.pageTurned', data: { documentId, page } })
      : refuse('documents.notReleased')
  },
  /** DOC-4: each step once a venue; a hall knows only what is released to it. */
  'documents.acknowledge': ({ state, actor }, { documentId, venueId, step }) => {
    const document = lookUp(state.documents, documentId)
    if (lookUp(state.venues, venueId) === null) return refuse('documents.unknownVenue', { venueId })
    if (document === null) return refuse('documents.unknown')
    if (!isReleasedTo(document, venueId)) return refuse(isStaff(actor) ? 'documents.notReleased' : 'documents.unknown')
    if (lookUp(document.receipts, venueId)?.[step] !== undefined) return refuse('documents.alreadyAcknowledged')
    return accept({ type: 'documents.acknowledged', data: { documentId, venueId, step } })
  },
}

const listed = (item: AgendaItem, documentIds: readonly string[]): MeetingFact => ({
  type: 'agenda.itemEdited',
  data: { itemId: item.id, patch: { documentIds } },
})
