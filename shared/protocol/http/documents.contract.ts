import { z } from 'zod'
import { roles } from '../../access/roles.ts'
import { documentFaults } from '../document-faults.ts'
import { documentTypes, maxDocumentBytes } from '../file-limits.ts'
import { routeContract } from './route-contract.ts'
import { knownId, sha256Schema } from './wire-values.ts'

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
    answers: {
      201: z.strictObject({
        documentId: knownId,
        sha256: sha256Schema,
        bytes: z.int(),
        pages: z.int().optional(),
        faults: z.array(z.strictObject({ page: z.int().optional(), code: z.enum(documentFaults) })),
      }),
    },
    refusals: {
      413: ['documents.tooLarge'],
      415: ['documents.wrongType'],
      422: [
        'documents.empty',
        'documents.wrongType',
        'documents.damaged',
        'documents.tooManyPixels',
        'documents.wrongLength',
        'documents.wrongHash',
      ],
      503: ['documents.uploadBusy'],
    },
  }),
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
