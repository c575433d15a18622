import { z } from 'zod'
import { roles } from '../../access/roles.ts'
import { meetingHead } from '../../domain/lifecycle/lifecycle.schema.ts'
import { clonedParts } from '../../domain/meeting/clone-of-meeting.ts'
import type { MeetingEvent, MeetingState } from '../../domain/meeting/meeting.types.ts'
import { meetingFileSchema } from '../../domain/meeting/meeting-file.schema.ts'
import { lineSchema } from '../../kernel/schema.ts'
import { listFileLimits, maxArchiveBytes } from '../file-limits.ts'
import { commandMessageSchema } from './command-message.ts'
import { issuedLinkSchema } from './links.contract.ts'
import { routeContract } from './route-contract.ts'
import { afterQuery, domainValue, instantSchema, knownId, seqSchema } from './wire-values.ts'

const status = z.enum(['planned', 'live', 'recess', 'adjourned'])

/** A fault of a file, or what is worth a look. */
export const fileIssueSchema = z
  .strictObject({
    /** From 1, in lists of people. */
    row: z.int().optional(),
    path: z.string(),
    code: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
    /** In the language that `Accept-Language` asks for. */
    message: z.string(),
  })
  .meta({ id: 'FileIssue' })

const figuresSchema = z.strictObject({
  venues: z.int(),
  items: z.int(),
  /** null: no item has a time. */
  plannedMinutes: z.number().nullable(),
  expected: z.int(),
  present: z.int(),
  startedAt: instantSchema.nullable(),
  endedAt: instantSchema.nullable(),
  /** The item that is on; null for none. */
  item: z.strictObject({ number: z.int(), title: z.string() }).nullable(),
  /** Before the start: how many things are missing. After the end: how many are unfinished. */
  open: z.int(),
  /** How many things are missing that are done on the day, and no fault before it. */
  onTheDay: z.int(),
  /** Its time has passed long since, and nobody has started it. */
  isNotHeld: z.boolean(),
})

const createdSchema = z.strictObject({
  meetingId: knownId,
  links: z.array(
    issuedLinkSchema.extend({
      role: z.enum(roles).pipe(z.enum(['moderator', 'observer', 'operator', 'screen', 'attendee'])),
    }),
  ),
  warnings: z.array(fileIssueSchema),
  retention: z.strictObject({
    days: z.int(),
    phonesErasedAt: instantSchema,
    /** null: names stay until somebody erases them. */
    nameDays: z.int().nullable(),
    namesErasedAt: instantSchema.nullable(),
  }),
})

const commandDone = z.strictObject({ ok: z.literal(true), seq: seqSchema }).meta({ id: 'CommandDone' })

/** A refusal is data: the code is the key of a text, with what goes into it. */
const commandRefused = z
  .strictObject({
    ok: z.literal(false),
    rejection: z.strictObject({
      code: z.string(),
      params: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
    }),
  })
  .meta({ id: 'CommandRefused' })

const exampleFile = {
  title: '年度工作部署会',
  startsAt: '2027-03-01T09:00:00+08:00',
  venues: [
    { id: 'main', kind: 'main', name: '主会场' },
    { id: 'b1', kind: 'branch', name: '第一分会场' },
  ],
  agenda: [{ title: '开场', plannedMinutes: 5 }],
}

/** A start as meeting files write it, or as answers of the server do. */
const startSchema = z.union([
  z.iso.datetime({ offset: true, local: false }),
  z
    .int()
    .min(0)
    .max(8_000_000_000_000)
    .transform((ms) => new Date(ms).toISOString()),
])

const newMeetingShape = { title: lineSchema(200), startsAt: startSchema, timeZone: meetingHead.timeZone.optional() }

export const fromTemplateSchema = z
  .strictObject({ template: z.string().max(64), ...newMeetingShape })
  .meta({ id: 'MeetingFromTemplate' })

export const fromMeetingSchema = z
  .strictObject({
    cloneOf: knownId,
    ...newMeetingShape,
    /** What comes along; default: all of it. People come with their halls alone. */
    take: z.array(z.enum(clonedParts)).default([...clonedParts]),
  })
  .meta({ id: 'MeetingFromMeeting' })

/** Longer than any of the wishes above. */
export const maxWishLength = 4_000

const listedShape = {
  meetingId: knownId,
  title: z.string(),
  startsAt: instantSchema,
  timeZone: z.string(),
  status,
}

