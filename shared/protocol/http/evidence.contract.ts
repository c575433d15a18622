import { z } from 'zod'
import { maxTimestampBytes } from '../file-limits.ts'
import { routeContract } from './route-contract.ts'
import { afterQuery, instantSchema, knownId, seqSchema, sha256Schema } from './wire-values.ts'

const actorSchema = z.looseObject({
  role: z.string(),
  venueId: z.string().nullable().optional(),
  linkId: z.string().optional(),
  /** What the account is called that did it; absent for links. */
  name: z.string().optional(),
})

const journalPage = z.strictObject({
  entries: z.array(
    z.strictObject({
      seq: seqSchema,
      at: instantSchema,
      /** A role and the id of a link or an account; of an account its name, too. */
      actor: z.unknown().pipe(actorSchema),
      act: z.string(),
      detail: z.record(z.string(), z.unknown()),
    }),
  ),
  upTo: seqSchema,
  isLast: z.boolean(),
})

/** What can be proved afterwards: who did what, and that nothing was changed since. */
export const evidenceContracts = {
  journal: routeContract({
    operationId: 'listJournal',
    method: 'get',
    path: '/api/meetings/:meetingId/audit',
    access: 'meeting',
    roles: ['organiser'],
    summary: 'Who did what with links, cards, documents, phones and people, rehearsals included; 500 entries at most.',
    notes: 'Ascending; go on from `upTo` until `isLast`.',
    query: afterQuery,
    answers: { 200: journalPage },
  }),
  installation: routeContract({
    operationId: 'listInstallationJournal',
    method: 'get',
    path: '/api/audit',
    access: 'system',
    roles: ['owner'],
    summary: 'Who did what that concerns the installation; 500 entries at most.',
    query: afterQuery,
    answers: { 200: journalPage },
  }),
  seal: routeContract({
    operationId: 'getSeal',
    method: 'get',
    path: '/api/meetings/:meetingId/seal',
    access: 'meeting',
    roles: ['organiser', 'moderator'],
    summary: 'The seal of a meeting that has ended: signed hashes of its log and its documents.',
    notes: 'See _A seal, checked offline_.',
    answers: {
      200: z.strictObject({
        meetingId: knownId,
        epoch: z.string(),
        seq: seqSchema,
        head: sha256Schema,
        documents: z.array(z.strictObject({ documentId: knownId, sha256: sha256Schema })),
        papers: z.array(z.unknown()),
        sha256: sha256Schema,
        sm3: sha256Schema,
        signature: z.string(),
        publicKey: z.string(),
      }),
    },
    refusals: { 409: ['seal.notAdjourned', 'seal.noKey'] },
  }),
  timestampRequest: routeContract({
    operationId: 'getTimestampRequest',
    method: 'get',
    path: '/api/meetings/:meetingId/seal.tsq',
    access: 'meeting',
    roles: ['organiser', 'moderator'],
    summary: 'A request for a timestamp authority (RFC 3161) over the SHA-256 of the seal.',
    notes: 'This server asks nobody itself. The same seal gives the same bytes.',
    answers: { 200: { bytes: ['application/timestamp-query'] } },
    refusals: { 409: ['seal.notAdjourned', 'seal.noKey'] },
  }),
  keepTimestamp: routeContract({
    operationId: 'keepTimestamp',
    method: 'put',
    path: '/api/meetings/:meetingId/seal.tsr',
    access: 'meeting',
    roles: ['organiser', 'moderator'],
    summary: 'The answer of a timestamp authority (RFC 3161), laid beside the seal that it is of.',
    notes:
      'It goes into the archive. `at`: when it was stamped, by the authority’s clock. That of another file is refused.',
    file: { kind: 'stream', contentTypes: ['application/timestamp-reply'], maxBytes: maxTimestampBytes },
    answers: { 200: z.strictObject({ seq: seqSchema, at: instantSchema }) },
    refusals: {
      413: ['seal.timestampTooLarge'],
      422: ['seal.notATimestamp', 'seal.timestampRefused', 'seal.otherTimestamp'],
    },
  }),
  timestamp: routeContract({
    operationId: 'getTimestamp',
    method: 'get',
    path: '/api/meetings/:meetingId/seal.tsr',
    access: 'meeting',
    roles: ['organiser', 'moderator'],
    summary: 'The newest answer that was laid beside a seal; 404 without one.',
    answers: { 200: { bytes: ['application/timestamp-reply'] } },
    refusals: { 404: ['access.notFound'] },
  }),
}
