import { z } from 'zod'
import { roles } from '../../access/roles.ts'
import { itemKinds } from '../../domain/agenda/agenda.model.ts'
import type { ButtonAction } from '../../domain/control/press.decide.ts'
import { commandDone, refusedCommands } from './command-answer.ts'
import { routeContract } from './route-contract.ts'
import { instantSchema } from './wire-values.ts'

const itemShape = {
  id: z.string(),
  number: z.int(),
  kind: z.enum(itemKinds),
  title: z.string(),
  plannedMinutes: z.number().nullable(),
}

const count = z.int().min(0)

const nowSchema = z
  .strictObject({
    status: z.enum(['planned', 'live', 'recess', 'adjourned']),
    item: z.strictObject({ ...itemShape, points: count }).nullable(),
    next: z.strictObject({ ...itemShape, isStaged: z.boolean() }).nullable(),
    remainingMs: z.int().nullable().describe('Negative once the item is over time; null while nothing counts down.'),
    endsAt: instantSchema.nullable(),
    speaker: z
      .strictObject({
        name: z.string(),
        title: z.string().nullable(),
        venueId: z.string().nullable(),
        since: instantSchema,
      })
      .nullable(),
    point: z.strictObject({ number: z.int(), of: count, title: z.string() }).nullable(),
    counts: z.strictObject({ expected: count, present: count, onLeave: count, absent: count, late: count }),
    notice: z
      .strictObject({ id: z.string(), text: z.string(), level: z.enum(['info', 'urgent']), at: instantSchema })
      .nullable(),
    control: z
      .strictObject({ name: z.string().nullable(), since: instantSchema, awaySince: instantSchema.nullable() })
      .nullable()
      .describe('The desk that holds control; null for everybody but staff.'),
    screens: z
      .strictObject({ venues: count, there: count, drawn: count })
      .nullable()
      .describe(
        'Halls; those with a screen; those whose screens have all painted the newest state. null for those who are not told of devices.',
      ),
    serverNow: instantSchema,
  })
  .meta({ id: 'MeetingNow' })

export type MeetingNow = z.input<typeof nowSchema>

const press = <const Action extends ButtonAction>(action: Action, summary: string) =>
  routeContract({
    operationId: `press${action.slice(0, 1).toUpperCase()}${action.slice(1)}`,
    method: 'post',
    path: `/api/meetings/:meetingId/actions/${action}`,
    access: 'meeting',
    roles: ['organiser', 'moderator', 'controller'],
    summary,
    headers: {
      'Idempotency-Key':
        'Up to 255 printable characters: the same key again gets the answer of the first time. Without one every request is a press of its own.',
    },
    answers: { 200: commandDone },
    rejected: refusedCommands,
    examples: { answer: { ok: true, seq: 12 } },
  })

/** For buttons, lamps and captions: one call each, no body, no id. */
export const buttonContracts = {
  now: routeContract({
    operationId: 'getNow',
    method: 'get',
    path: '/api/meetings/:meetingId/now',
    access: 'meeting',
    roles,
    summary: 'What is on, as the caller may see it: for buttons, lamps and captions.',
    notes:
      'Weak `ETag` over everything but `remainingMs` and `serverNow`: with `If-None-Match` 304 as long as nothing else has changed. Count down to `endsAt` in between.',
    headers: { 'If-None-Match': 'The `ETag` of the last answer.' },
    answers: { 200: nowSchema, 304: null },
  }),
  start: press('start', 'Starts the meeting.'),
  next: press('next', 'Goes on: to the staged item where one is staged, else to the one after the current.'),
  previous: press('previous', 'Goes back to the item before the current one.'),
  recess: press('recess', 'Begins a recess.'),
  resume: press('resume', 'Ends the recess.'),
  nextPoint: press('nextPoint', 'Shows the next point of the current item.'),
  previousPoint: press('previousPoint', 'Shows the point before, or none before the first.'),
  takeBack: press('takeBack', 'Takes the last move, point or reveal back, within ten seconds of it.'),
  addMinute: press('addMinute', 'Gives the current item one minute more.'),
  grantNext: press(
    'grantNext',
    'Gives the floor to whoever was told to get ready, else to whoever has waited longest.',
  ),
}
