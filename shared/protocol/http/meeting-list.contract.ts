import { z } from 'zod'
import { toDoKinds } from '../../domain/lifecycle/to-do.model.ts'
import { planParts } from '../plan-parts.ts'
import { routeContract } from './route-contract.ts'
import { instantSchema, knownId } from './wire-values.ts'

const status = z.enum(['planned', 'live', 'recess', 'adjourned'])

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
  /** Of what is unfinished after the end: follow-ups that are overdue, unassigned, or whose hall waits for an answer. */
  followUps: z.int(),
  /** Whether minutes were issued. */
  isIssued: z.boolean(),
  /** How many things are missing that are done on the day, and no fault before it. */
  onTheDay: z.int(),
  /** Its time has passed long since, and nobody has started it. */
  isNotHeld: z.boolean(),
})

/** What a meeting asks of whoever prepares it, at most one of each kind. */
const toDoSchema = z.strictObject({
  what: z.enum(toDoKinds),
  /** Of things, halls or follow-ups, as the kind is. */
  count: z.int(),
  /** The last day for it, by the meeting's own clock; null: none is set. */
  due: z.iso.date().nullable(),
  /** Of `missing`: the first thing, and where on the page of the plan it is done; `row` of item, hall or document. */
  first: z.strictObject({ what: z.string(), part: z.enum(planParts), row: z.string().nullable() }).nullable(),
})

const listedShape = {
  meetingId: knownId,
  title: z.string(),
  startsAt: instantSchema,
  timeZone: z.string(),
  status,
}

/** Meetings: listed, deleted and restored. */
export const meetingListContracts = {
  list: routeContract({
    operationId: 'listMeetings',
    method: 'get',
    path: '/api/meetings',
    price: 5,
    access: 'system',
    roles: ['owner', 'organiser'],
    summary: 'Lists the meetings.',
    notes:
      'The link of an organiser sees its own meeting. `bin=1`: those that were deleted and can still be restored, the newest first, with `deletedAt` and `removedAt`; without it the others, with organiser, halls, figures, and what each asks of whoever prepares it.',
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
            toDos: z.array(toDoSchema).optional(),
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
}
