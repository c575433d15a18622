import { z } from 'zod'
import { personPatchSchema, personSchema, rosterSchema } from '../../domain/meeting/meeting-file.schema.ts'
import { idSchema } from '../../kernel/schema.ts'
import { listFileLimits } from '../file-limits.ts'
import { fileIssueSchema } from './file-issue.ts'
import { routeContract } from './route-contract.ts'
import { knownId, seqSchema } from './wire-values.ts'

/** The `version` of the roster that was seen: what another has changed since is not overwritten. */
const seenVersion = seqSchema

const changedRoster = z.strictObject({ version: seqSchema, warnings: z.array(fileIssueSchema) })

const staleNote =
  '`from` is the `version` of the roster that was seen; `roster.stale` has `params: {personId, field, by, seq, name?}`: the role that has changed it since and the event, null when that is not known any more, and what the account is called.'

const rosterRefusals = ['roster.stale', 'attendance.stillListed', 'roster.rehearsal', 'roster.erased'] as const

/** The list of people: who changes it, and one phone at a time. */
export const rosterContracts = {
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
    notes: `${staleNote} \`warnings\` name texts with a sign that no face of papers has.`,
    body: z.strictObject({
      personIds: z.array(idSchema).min(1).max(5_000),
      patch: personPatchSchema,
      from: seenVersion.optional(),
    }),
    answers: { 200: changedRoster },
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
