import { z } from 'zod'
import { isStaff } from '../../access/actor.ts'
import { defineCommands, staffAndOperator, staffRoles } from '../../access/command-spec.ts'
import { lookUp } from '../../kernel/record.ts'
import { accept, refuse } from '../../kernel/result.ts'
import { idSchema } from '../../kernel/schema.ts'
import type { Deciders } from '../meeting/feature-rules.ts'
import type { MeetingFact } from '../meeting/meeting.types.ts'
import { type DocumentListRejection, decideDocumentList, documentListCommands } from './document-list.decide.ts'
import { type MeetingDocument, mostParts, receiptSteps } from './documents.model.ts'
import { isReleasedTo, shownPart, venuesWithCopies } from './documents.selectors.ts'

const partSchema = z.int().min(1).max(mostParts).optional()

/** DOC-23: a part and their number come together, and of a page alone. */
const turnSchema = z
  .strictObject({ documentId: idSchema, page: z.int().min(0).max(10_000), part: partSchema, of: partSchema })
  .refine(({ page, part, of }) => (part === undefined || of === undefined ? part === of : part <= of && page > 0))

const documentSchema = z.strictObject({ documentId: idSchema })

export const documentsCommands = defineCommands({
  ...documentListCommands,
  'documents.storeFile': {
    schema: z.strictObject({
      documentId: idSchema,
      file: z.strictObject({
        sha256: z.string(),
        bytes: z.int().min(0),
        contentType: z.string(),
        sealKey: z.string().nullish(),
      }),
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
    schema: turnSchema,
    roles: staffRoles,
    needsControl: true,
  },
  'documents.acknowledge': {
    schema: z.strictObject({
      documentId: idSchema,
      venueId: idSchema,
      step: z.enum(receiptSteps),
      /** The version that the step was taken with; absent: the one that is there. */
      version: z.int().min(0).optional(),
    }),
    roles: staffAndOperator,
    ownVenue: true,
  },
  'documents.acknowledgeRecall': {
    schema: z.strictObject({ documentId: idSchema, venueId: idSchema }),
    roles: staffAndOperator,
    ownVenue: true,
  },
})

export type DocumentsRejection =
  | DocumentListRejection
  | 'documents.unknownVenue'
  | 'documents.notReleased'
  | 'documents.alreadyReleased'
  | 'documents.alreadyAcknowledged'
  | 'documents.otherVersion'
  | 'documents.notRecalled'

export const decideDocuments: Deciders<typeof documentsCommands, DocumentsRejection> = {
  ...decideDocumentList,
  'documents.storeFile': ({ state }, { documentId, file }) =>
    lookUp(state.documents, documentId) === null
      ? refuse('documents.unknown')
      : accept({
          type: 'documents.fileStored',
          data: { documentId, file: { ...file, sealKey: file.sealKey ?? null } },
        }),
  /** DOC-1: to all, or to the venues that are named; releasing again to others replaces. DOC-10: who loses it gives it back. */
  'documents.release': ({ state }, { documentId, venueIds }) => {
    const document = lookUp(state.documents, documentId)
    if (document === null) return refuse('documents.unknown')
    const stranger = venueIds?.find((id) => lookUp(state.venues, id) === null)
    if (stranger !== undefined) return refuse('documents.unknownVenue', { venueId: stranger })
    const to = venueIds ? [...new Set(venueIds)].sort() : 'all'
    if (document.released && String(document.releasedTo) === String(to)) return refuse('documents.alreadyReleased')
    const lost = (venueId: string) => to !== 'all' && !to.includes(venueId)
    return accept({ type: 'documents.released', data: { documentId, to } }, ...recallFrom(document, lost))
  },
  /** DOC-2: closed to everybody but staff at once. DOC-10: halls that had it give it back. */
  'documents.withdraw': ({ state }, { documentId }) => {
    const document = lookUp(state.documents, documentId)
    if (document === null) return refuse('documents.unknown')
    return document.released
      ? accept({ type: 'documents.withdrawn', data: { documentId } }, ...recallFrom(document, () => true))
      : refuse('documents.notReleased')
  },
  /** DOC-3: a page goes on the screens only of a released document; 0 takes it off. DOC-23: whole, or a part of it. */
  'documents.turnPage': ({ state }, { documentId, page, part, of }) => {
    const document = lookUp(state.documents, documentId)
    if (document === null) return refuse('documents.unknown')
    return document.released
      ? accept({ type: 'documents.pageTurned', data: { documentId, page, ...shownPart({ part, of }) } })
      : refuse('documents.notReleased')
  },
  /** DOC-4: each step once a venue and version; a hall knows only what is released to it. */
  'documents.acknowledge': ({ state, actor }, { documentId, venueId, step, version }) => {
    const document = lookUp(state.documents, documentId)
    if (lookUp(state.venues, venueId) === null) return refuse('documents.unknownVenue', { venueId })
    if (document === null) return refuse('documents.unknown')
    if (!isReleasedTo(document, venueId)) return refuse(isStaff(actor) ? 'documents.notReleased' : 'documents.unknown')
    if ((version ?? document.version) !== document.version)
      return refuse('documents.otherVersion', { version: document.version })
    if (lookUp(document.receipts, venueId)?.[step] !== undefined) return refuse('documents.alreadyAcknowledged')
    return accept({ type: 'documents.acknowledged', data: { documentId, venueId, step } })
  },
  /** DOC-11: once a hall; staff may for a hall that cannot. */
  'documents.acknowledgeRecall': ({ state }, { documentId, venueId }) => {
    const recall = lookUp(lookUp(state.recalls, documentId) ?? {}, venueId)
    if (recall === null) return refuse('documents.notRecalled')
    return recall.acknowledgedAt === null
      ? accept({ type: 'documents.recallAcknowledged', data: { documentId, venueId } })
      : refuse('documents.alreadyAcknowledged')
  },
}

/** Nothing when none of those halls has taken a step with the document. */
function recallFrom(document: MeetingDocument, isAsked: (venueId: string) => boolean): readonly MeetingFact[] {
  const { id: documentId, title } = document
  const venueIds = venuesWithCopies(document).filter((id) => isReleasedTo(document, id) && isAsked(id))
  return venueIds.length === 0 ? [] : [{ type: 'documents.recalled', data: { documentId, title, venueIds } }]
}
