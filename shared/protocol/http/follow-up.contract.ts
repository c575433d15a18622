import { z } from 'zod'
import { followUpActs } from '../../domain/follow-up/follow-up.model.ts'
import { heldPaperRefusals } from './paper-refusals.ts'
import { routeContract } from './route-contract.ts'
import { domainValue, instantSchema, knownId, seqSchema, venueQuery } from './wire-values.ts'

const staff = ['organiser', 'moderator'] as const
const desks = [...staff, 'operator'] as const

/** What was typed; `text` null: erased. */
const typed = z.strictObject({ revision: z.string(), text: z.string().nullable() })

const sourceSchema = z.strictObject({ itemId: knownId, point: z.int().nullable() })

const followUpSchema = z.strictObject({
  id: knownId,
  number: z.int().min(1),
  text: typed,
  source: sourceSchema.nullable(),
  /** Id of a venue or name of a unit. */
  lead: z.string().nullable(),
  helpers: z.array(z.string()),
  /** How `from` of `followUps.edit` names them: a venue by its id, a unit by the revision of its name. */
  seen: z.strictObject({ lead: z.string().nullable(), helpers: z.array(z.string()) }),
  inCharge: typed.nullable(),
  due: z.string().nullable(),
  percent: z.int(),
  standing: z.enum(['done', 'overdue', 'unassigned', 'dueSoon', 'open']),
  reports: z.array(
    z.strictObject({
      venueId: z.string().nullable(),
      percent: z.int(),
      note: typed.nullable(),
      at: instantSchema,
    }),
  ),
  extension: z.strictObject({ venueId: knownId, due: z.string(), reason: typed, at: instantSchema }).nullable(),
  answer: z.strictObject({ isGranted: z.boolean(), reason: typed.nullable(), at: instantSchema }).nullable(),
  closed: z.strictObject({ approvedBy: typed, at: instantSchema }).nullable(),
})

/** A follow-up with what was typed of it, as it stands today. */
export type ShownFollowUp = z.output<typeof followUpSchema>

const countsSchema = z.strictObject({
  done: z.int(),
  overdue: z.int(),
  unassigned: z.int(),
  dueSoon: z.int(),
  open: z.int(),
  asked: z.int(),
})

const stepSchema = z.strictObject({
  seq: seqSchema,
  at: instantSchema,
  act: z.enum(followUpActs),
  by: z.strictObject({ role: domainValue<string>('Role'), venueId: z.string().nullable() }),
  changes: z.array(
    z.strictObject({
      field: z.enum(['text', 'lead', 'helpers', 'inCharge', 'due', 'source', 'percent', 'extension', 'approvedBy']),
      old: z.string().nullable(),
      new: z.string().nullable(),
    }),
  ),
  /** What was written beside it: a note, a reason. */
  note: z.string().nullable(),
})

export type FollowUpStep = z.output<typeof stepSchema>

const paper = {
  method: 'get',
  price: 20,
  access: 'meeting',
  roles: desks,
  query: venueQuery,
  notes:
    'Staff the whole list, or what the hall of `?venueId=` is charged with; an operator that of its own hall. See `docs/rules/follow-up.md`.',
  refusals: heldPaperRefusals,
} as const

/** What is to be done after the meeting. */
export const followUpContracts = {
  list: routeContract({
    operationId: 'listFollowUps',
    method: 'get',
    path: '/api/meetings/:meetingId/follow-ups',
    access: 'meeting',
    roles: desks,
    summary: 'The follow-ups with what was typed of them: staff all, an operator those of its own hall.',
    notes: '`today` is the day in the meeting’s time zone by which they stand.',
    answers: {
      200: z.strictObject({
        seq: seqSchema,
        today: z.string(),
        counts: countsSchema,
        followUps: z.array(followUpSchema),
        /** Taken off the list; for staff. */
        removed: z.array(z.strictObject({ id: knownId, number: z.int(), text: typed })),
      }),
    },
  }),
  history: routeContract({
    operationId: 'getFollowUpHistory',
    method: 'get',
    path: '/api/meetings/:meetingId/follow-ups/:followUpId/history',
    access: 'meeting',
    price: 10,
    roles: staff,
    summary: 'What was done to a follow-up, the oldest first; values as they were then, null where they were erased.',
    notes: '404 for one that there is none of.',
    answers: { 200: z.strictObject({ steps: z.array(stepSchema) }) },
    refusals: { 404: ['access.notFound'] },
  }),
  pdf: routeContract({
    ...paper,
    operationId: 'getFollowUpPaper',
    path: '/api/meetings/:meetingId/papers/followUp.pdf',
    summary: 'The follow-up list as a paper.',
    answers: { 200: { bytes: ['application/pdf'] } },
  }),
  docx: routeContract({
    ...paper,
    operationId: 'getFollowUpInWord',
    path: '/api/meetings/:meetingId/papers/followUp.docx',
    summary: 'The follow-up list as a Word file.',
    answers: { 200: { bytes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'] } },
  }),
  xlsx: routeContract({
    ...paper,
    operationId: 'getFollowUpSheet',
    path: '/api/meetings/:meetingId/papers/followUp.xlsx',
    summary: 'The follow-up list as a spreadsheet; what might begin a formula stays text.',
    answers: { 200: { bytes: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'] } },
  }),
}
