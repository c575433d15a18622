import { z } from 'zod'
import { idSchema, lineSchema } from '../../kernel/schema.ts'

/** A day, or a moment of it: then the day that it is in the meeting's time zone. */
const due = z.union([z.iso.date(), z.int().min(0).max(8.64e15)])
/** The id of a venue, or the name of a unit. */
const charged = lineSchema(120)
const followUpId = idSchema

/** What is written of a follow-up. */
const members = {
  text: lineSchema(500),
  point: z.strictObject({ itemId: idSchema, point: z.int().min(0).nullish() }).nullable(),
  lead: charged.nullable(),
  helpers: z.array(charged).max(50),
  inCharge: lineSchema(80).nullable(),
  due: due.nullable(),
}

const { text, lead, ...others } = members
const given = z.strictObject({ text, lead, ...z.object(others).partial().shape })

export type GivenFollowUp = z.output<typeof given>

/** What its sender saw: of texts and names the revision, those of units included. */
const seen = z
  .strictObject({
    text: idSchema,
    inCharge: idSchema.nullable(),
    lead: charged.nullable(),
    helpers: members.helpers,
    due: z.iso.date().nullable(),
    point: members.point,
  })
  .partial()

export type SeenFollowUp = z.output<typeof seen>

const patch = z.strictObject(members).partial()

export type FollowUpPatch = z.output<typeof patch>

const report = { percent: z.int().min(0).max(100), note: lineSchema(500).nullish() }

/** How far it is, and who has approved that it is done, as a sheet says it. */
const progress = { report: z.strictObject(report).optional(), approvedBy: lineSchema(80).optional() }

const importedNew = given.extend(progress)

const importedEdit = z.strictObject({
  followUpId,
  patch: patch.optional(),
  from: seen.optional(),
  ...progress,
})

export type ImportedNew = z.output<typeof importedNew>
export type ImportedEdit = z.output<typeof importedEdit>

/** Of a list; removed ones included, whose numbers are not given again. */
export const mostFollowUps = 1_000

/** So many at once; a message is not longer. */
export const mostAtOnce = 100

export const followUpSchemas = {
  add: given,
  addMany: z.strictObject({ followUps: z.array(given).min(1).max(mostAtOnce) }),
  edit: z.strictObject({
    followUpId,
    patch: patch.refine((members) => Object.values(members).some((value) => value !== undefined)),
    from: seen.optional(),
  }),
  import: z
    .strictObject({ adds: z.array(importedNew).max(mostFollowUps), edits: z.array(importedEdit).max(mostFollowUps) })
    .refine(({ adds, edits }) => adds.length + edits.length > 0)
    .refine(({ edits }) => new Set(edits.map((edit) => edit.followUpId)).size === edits.length),
  one: z.strictObject({ followUpId }),
  report: z.strictObject({ followUpId, venueId: idSchema, ...report }),
  reportOfUnit: z.strictObject({ followUpId, ...report }),
  ask: z.strictObject({ followUpId, venueId: idSchema, due: z.iso.date(), reason: lineSchema(300) }),
  grant: z.strictObject({ followUpId, due: z.iso.date().optional() }),
  decline: z.strictObject({ followUpId, reason: lineSchema(300).nullish() }),
  close: z.strictObject({ followUpId, approvedBy: lineSchema(80) }),
}
