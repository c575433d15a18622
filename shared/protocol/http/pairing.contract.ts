import { z } from 'zod'
import { readPairingCode } from '../../kernel/pairing-code.ts'
import { idSchema } from '../../kernel/schema.ts'
import { routeContract } from './route-contract.ts'
import { instantSchema, knownId } from './wire-values.ts'

const codeSchema = z
  .string()
  .max(32)
  .transform((text, context) => {
    const code = readPairingCode(text)
    if (code === null) context.addIssue('no code')
    return code ?? ''
  })

/** What a screen says of itself, and what the server knows of it. */
const screenFacts = {
  pairingId: knownId,
  /** Shown on the screen, too: 10…99. */
  sign: z.int(),
  /** `1920×1080`; null where it did not say. */
  size: z.string().nullable(),
  address: z.string(),
  openedAt: instantSchema,
}

const waitingScreenSchema = z.strictObject({ ...screenFacts, expiresAt: instantSchema }).meta({ id: 'WaitingScreen' })

const pairedScreenSchema = z
  .strictObject({
    ...screenFacts,
    venueId: knownId,
    linkId: knownId,
    pairedAt: instantSchema,
    /** Pages that are open with its link now; more than one: somebody has copied it. */
    openPages: z.int(),
  })
  .meta({ id: 'PairedScreen' })

/** Screens that come without a link and get a hall by a code. */
export const pairingContracts = {
  ask: routeContract({
    operationId: 'askForHall',
    method: 'post',
    path: '/api/screens',
    access: 'public',
    roles: [],
    summary: 'A screen without a link asks for a hall: it shows the code, somebody of the meeting enters it.',
    notes:
      'The code has six letters of `BCDFGHJKLMNPQRSTVWXZ`, is good for ten minutes and once. The secret is for this screen alone and is told this once; `sign` is shown beside the code, and to whoever enters it.',
    body: z
      .strictObject({
        size: z
          .string()
          .regex(/^\d{1,5}×\d{1,5}$/u)
          .optional(),
      })
      .optional(),
    answers: {
      201: z.strictObject({
        pairingId: knownId,
        code: z.string(),
        secret: z.string(),
        sign: z.int(),
        expiresAt: instantSchema,
        serverNow: instantSchema,
      }),
    },
    examples: {
      body: { size: '1920×1080' },
      answer: {
        pairingId: 'k3v9m2qhx7',
        code: 'BKTRWX',
        secret: 'gq0Jv1n5nLrk6p3T2s8wXy4ZbCdEfGhIjKlMnOpQrSt',
        sign: 47,
        expiresAt: 1739754600000,
        serverNow: 1739754000000,
      },
    },
  }),
  standing: routeContract({
    operationId: 'askedForHall',
    method: 'get',
    path: '/api/screens/:pairingId',
    access: 'public',
    roles: [],
    summary: 'Tells a screen whether it has a hall; then with the cookie of a link of its own.',
    notes:
      '`Authorization: Bearer <secret>`. Once it has a hall it may ask again whenever its cookie is gone. 410 when the code is over without a hall, or the screen was forgotten; a wrong secret is 401.',
    answers: {
      200: z.union([
        z.strictObject({ status: z.literal('waiting'), expiresAt: instantSchema, serverNow: instantSchema }),
        z.strictObject({ status: z.literal('paired'), meetingId: knownId, venueId: knownId, linkId: knownId }),
      ]),
    },
    refusals: { 401: ['access.unauthorised'], 410: ['access.pairingOver'] },
  }),
  waiting: routeContract({
    operationId: 'findWaitingScreen',
    method: 'post',
    path: '/api/meetings/:meetingId/screens/waiting',
    access: 'meeting',
    roles: ['organiser', 'moderator', 'operator'],
    summary: 'The screen that shows that code, to be looked at before it is given a hall.',
    notes: '404 for a code that no screen shows any more.',
    body: z.strictObject({ code: codeSchema }),
    answers: { 200: waitingScreenSchema },
    examples: { body: { code: 'BKTRWX' } },
  }),
  pair: routeContract({
    operationId: 'pairScreen',
    method: 'post',
    path: '/api/meetings/:meetingId/screens/pair',
    access: 'meeting',
    roles: ['organiser', 'moderator', 'operator'],
    summary: 'Gives the screen that shows that code a hall, an operator its own one.',
    notes:
      'The screen gets a link of its own. `replaces`: screens of that hall that are forgotten with it. 404 for a code that is wrong, used or over, and for a hall that there is not.',
    body: z.strictObject({
      code: codeSchema,
      venueId: idSchema,
      replaces: z.array(z.string().max(64)).max(50).optional(),
    }),
    answers: { 200: z.strictObject({ venueId: knownId, screen: pairedScreenSchema }) },
    examples: { body: { code: 'BKTRWX', venueId: 'b1' } },
  }),
  list: routeContract({
    operationId: 'listScreens',
    method: 'get',
    path: '/api/meetings/:meetingId/screens',
    access: 'meeting',
    roles: ['organiser', 'moderator', 'technician', 'operator'],
    summary: 'The screens that were paired and are not forgotten; for an operator those of its hall.',
    answers: { 200: z.strictObject({ screens: z.array(pairedScreenSchema) }) },
  }),
  forget: routeContract({
    operationId: 'forgetScreen',
    method: 'delete',
    path: '/api/meetings/:meetingId/screens/:pairingId',
    access: 'meeting',
    roles: ['organiser', 'moderator', 'operator'],
    summary: 'Forgets a screen: its link is revoked, and within a second it shows nothing of the meeting.',
    answers: { 204: null },
  }),
}
