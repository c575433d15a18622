import { z } from 'zod'
import { isStaff } from '../../access/actor.ts'
import { defineCommands, type PayloadsOf, staffAndOperator, staffRoles } from '../../access/command-spec.ts'
import { lookUp } from '../../kernel/record.ts'
import { accept, type Decision, refuse } from '../../kernel/result.ts'
import { idSchema } from '../../kernel/schema.ts'
import type { MeetingContext, MeetingFact } from '../meeting/meeting.types.ts'
import { receiptSteps } from './documents.model.ts'
import { isReleasedTo } from './documents.selectors.ts'

const documentSchema = z.strictObject({ documentId: idSchema })

export const documentsCommands = defineCommands({
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
  | 'documents.notReleased'
  | 'documents.alreadyReleased'
  | 'documents.alreadyAcknowledged'

type Result = Decision<MeetingFact, DocumentsRejection>
type Payloads = PayloadsOf<typeof documentsCommands>
type Deciders = { [Name in keyof Payloads]: (context: MeetingContext, data: Payloads[Name]) => Result }

export const decideDocuments: Deciders = {
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
