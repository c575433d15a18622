import { z } from 'zod'
import type { PersonAttendance } from '../../domain/attendance/attendance.model.ts'
import type { FloorOutcome, FloorRequest } from '../../domain/floor/floor.model.ts'
import { routeContract } from './route-contract.ts'
import { domainValue, instantSchema, knownId, namedSchema, seqSchema } from './wire-values.ts'

const rosterPersonShape = {
  id: knownId,
  /** '' once the people of the meeting were erased; unit, title and seat, too. */
  name: z.string(),
  unit: z.string(),
  title: z.string(),
  venueId: knownId,
  /** The last four digits stay; null without a phone. */
  phoneMasked: z.string().nullable(),
  attends: z.enum(['member', 'listenIn', 'standIn']),
  /** '' without one. */
  seat: z.string(),
}

const rosterPerson = z
  .strictObject({
    ...rosterPersonShape,
    /** By which an operator's page knows a card without the network; null without a card. */
    codeDigest: z.string().nullable().optional(),
  })
  .meta({ id: 'RosterPerson' })

/** What is stored of somebody, for that person alone. */
const ownRecord = z
  .strictObject({
    ...rosterPersonShape,
    attendance: domainValue<PersonAttendance>('PersonAttendance').nullable(),
    floorRequests: z.array(
      z.union([domainValue<FloorRequest>('FloorRequest'), domainValue<FloorOutcome>('FloorOutcome')]),
    ),
    /** null: not by a phone. */
    arrival: z.strictObject({ venueId: knownId, addressNet: z.string(), at: instantSchema }).nullable(),
    hasCard: z.boolean(),
    noticeShownAt: instantSchema.nullable(),
    /** null: no date. */
    kept: z.strictObject({ phonesUntil: instantSchema, namesUntil: instantSchema.nullable() }).nullable(),
  })
  .meta({ id: 'OwnRecord' })

/** People: who they are. */
export const peopleContracts = {
  roster: routeContract({
    operationId: 'getRoster',
    method: 'get',
    path: '/api/meetings/:meetingId/roster',
    price: 5,
    access: 'meeting',
    roles: ['organiser', 'moderator', 'operator'],
    summary:
      'The people: all for staff, those of the own venue for an operator, with what it knows their cards by; phones masked.',
    notes:
      '`version` is the meeting’s seq; `codeDigest` is told to operators alone: the first 16 hex figures of SHA-256 of `<meetingId>|<personal code>`, null without a code. With `after` those alone who were put on the list or changed behind that version; who is gone is in `attendance.rosterChanged`.',
    query: z.strictObject({ after: z.coerce.number().int().min(0).optional() }),
    answers: { 200: z.strictObject({ version: seqSchema, people: z.array(rosterPerson) }) },
  }),
  find: routeContract({
    operationId: 'findPeopleByPhone',
    method: 'post',
    path: '/api/meetings/:meetingId/roster/find',
    price: 5,
    access: 'meeting',
    roles: ['organiser', 'moderator', 'operator'],
    summary: 'Who has a phone number that is known in full; of the own venue for an operator.',
    notes:
      'However the number is written; nobody for what is no number. A body, because addresses are kept by proxies. An extension counts where list and question both have one.',
    body: z.strictObject({ phone: z.string().max(80) }),
    answers: { 200: z.strictObject({ personIds: z.array(knownId) }) },
    examples: { body: { phone: '0467-2351234' } },
  }),
  identify: routeContract({
    operationId: 'identifyPerson',
    method: 'post',
    path: '/api/meetings/:meetingId/identify',
    access: 'meeting',
    roles: ['attendee'],
    summary:
      'An attendee says who it is, by name and the last four digits of the phone; the session is its own from then on.',
    notes:
      'Nothing is bound for a bearer token; an open socket is told by `you`. Two of the same name and digits are told apart by nobody: `checkIn.notOnePerson`.',
    body: namedSchema,
    answers: { 200: z.strictObject({ personId: knownId }) },
    refusals: { 404: ['access.noSuchPerson'], 409: ['checkIn.notOnePerson'], 429: ['checkIn.nameRefused'] },
    examples: { body: { name: '示例参会人', phoneTail: '0012' } },
  }),
  me: routeContract({
    operationId: 'getOwnRecord',
    method: 'get',
    path: '/api/meetings/:meetingId/me',
    access: 'meeting',
    roles: ['attendee'],
    summary: 'What is stored of the attendee that the session belongs to.',
    notes: '`person` is null before the session has proved who it is.',
    answers: { 200: z.strictObject({ person: ownRecord.nullable() }) },
  }),
}
