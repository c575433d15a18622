import { z } from 'zod'
import type { PersonAttendance } from '../../domain/attendance/attendance.model.ts'
import type { FloorOutcome, FloorRequest } from '../../domain/floor/floor.model.ts'
import { personPatchSchema, personSchema, rosterSchema } from '../../domain/meeting/meeting-file.schema.ts'
import { idSchema } from '../../kernel/schema.ts'
import { listFileLimits } from '../file-limits.ts'
import { fileIssueSchema } from './file-issue.ts'
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

/** The `version` of the roster that was seen: what another has changed since is not overwritten. */
const seenVersion = seqSchema

const changedRoster = z.strictObject({ version: seqSchema, warnings: z.array(fileIssueSchema) })

const staleNote =
  '`from` is the `version` of the roster that was seen; `roster.stale` has `params: {personId, field, by, seq}`: the role that has changed it since and the event, null when that is not known any more.'

const rosterRefusals = ['roster.stale', 'attendance.stillListed', 'roster.rehearsal', 'roster.erased'] as const

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

/** People: who they are, and who changes the list. */
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
  replace: routeContract({
    operationId: 'replaceRoster',
    method: 'put',
    path: '/api/meetings/:meetingId/roster',
    price: 20,
    access: 'meeting',
    roles: ['organiser', 'moderator'],
    summary: 'The list becomes the roster as a whole, or nothing of it; every fault is told with its row.',
    notes:
      '`roster.invalid` has `issues` with rows from 1, 200 at most, and `more`; `attendance.stillListed` has `people: [{personId, row}]`.',
    file: { kind: 'text', ...listFileLimits, schema: rosterSchema.meta({ id: 'RosterFile' }) },
    answers: {
      200: z.strictObject({
        version: seqSchema,
        people: z.int(),
        added: z.int(),
        removed: z.int(),
        moved: z.int(),
        warnings: z.array(fileIssueSchema),
      }),
    },
    refusals: {
      409: ['attendance.stillListed', 'roster.rehearsal', 'roster.erased'],
      422: ['roster.invalid'],
      503: ['server.busy'],
    },
    examples: { body: { people: [{ id: 'p1', name: '示例参会人', venueId: 'main', attends: 'member' }] } },
  }),
  add: routeContract({
    operationId: 'addPerson',
    method: 'post',
    path: '/api/meetings/:meetingId/roster/people',
    access: 'meeting',
    roles: ['organiser', 'moderator', 'operator'],
    summary: 'One more person: a stand-in, or one who was forgotten; an operator for its own venue.',
    notes:
      'Sent again under the same `commandId`, it adds nobody twice. `warnings` name who is listed already: for an operator, of its venue.',
    isForgiving: true,
    body: personSchema.omit({ id: true }).extend({
      commandId: z
        .string()
        .regex(/^[\x21-\x7e]{1,128}$/u)
        .optional(),
    }),
    answers: { 201: z.strictObject({ personId: knownId, version: seqSchema, warnings: z.array(fileIssueSchema) }) },
    refusals: { 409: ['attendance.stillListed', 'roster.rehearsal', 'roster.erased'] },
    examples: { body: { name: '示例替会人', venueId: 'b1', attends: 'standIn' } },
  }),
  edit: routeContract({
    operationId: 'editPerson',
    method: 'patch',
    path: '/api/meetings/:meetingId/roster/people/:personId',
    access: 'meeting',
    roles: ['organiser', 'moderator'],
    summary: 'What is written of a person, otherwise; `edits.undo` takes it back.',
    notes: `Of two who change the same of a person the second is told so. ${staleNote} \`warnings\` name who is listed already.`,
    body: z.strictObject({ patch: personPatchSchema, from: seenVersion.optional() }),
    answers: { 200: changedRoster },
    refusals: { 404: ['attendance.unknownPerson'], 409: rosterRefusals },
    examples: { body: { patch: { title: '庭长', seat: '3排12座' }, from: 41 } },
  }),
  editMany: routeContract({
    operationId: 'editPeople',
    method: 'patch',
    path: '/api/meetings/:meetingId/roster/people',
    price: 5,
    access: 'meeting',
    roles: ['organiser', 'moderator'],
    summary: 'The same of many people, otherwise, as one change: to move them to another hall.',
    notes: staleNote,
    body: z.strictObject({
      personIds: z.array(idSchema).min(1).max(5_000),
      patch: personPatchSchema,
      from: seenVersion.optional(),
    }),
    answers: { 200: z.strictObject({ version: seqSchema }) },
    refusals: { 404: ['attendance.unknownPerson'], 409: rosterRefusals },
    examples: { body: { personIds: ['p1', 'p2'], patch: { venueId: 'b1' }, from: 41 } },
  }),
  remove: routeContract({
    operationId: 'removePerson',
    method: 'delete',
    path: '/api/meetings/:meetingId/roster/people/:personId',
    access: 'meeting',
    roles: ['organiser', 'moderator'],
    summary: 'Off the roster; nobody goes of whom an attendance is recorded. `edits.undo` takes it back.',
    notes: staleNote,
    query: z.strictObject({ from: z.coerce.number().int().min(0).optional() }),
    answers: { 200: z.strictObject({ version: seqSchema }) },
    refusals: { 404: ['attendance.unknownPerson'], 409: rosterRefusals },
  }),
  removeMany: routeContract({
    operationId: 'removePeople',
    method: 'post',
    path: '/api/meetings/:meetingId/roster/removals',
    price: 5,
    access: 'meeting',
    roles: ['organiser', 'moderator'],
    summary: 'Many people off the roster, as one change.',
    notes: staleNote,
    body: z.strictObject({ personIds: z.array(idSchema).min(1).max(5_000), from: seenVersion.optional() }),
    answers: { 200: z.strictObject({ version: seqSchema }) },
    refusals: { 404: ['attendance.unknownPerson'], 409: rosterRefusals },
    examples: { body: { personIds: ['p1', 'p2'], from: 41 } },
  }),
  reveal: routeContract({
    operationId: 'revealPhone',
    method: 'post',
    path: '/api/meetings/:meetingId/people/:personId/reveal',
    access: 'meeting',
    roles: ['organiser', 'moderator'],
    summary: 'The phone of one person, in full; that it was asked for is in the log before it is told.',
    answers: { 200: z.strictObject({ phone: z.string() }) },
    refusals: { 404: ['attendance.unknownPerson', 'roster.noPhone'], 409: ['roster.rehearsal'] },
  }),
}