/** Meetings: making, listing, reading, acting. */
export const meetingContracts = {
  create: routeContract({
    operationId: 'createMeeting',
    method: 'post',
    path: '/api/meetings',
    price: 20,
    access: 'system',
    roles: ['owner', 'organiser'],
    summary: 'Makes a meeting from a meeting file, JSON or YAML, or from an archive; answers with its links, once.',
    notes:
      'In place of a file: `{template, title, startsAt, timeZone?}` or `{cloneOf, title, startsAt, timeZone?, take?}`; a clone takes agenda, halls, people and documents unless `take` names fewer, never who was present, and has links of its own. Links: one `moderator`, one `observer`, and for each venue one `operator`, one `screen`, one `attendee`. `warnings` name people of the same name, unit and hall, and those in whose name, unit or title a sign stands that no face of papers has. `meetingFile.invalid` names every fault of the file, 200 at most, and in `more` how many more; `message` in English when `Accept-Language` begins with `en`, else in Chinese. Text by its mark, else UTF-8, else GB18030. `application/zip`: an archive; its log, documents, people and seals come along under a new id and epoch, `archive.invalid` names its faults in the same form, and then nothing was made.',
    file: {
      kind: 'text',
      ...listFileLimits,
      schema: z.union([meetingFileSchema.meta({ id: 'MeetingFile' }), fromTemplateSchema, fromMeetingSchema]),
      orBytes: { contentTypes: ['application/zip'], maxBytes: maxArchiveBytes },
    },
    answers: { 201: createdSchema },
    refusals: {
      404: ['access.notFound'],
      422: ['meetingFile.invalid', 'archive.invalid', 'meeting.noTemplate'],
      503: ['server.busy'],
    },
    examples: { body: exampleFile },
  }),
  list: routeContract({
    operationId: 'listMeetings',
    method: 'get',
    path: '/api/meetings',
    price: 5,
    access: 'system',
    roles: ['owner', 'organiser'],
    summary: 'Lists the meetings.',
    notes:
      'The link of an organiser sees its own meeting. `bin=1`: those that were deleted and can still be restored, the newest first, with `deletedAt` and `removedAt`; without it the others, with organiser, halls and figures.',
    query: z.object({ bin: z.enum(['0', '1']).default('0') }),
    answers: {
      200: z.strictObject({
        meetings: z.array(
          z.strictObject({
            ...listedShape,
            organizer: z.string().nullable().optional(),
            /** In their order, the main one first. */
            venueNames: z.array(z.string()).optional(),
            figures: figuresSchema.optional(),
            deletedAt: instantSchema.optional(),
            /** When it is gone for good. */
            removedAt: instantSchema.optional(),
          }),
        ),
      }),
    },
    examples: {
      answer: {
        meetings: [
          {
            meetingId: 'k3v9m2qhx7',
            title: '年度工作部署会',
            startsAt: 1_803_862_800_000,
            timeZone: 'Asia/Shanghai',
            status: 'planned',
          },
        ],
      },
    },
  }),
  remove: routeContract({
    operationId: 'deleteMeeting',
    method: 'delete',
    path: '/api/meetings/:meetingId',
    access: 'meeting',
    roles: ['organiser'],
    summary: 'Puts a meeting into the bin for thirty days: its links are closed, and what is open in it ends.',
    notes: '`confirm` is the title, to the letter. `POST …/restore` takes it out again.',
    body: z.strictObject({ confirm: z.string().max(400) }),
    answers: { 204: null },
    refusals: { 422: ['meeting.notConfirmed'] },
    examples: { body: { confirm: '年度工作部署会' } },
  }),
  restore: routeContract({
    operationId: 'restoreMeeting',
    method: 'post',
    path: '/api/meetings/:meetingId/restore',
    access: 'system',
    roles: ['owner', 'organiser'],
    summary: 'Takes a meeting out of the bin; its links work again.',
    notes: '404 for a meeting that does not lie there.',
    answers: { 204: null },
    refusals: { 404: ['access.notFound'] },
  }),
  templates: routeContract({
    operationId: 'listTemplates',
    method: 'get',
    path: '/api/templates',
    access: 'system',
    roles: ['owner', 'organiser'],
    summary: 'What a new meeting may begin with, in both languages.',
    answers: {
      200: z.strictObject({
        templates: z.array(
          z.strictObject({ template: z.string(), title: z.string(), locale: z.string(), items: z.int() }),
        ),
      }),
    },
  }),
  state: routeContract({
    operationId: 'getState',
    method: 'get',
    path: '/api/meetings/:meetingId/state',
    price: 2,
    access: 'meeting',
    roles,
    summary: 'The state as the caller may see it.',
    answers: {
      200: z.strictObject({ epoch: z.string(), seq: seqSchema, state: domainValue<MeetingState>('MeetingState') }),
    },
  }),
  events: routeContract({
    operationId: 'listEvents',
    method: 'get',
    path: '/api/meetings/:meetingId/events',
    price: 4,
    access: 'meeting',
    roles,
    summary: 'What happened after a sequence number, as the caller may see it; a page of it: go on from `upTo`.',
    notes: 'A page has about 2,000 events; the last one has been reached when `upTo` stays where it is.',
    query: afterQuery,
    answers: {
      200: z.strictObject({
        epoch: z.string(),
        after: seqSchema,
        upTo: seqSchema,
        events: z.array(domainValue<MeetingEvent>('MeetingEvent')),
      }),
    },
  }),
  act: routeContract({
    operationId: 'sendCommand',
    method: 'post',
    path: '/api/meetings/:meetingId/commands',
    access: 'meeting',
    roles,
    summary: 'Sends a command; the same as over the socket.',
    notes: 'The same `commandId` again, with the same type and data, gets the stored answer.',
    body: commandMessageSchema,
    answers: { 200: commandDone },
    rejected: {
      403: commandRefused,
      409: commandRefused,
      422: commandRefused,
      429: commandRefused,
      503: commandRefused,
    },
    examples: {
      body: { commandId: 'c0ffee-1', type: 'meeting.start', data: {} },
      answer: { ok: true, seq: 2 },
    },
  }),
}
