import { z } from 'zod'
import { idSchema } from '../../kernel/schema.ts'
import { routeContract } from './route-contract.ts'
import { venueSessionSchema } from './session.contract.ts'
import { instantSchema, knownId, namedSchema, venueQuery } from './wire-values.ts'

const arrivedByRule = [
  'attendance.unknownPerson',
  'attendance.unknownVenue',
  'attendance.ofOtherHall',
  'attendance.signed',
  'attendance.meetingOver',
  'attendance.operatorOnly',
  'attendance.codeNeeded',
  'attendance.notYours',
] as const

/** How people come in: by the code of their hall, by their card, by their name. */
export const checkInContracts = {
  code: routeContract({
    operationId: 'getVenueCode',
    method: 'get',
    path: '/api/meetings/:meetingId/check-in/code',
    access: 'meeting',
    roles: ['organiser', 'moderator', 'operator', 'screen'],
    summary: 'The code by which phones come into a hall now, and when to ask for the next; staff name the hall.',
    notes:
      '`url` is `<base>/c/<meetingId>/<venueId>/<code>`, the code of this moment in mode `rotating`, else the printed one; ask again at `nextAtMs`. `checkIn.noLink`, in every mode: the hall has no attendee link that holds.',
    query: venueQuery,
    answers: {
      200: z.strictObject({
        url: z.string(),
        validFromMs: instantSchema,
        nextAtMs: instantSchema,
        serverNow: instantSchema,
      }),
    },
    refusals: { 409: ['checkIn.noLink'] },
  }),
  bring: routeContract({
    operationId: 'bringCode',
    method: 'post',
    path: '/api/check-in',
    access: 'public',
    roles: [],
    summary: "Lets a phone into a hall by the code that it has read from the hall's screen or from a card.",
    notes:
      'Sets the cookie; a session that the phone has with that hall goes on instead. `onSiteUntil`: until when the phone counts as standing in the hall, after a rotating code.',
    body: z.union([
      z.strictObject({ meetingId: z.string().max(64), venueId: idSchema, code: z.string().max(64) }),
      z.strictObject({ meetingId: z.string().max(64), personalCode: z.string().max(32) }),
    ]),
    answers: { 200: venueSessionSchema },
    refusals: { 404: ['checkIn.codeUnknown'], 409: ['checkIn.codeExpired', 'checkIn.noLink'] },
    examples: { body: { meetingId: 'k3v9m2qhx7', venueId: 'main', code: '7f3kq2' } },
  }),
  arrive: routeContract({
    operationId: 'arrive',
    method: 'post',
    path: '/api/meetings/:meetingId/arrive',
    access: 'meeting',
    roles: ['attendee'],
    summary:
      'An attendee says who it is, by name and the last four digits of the phone, by a personal code, or as whom the session is already, and checks in.',
    notes:
      '200 when already present, too. `device` is made and kept by the page; `isTold`: it has shown what is stored of people, before it asked. The session is that person’s from then on.',
    body: z.strictObject({
      by: z.union([
        z.strictObject({ self: z.literal(true) }),
        z.strictObject({ personalCode: z.string().max(32) }),
        namedSchema,
      ]),
      device: z.string().regex(/^[\w-]{8,128}$/u),
      isTold: z.literal(true).optional(),
    }),
    answers: {
      200: z.strictObject({
        personId: knownId,
        outcome: z.enum(['present', 'claimed']),
        at: instantSchema,
        venueId: knownId,
      }),
    },
    refusals: {
      404: ['access.noSuchPerson', 'checkIn.codeUnknown'],
      409: ['checkIn.whoAreYou', 'checkIn.notOnePerson', ...arrivedByRule],
      429: ['checkIn.nameRefused'],
    },
    examples: { body: { by: { name: '示例参会人', phoneTail: '0012' }, device: 'a-device-of-mine' } },
  }),
  door: routeContract({
    operationId: 'listLatestArrivals',
    method: 'get',
    path: '/api/meetings/:meetingId/check-in/door',
    access: 'meeting',
    roles: ['screen'],
    summary: 'Surname and title of those who came to the own hall last; nobody where the door shows numbers only.',
    notes: 'The last eight, newest first.',
    answers: {
      200: z.strictObject({
        arrivals: z.array(z.strictObject({ surname: z.string(), title: z.string(), at: instantSchema })),
      }),
    },
  }),
}
