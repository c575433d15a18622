import { z } from 'zod'
import { idSchema } from '../../kernel/schema.ts'
import { faceRoles } from '../face-roles.ts'
import { maxCards } from './cards.contract.ts'
import { paperRefusals } from './paper-refusals.ts'
import { routeContract } from './route-contract.ts'
import { venueQuery } from './wire-values.ts'

const pdf = { 200: { bytes: ['application/pdf'] } } as const
const desks = ['organiser', 'moderator', 'operator'] as const
const addressed = { ...paperRefusals, 422: ['papers.missingSign', 'papers.noAddress'] } as const

const baseSchema = z.string().max(300).optional()

/** Halls on one sheet each, at once. */
const maxSheets = 500

/** Papers for the day: they are set when they are asked for. */
export const paperContracts = {
  pack: routeContract({
    operationId: 'getPack',
    method: 'get',
    path: '/api/meetings/:meetingId/pack.pdf',
    price: 20,
    access: 'meeting',
    roles: desks,
    summary:
      "The papers of a hall for a day without a network: agenda, sign-in sheet, documents, seating where seats are known, contacts; all halls, or that of `?venueId=`; an operator's own.",
    notes:
      'In the meeting’s language. An operator’s names the documents that its hall has been given. See `docs/rules/system/papers.md`.',
    query: venueQuery,
    answers: pdf,
    refusals: paperRefusals,
  }),
  cards: routeContract({
    operationId: 'getCards',
    method: 'get',
    path: '/api/meetings/:meetingId/cards.pdf',
    price: 20,
    access: 'meeting',
    roles: desks,
    summary: "Invitation cards without personal codes: all halls, or that of `?venueId=`; an operator's own.",
    notes: '`base`: one of `addresses`; without it the likeliest. Ten cards a sheet, with marks to cut by.',
    query: venueQuery.extend({ base: baseSchema }),
    answers: pdf,
    refusals: addressed,
  }),
  issueCards: routeContract({
    operationId: 'issueCardSheets',
    method: 'post',
    path: '/api/meetings/:meetingId/cards.pdf',
    price: 20,
    access: 'meeting',
    roles: desks,
    summary: 'Invitation cards with fresh personal codes, as QR and letters; the older codes of these people end.',
    notes:
      'An operator for its own hall. Nothing is issued when the paper cannot be set. 404 when one of the people is not there.',
    body: z.strictObject({
      venueId: idSchema.optional(),
      personIds: z.array(idSchema).min(1).max(maxCards).optional(),
      base: baseSchema,
    }),
    answers: pdf,
    refusals: { ...addressed, 409: ['checkIn.tooManyCards'] },
    examples: { body: { venueId: 'b1' } },
  }),
  issueSheets: routeContract({
    operationId: 'issueHallSheets',
    method: 'post',
    path: '/api/meetings/:meetingId/links.pdf',
    price: 20,
    access: 'meeting',
    roles: ['organiser'],
    summary: 'One page for each hall with fresh links as QR and address, what each is for, and whom to call.',
    notes:
      'Links are told once, so the sheet bears fresh ones beside those that hold. `isReplacing`: the older ones of these halls and roles end, personal ones stay. Nothing is issued, and nothing ends, when the paper cannot be set.',
    body: z.strictObject({
      venueIds: z.array(idSchema).min(1).max(maxSheets).optional(),
      roles: z
        .array(z.enum(['operator', 'screen', 'speaker', 'attendee']))
        .min(1)
        .max(4)
        .default(['screen', 'operator', 'attendee']),
      isReplacing: z.boolean().default(false),
      base: baseSchema,
    }),
    answers: pdf,
    refusals: addressed,
    examples: { body: { venueIds: ['b1'] } },
  }),
  addresses: routeContract({
    operationId: 'listPaperAddresses',
    method: 'get',
    path: '/api/meetings/:meetingId/addresses',
    access: 'meeting',
    roles: desks,
    summary:
      'What may stand on paper before a path, the likeliest first: never an address that only this machine knows.',
    answers: { 200: z.strictObject({ addresses: z.array(z.string()) }) },
  }),
  faces: routeContract({
    operationId: 'listFaces',
    method: 'get',
    path: '/api/faces',
    access: 'system',
    roles: ['organiser'],
    summary: 'Which face papers are set in, by what it is for.',
    notes:
      '`site`: a file of `FONTS_DIR`; `program`: one that comes with the program, whose `file` is then empty for Latin.',
    answers: {
      200: z.strictObject({
        faces: z.array(
          z.strictObject({
            role: z.enum(faceRoles),
            name: z.string(),
            file: z.string(),
            from: z.enum(['site', 'program']),
          }),
        ),
      }),
    },
    refusals: { 500: ['papers.failed'], 503: ['papers.busy'] },
  }),
}
