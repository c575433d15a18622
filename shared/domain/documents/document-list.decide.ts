import { z } from 'zod'
import { defineCommands, type PayloadsOf, staffRoles } from '../../access/command-spec.ts'
import { overtaken } from '../../kernel/overtaken.ts'
import { lookUp } from '../../kernel/record.ts'
import { accept, refuse } from '../../kernel/result.ts'
import { idSchema, lineSchema } from '../../kernel/schema.ts'
import type { AgendaItem } from '../agenda/agenda.model.ts'
import { itemById } from '../agenda/agenda.selectors.ts'
import type { Deciders } from '../meeting/feature-rules.ts'
import type { MeetingFact } from '../meeting/meeting.types.ts'
import { type DocumentPatch, deliveryModes } from './documents.model.ts'
import { documentPlan } from './documents.selectors.ts'

/** What is said of a document besides its id. */
const documentShape = {
  title: lineSchema(200),
  issuedBy: lineSchema(120).nullish(),
  mode: z.enum(deliveryModes).nullish(),
  classification: lineSchema(20).nullish(),
}

export const documentListCommands = defineCommands({
  'documents.add': {
    schema: z.strictObject({ ...documentShape, documentId: idSchema.nullish(), itemId: idSchema.nullish() }),
    roles: staffRoles,
  },
  'documents.edit': {
    schema: z.strictObject({
      documentId: idSchema,
      patch: z.strictObject(documentShape).partial(),
      from: z.strictObject(documentShape).partial().optional(),
    }),
    roles: staffRoles,
  },
  'documents.move': {
    schema: z.strictObject({ documentId: idSchema, itemId: idSchema, before: idSchema.nullable() }),
    roles: staffRoles,
  },
  'documents.remove': { schema: z.strictObject({ documentId: idSchema }), roles: staffRoles },
})

export type DocumentListRejection =
  | 'documents.unknown'
  | 'documents.changed'
  | 'documents.unknownItem'
  | 'documents.notListed'
  | 'documents.idTaken'
  | 'documents.isReleased'
  | 'documents.tooMany'

const maxDocuments = 1_000

/** What staff prepares: which documents there are, what is said of them, and their order. */
export const decideDocumentList: Deciders<typeof documentListCommands, DocumentListRejection> = {
  /** DOC-5: unreleased and without bytes yet; put at the end of an item's documents when one is named. */
  'documents.add': ({ state, newId }, { documentId, title, issuedBy, mode, classification, itemId }) => {
    const id = documentId ?? newId()
    const item = itemById(state.agenda, itemId ?? null)
    if (lookUp(state.documents, id) !== null) return refuse('documents.idTaken')
    if ((itemId ?? null) !== null && item === null) return refuse('documents.unknownItem')
    if (Object.keys(state.documents).length >= maxDocuments) return refuse('documents.tooMany', { max: maxDocuments })
    const added = {
      type: 'documents.added',
      data: { document: documentPlan({ id, title, issuedBy, mode, classification }) },
    } as const
    return item === null ? accept(added) : accept(added, listed(item, [...item.documentIds, id]))
  },
  /** DOC-7: at any time, released or not; null takes a label away; never over what its sender has not seen. */
  'documents.edit': ({ state }, { documentId, patch, from = {} }) => {
    const document = lookUp(state.documents, documentId)
    if (document === null) return refuse('documents.unknown')
    const [changed] = overtaken(from, document)
    if (changed !== undefined) return refuse('documents.changed', { title: document.title, field: changed })
    return accept({ type: 'documents.edited', data: { documentId, patch: given(patch) } })
  },
  /** DOC-8: within the documents of an item: before another of them, or to the end. */
  'documents.move': ({ state }, { documentId, itemId, before }) => {
    const item = itemById(state.agenda, itemId)
    if (item === null) return refuse('documents.unknownItem')
    if (![documentId, before ?? documentId].every((id) => item.documentIds.includes(id)))
      return refuse('documents.notListed')
    if (before === documentId) return accept(listed(item, item.documentIds))
    const others = item.documentIds.filter((id) => id !== documentId)
    const place = before === null ? others.length : others.indexOf(before)
    return accept(listed(item, others.toSpliced(place, 0, documentId)))
  },
  /** DOC-6: never while it is released; it leaves every item that lists it. */
  'documents.remove': ({ state }, { documentId }) => {
    const document = lookUp(state.documents, documentId)
    if (document === null) return refuse('documents.unknown')
    if (document.released) return refuse('documents.isReleased')
    const items = state.agenda.items.filter((item) => item.documentIds.includes(documentId))
    const without = (item: AgendaItem) => item.documentIds.filter((id) => id !== documentId)
    return accept(
      { type: 'documents.removed', data: { documentId } },
      ...items.map((item) => listed(item, without(item))),
    )
  },
}

const listed = (item: AgendaItem, documentIds: readonly string[]): MeetingFact => ({
  type: 'agenda.itemEdited',
  data: { itemId: item.id, patch: { documentIds } },
})

type Said = PayloadsOf<typeof documentListCommands>['documents.edit']['patch']

/** Without the members that were not given. */
const given = (patch: Said): DocumentPatch =>
  Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined))
