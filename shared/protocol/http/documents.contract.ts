import { z } from 'zod'
import { roles } from '../../access/roles.ts'
import { documentFaults } from '../document-faults.ts'
import { documentTypes, maxDocumentBytes, maxPartBytes } from '../file-limits.ts'
import { routeContract } from './route-contract.ts'
import { knownId, sha256Schema } from './wire-values.ts'

/** A file that was taken, and what is wrong with it all the same. */
export const storedDocumentSchema = z.strictObject({
  documentId: knownId,
  sha256: sha256Schema,
  bytes: z.int(),
  pages: z.int().optional(),
  faults: z.array(z.strictObject({ page: z.int().optional(), code: z.enum(documentFaults) })),
})

const storeRefusals = [
  'documents.empty',
  'documents.wrongType',
  'documents.damaged',
  'documents.tooManyPixels',
  'documents.wrongLength',
  'documents.wrongHash',
] as const

const partContract = <const Folder extends string>(folder: Folder, operationId: string) =>
  routeContract({
    operationId,
    method: 'patch',
    path: `${folder}/uploads/:uploadId` as const,
    access: 'meeting',
    roles: ['organiser', 'moderator'],
    summary: 'Sends the next part of an upload; the last one answers as the upload of a whole file.',
    notes:
      '8 MiB at most. What came of a part that was cut stays: ask where to go on. The answer has the header `Upload-Offset`. A last part whose answer was lost is sent again, empty.',
    file: { kind: 'stream', contentTypes: ['application/offset+octet-stream'], maxBytes: maxPartBytes },
    headers: { 'Upload-Offset': 'How many bytes came before; another number is 409 with the right one.' },
    answers: { 201: storedDocumentSchema, 204: null },
    refusals: {
      409: ['documents.wrongOffset'],
      413: ['documents.tooLarge'],
      422: [...storeRefusals, 'command.malformed'],
      503: ['documents.uploadBusy'],
    },
  })

const standingContract = <const Folder extends string>(folder: Folder, operationId: string) =>
  routeContract({
    operationId,
    method: 'get',
    path: `${folder}/uploads/:uploadId` as const,
    access: 'meeting',
    roles: ['organiser', 'moderator'],
    summary: 'How much of an upload is here; HEAD tells it by the header `Upload-Offset`.',
    answers: { 200: z.strictObject({ uploadId: knownId, offset: z.int(), bytes: z.int() }) },
  })

const [ofMeeting, ofDocument] = ['/api/meetings/:meetingId', '/api/meetings/:meetingId/documents/:documentId'] as const

/** Documents as raw bytes: one in, one out; rights are asked each time. */
export const documentContracts = {
  store: routeContract({
    operationId: 'storeDocument',
    method: 'put',
    path: '/api/meetings/:meetingId/documents/:documentId',
    access: 'meeting',
    roles: ['organiser', 'moderator'],
    summary: 'Stores the bytes of a document; the body is the file itself.',
    notes:
      'A file that needs a password, or has a page that cannot be read, is taken all the same: `faults` says so. `Content-Length` is checked when given; `documents.wrongType` is 415 by the header and 422 by the first bytes; `documents.tooManyPixels`: over 100 megapixels.',
    file: { kind: 'stream', contentTypes: documentTypes, maxBytes: maxDocumentBytes },
    headers: { 'X-Content-SHA256': 'Hex; other bytes are refused with `documents.wrongHash`.' },
    answers: { 201: storedDocumentSchema },
    refusals: {
      413: ['documents.tooLarge'],
      415: ['documents.wrongType'],
      422: storeRefusals,
      503: ['documents.uploadBusy'],
    },
  }),
  beginParts: routeContract({
    operationId: 'beginUpload',
    method: 'post',
    path: '/api/meetings/:meetingId/documents/:documentId/uploads',
    access: 'meeting',
    roles: ['organiser', 'moderator'],
    summary: 'Begins the upload of a large file in parts, which goes on where it was cut.',
    notes: 'Its type is told by its first bytes. What nobody goes on with for a day is forgotten.',
    body: z.strictObject({ bytes: z.int().min(0), sha256: sha256Schema }),
    answers: { 201: z.strictObject({ uploadId: knownId, offset: z.int(), maxPartBytes: z.int() }) },
    refusals: { 413: ['documents.tooLarge'], 422: ['documents.empty'], 503: ['documents.uploadBusy'] },
    examples: {
      body: { bytes: 26214400, sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08' },
    },
  }),
  sendPart: partContract(ofMeeting, 'sendPart'),
  uploadedSoFar: standingContract(ofMeeting, 'uploadedSoFar'),
  sendPartOfDocument: partContract(ofDocument, 'sendPartOfDocument'),
  uploadedSoFarOfDocument: standingContract(ofDocument, 'uploadedSoFarOfDocument'),
  sealed: routeContract({
    operationId: 'readSealedDocument',
    method: 'get',
    path: '/api/meetings/:meetingId/documents/:documentId/sealed',
    access: 'meeting',
    roles: ['screen', 'operator'],
    summary: 'The bytes of a document of the staged item, sealed: its key comes with the release.',
    notes:
      '12 bytes of nonce, the bytes in ChaCha20, 16 bytes of Poly1305 tag; the key is `file.sealKey` of the released document. 404 above 64 MiB.',
    answers: { 200: { bytes: ['application/octet-stream'] } },
  }),
  read: routeContract({
    operationId: 'readDocument',
    method: 'get',
    path: '/api/meetings/:meetingId/documents/:documentId',
    access: 'meeting',
    roles,
    summary: 'The bytes of a document, whole or a range of them, for those it is released to.',
    notes:
      'With `version`, the first figures of a SHA-256, those bytes or none; to staff also those that the document had before: a page that looks at the past shows them.',
    query: z.object({ version: z.string().optional() }),
    headers: { Range: 'One range of bytes.' },
    answers: { 200: { bytes: documentTypes }, 206: { bytes: documentTypes }, 416: null },
  }),
  copy: routeContract({
    operationId: 'copyDocument',
    method: 'get',
    path: '/api/meetings/:meetingId/documents/:documentId/copy',
    price: 20,
    access: 'meeting',
    roles,
    summary: 'A copy to keep, as a PDF marked with the hall and the time; staff gets the original.',
    notes:
      'Images become a PDF; above 64 MiB and what cannot be marked is refused, never sent without its mark. An attendee and an observer get a code of their link in the mark too.',
    answers: { 200: { bytes: documentTypes } },
    refusals: { 422: ['documents.cannotMark', 'documents.tooLargeToMark'], 503: ['documents.busy'] },
  }),
}
