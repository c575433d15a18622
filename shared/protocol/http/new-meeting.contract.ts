import { z } from 'zod'
import { roles } from '../../access/roles.ts'
import { itemKinds } from '../../domain/agenda/agenda.model.ts'
import { meetingHead } from '../../domain/lifecycle/lifecycle.schema.ts'
import { clonedParts } from '../../domain/meeting/clone-of-meeting.ts'
import { meetingFileSchema } from '../../domain/meeting/meeting-file.schema.ts'
import { lineSchema } from '../../kernel/schema.ts'
import { listFileLimits, maxArchiveBytes, maxImportBytes } from '../file-limits.ts'
import { fileIssueSchema } from './file-issue.ts'
import { issuedLinkSchema } from './links.contract.ts'
import { routeContract } from './route-contract.ts'
import { instantSchema, knownId } from './wire-values.ts'

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

const noticeSchema = z
  .strictObject({
    title: z.string(),
    organizer: z.string(),
    start: z.strictObject({ day: z.string(), time: z.string().nullable() }).nullable(),
    main: z.string(),
    branches: z.array(z.string()),
    items: z.array(
      z.strictObject({
        kind: z.enum(itemKinds),
        title: z.string(),
        minutes: z.number().nullable(),
        speaker: z.strictObject({ name: z.string(), title: z.string() }).nullable(),
        points: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'MeetingNotice' })

/** Meetings: how a new one begins. */
export const newMeetingContracts = {
  create: routeContract({
    operationId: 'createMeeting',
    method: 'post',
    path: '/api/meetings',
    price: 20,
    access: 'system',
    roles: ['owner', 'organiser'],
    summary: 'Makes a meeting from a meeting file, JSON or YAML, or from an archive; answers with its links, once.',
    notes:
      'In place of a file: `{template, title, startsAt, timeZone?}` or `{cloneOf, title, startsAt, timeZone?, take?}`; a clone takes agenda, halls, people and documents unless `take` names fewer, never who was present, and has links of its own. Links: one `moderator`, one `observer`, and for each venue one `operator`, one `screen`, one `attendee`. `warnings` name people of the same name, unit and hall, and texts with a sign that no face of papers has. `meetingFile.invalid` names every fault of the file, 200 at most, and in `more` how many more; `message` in English when `Accept-Language` begins with `en`, else in Chinese. Text by its mark, else UTF-8, else GB18030. `application/zip`: an archive; its log, documents, people and seals come along under a new id and epoch, `archive.invalid` names its faults in the same form, and then nothing was made.',
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
  readNotice: routeContract({
    operationId: 'readMeetingNotice',
    method: 'post',
    path: '/api/meeting-notices',
    price: 20,
    access: 'system',
    roles: ['owner', 'organiser'],
    summary:
      'What the notice of a meeting says, as a Word file: title, time, halls and agenda; nothing is made or kept.',
    notes:
      'The body is a docx, at most 20 MiB. What the notice does not say is empty or null; `start` is local, without a year that is written the first such day from today on in `timeZone`. To be looked over by whoever makes the meeting of it.',
    query: z.object({ timeZone: meetingHead.timeZone.default('Asia/Shanghai') }),
    file: { kind: 'stream', contentTypes: ['application/octet-stream'], maxBytes: maxImportBytes },
    answers: { 200: noticeSchema },
    refusals: {
      413: ['command.tooLarge'],
      422: ['meeting.notWord', 'meeting.wordLocked', 'meeting.wordDamaged'],
      503: ['server.busy'],
    },
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
}
