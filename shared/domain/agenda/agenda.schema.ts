import { z } from 'zod'
import { emptySchema, idSchema, lineSchema, placeSchema, textSchema } from '../../kernel/schema.ts'
import { maxScriptLength } from '../script/script.model.ts'
import { itemKinds } from './agenda.model.ts'

/** Items of an agenda, at most. @source AGD-11 */
export const mostItems = 500

/** Awardees of an item, at most. */
export const mostAwardees = 1_000

/** Somebody by name; what is not said is null. */
export const speakerSchema = z
  .strictObject({
    name: lineSchema(80),
    title: lineSchema(120).nullish(),
    venueId: idSchema.nullish(),
    personId: idSchema.nullish(),
  })
  .transform(({ name, title, venueId, personId }) => ({
    name,
    title: title ?? null,
    venueId: venueId ?? null,
    personId: personId ?? null,
  }))

/** Sub-points come as one text, a line each, or as a list of lines. */
const notesSchema = z.union([
  textSchema(4_000),
  z
    .array(textSchema(500))
    .max(40)
    .transform((lines) => lines.join('\n')),
])

const pointSchema = z
  .strictObject({ title: lineSchema(200), notes: notesSchema.nullish() })
  .transform(({ title, notes }) => ({ title, notes: notes ?? '' }))

const itemShape = {
  kind: z.enum(itemKinds),
  title: lineSchema(200),
  plannedMinutes: z.number().min(0).max(1_440).nullable(),
  speaker: speakerSchema.nullable(),
  points: z.array(pointSchema).max(50),
  documentIds: z.array(idSchema).max(100),
}

const awardeeSchema = z
  .strictObject({
    kind: z.enum(['collective', 'individual']),
    name: lineSchema(80),
    unit: lineSchema(120).nullish(),
    venueId: idSchema.nullish(),
  })
  .transform(({ kind, name, unit, venueId }) => ({ kind, name, unit: unit ?? null, venueId: venueId ?? null }))

/** What the host reads. */
export const scriptSchema = textSchema(maxScriptLength)

/** What staff alone may know of an item; it lies in members of its own. */
const secretShape = { awardees: z.array(awardeeSchema).max(mostAwardees), script: scriptSchema }

/** An agenda item as it is written in a meeting file. */
export const itemSchema = z.strictObject({
  id: idSchema.optional(),
  kind: itemShape.kind.default('other'),
  title: itemShape.title,
  plannedMinutes: itemShape.plannedMinutes.default(null),
  speaker: itemShape.speaker.default(null),
  points: itemShape.points.default([]),
  documentIds: itemShape.documentIds.default([]),
  awardees: secretShape.awardees.optional(),
  script: secretShape.script.optional(),
})

export type GivenItem = z.output<typeof itemSchema>

const patchSchema = z.strictObject({ ...itemShape, ...secretShape }).partial()

export const agendaSchemas = {
  empty: emptySchema,
  item: z.strictObject({ itemId: idSchema }),
  advance: z.strictObject({ from: idSchema.nullable() }),
  goTo: z.strictObject({ from: idSchema.nullable(), to: idSchema }),
  showPoint: z.strictObject({ itemId: idSchema, point: z.int().min(0).max(49).nullable() }),
  addItem: z.strictObject({ item: itemSchema, before: placeSchema.optional() }),
  editItem: z.strictObject({ itemId: idSchema, patch: patchSchema, from: patchSchema.optional() }),
  moveItem: z.strictObject({ itemId: idSchema, before: placeSchema }),
  adjustTime: z.strictObject({ itemId: idSchema, deltaMinutes: z.int().min(-600).max(600) }),
}
