import { z } from 'zod'
import { roles } from '../../access/roles.ts'
import { idSchema } from '../../kernel/schema.ts'
import { routeContract } from './route-contract.ts'
import { instantSchema, knownId } from './wire-values.ts'

/** A fresh link; its token is told this once. */
export const issuedLinkSchema = z
  .strictObject({
    role: z.enum(roles),
    venueId: knownId.optional(),
    personId: knownId.optional(),
    token: z.string(),
    url: z.string(),
    linkId: knownId,
  })
  .meta({ id: 'IssuedLink' })

const knownLinkSchema = z
  .strictObject({
    linkId: knownId,
    role: z.enum(roles),
    venueId: knownId.nullable(),
    /** Set where it is one person's own. */
    personId: knownId.optional(),
    /** null while it opens its pages. */
    revokedAt: instantSchema.nullable(),
    /** null: nobody has opened a page with it. */
    lastOpenedAt: instantSchema.nullable(),
    /** Pages that are open with it now. */
    openPages: z.int(),
  })
  .meta({ id: 'KnownLink' })

/** Links: issued and revoked, never read again. */
export const linkContracts = {
  list: routeContract({
    operationId: 'listLinks',
    method: 'get',
    path: '/api/meetings/:meetingId/links',
    access: 'meeting',
    roles: ['organiser'],
    summary: 'The links of a meeting, without their tokens.',
    answers: { 200: z.strictObject({ links: z.array(knownLinkSchema) }) },
  }),
  issue: routeContract({
    operationId: 'issueLink',
    method: 'post',
    path: '/api/meetings/:meetingId/links',
    access: 'meeting',
    roles: ['organiser', 'moderator'],
    summary: 'Issues a fresh link, an attendee link for one person too; its token is told this once.',
    notes:
      '`venueId` exactly for roles of a venue; `personId` only for an attendee and somebody of that venue, who takes part from elsewhere. A moderator issues `screen`, `operator` and `controller` alone. `replaces`, for these three: the links of that role and venue that held until now end at once.',
    body: z.strictObject({
      role: z.enum(roles).exclude(['owner']),
      venueId: z.string().max(64).optional(),
      personId: idSchema.optional(),
      replaces: z.boolean().optional(),
    }),
    answers: { 201: issuedLinkSchema },
    examples: { body: { role: 'operator', venueId: 'b1' } },
  }),
  revoke: routeContract({
    operationId: 'revokeLink',
    method: 'delete',
    path: '/api/meetings/:meetingId/links/:linkId',
    access: 'meeting',
    roles: ['organiser'],
    summary: 'Revokes a link: its sessions, sockets and downloads end at once.',
    answers: { 204: null },
  }),
}
