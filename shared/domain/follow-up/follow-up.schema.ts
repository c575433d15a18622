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
  one: z.strictObject({ followUpId }),
  report: z.strictObject({ followUpId, venueId: idSchema, ...report }),
  reportOfUnit: z.strictObject({ followUpId, ...report }),
  ask: z.strictObject({ followUpId, venueId: idSchema, due: z.iso.date(), reason: lineSchema(300) }),
  grant: z.strictObject({ followUpId, due: z.iso.date().optional() }),
  decline: z.strictObject({ followUpId, reason: lineSchema(300).nullish() }),
  close: z.strictObject({ followUpId, approvedBy: lineSchema(80) }),
}
