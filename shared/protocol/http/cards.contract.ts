import { z } from 'zod'
import { idSchema } from '../../kernel/schema.ts'
import { routeContract } from './route-contract.ts'
import { knownId } from './wire-values.ts'

/** Issued at once at most: they are printed hall by hall. */
export const maxCards = 5_000

/** No body is all that one may choose. */
const chosenSchema = z
  .strictObject({ venueId: idSchema.optional(), personIds: z.array(idSchema).min(1).max(maxCards).optional() })
  .nullish()
  .transform((chosen) => chosen ?? {})

const desks = ['organiser', 'moderator', 'operator'] as const

/** The codes on people's cards: issued for printing, taken away, read by the operator. */
export const cardContracts = {
  issue: routeContract({
    operationId: 'issueCards',
    method: 'post',
    path: '/api/meetings/:meetingId/personal-codes',
    access: 'meeting',
    roles: desks,
    summary:
      'Issues fresh personal codes for some, for a hall or for all; they are told this once, for printing cards.',
    notes:
      'An operator for its own hall; `url` is `<base>/i/<meetingId>/<code>`. 404 when one of the people is not there.',
    body: chosenSchema,
    answers: {
      201: z.strictObject({
        codes: z.array(
          z.strictObject({ personId: knownId, name: z.string(), venueId: knownId, code: z.string(), url: z.string() }),
        ),
      }),
    },
    refusals: { 409: ['checkIn.tooManyCards'] },
    examples: { body: { venueId: 'b1' } },
  }),
  revoke: routeContract({
    operationId: 'revokeCards',
    method: 'delete',
    path: '/api/meetings/:meetingId/personal-codes',
    access: 'meeting',
    roles: desks,
    summary: 'Takes personal codes away, of some, of a hall or of all.',
    body: chosenSchema,
    answers: { 204: null },
  }),
  read: routeContract({
    operationId: 'readCard',
    method: 'post',
    path: '/api/meetings/:meetingId/check-in/by-code',
    access: 'meeting',
    roles: desks,
    summary: 'Whose card it is: what an operator has scanned or typed.',
    notes: '`code` as typed, or the whole address of the card; `venueId`: the hall that staff stand in.',
    body: z.strictObject({ code: z.string().min(1).max(512), venueId: idSchema.optional() }),
    answers: { 200: z.strictObject({ personId: knownId, venueId: knownId }) },
    refusals: {
      404: ['checkIn.codeUnknown'],
      409: ['checkIn.codeOfOtherMeeting', 'checkIn.codeOfOtherHall'],
    },
    examples: { body: { code: '7F3K-Q2XM' } },
  }),
}
