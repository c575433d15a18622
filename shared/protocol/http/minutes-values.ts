import { z } from 'zod'
import { styledShapes } from '../../domain/minutes/minutes.model.ts'
import { instantSchema, seqSchema, sha256Schema } from './wire-values.ts'

/**
 * `heading` stands above it, `label` before a list. `drafted`: what the log says of it, null for a clerk's own; `revision`:
 * of the minutes, when it was changed last. `isCited`: somebody said which events it comes from. `number`: 一、 or （一）, which the
 * paper puts before its text; may be empty.
 */
export const minutesSectionSchema = z.strictObject({
  id: z.string(),
  shape: z.enum([...styledShapes, 'list']),
  number: z.string(),
  heading: z.string().nullable(),
  label: z.string().nullable(),
  text: z.string(),
  isEdited: z.boolean(),
  drafted: z.string().nullable(),
  isCited: z.boolean(),
  isRemoved: z.boolean(),
  revision: z.int().min(0),
  sources: z.array(seqSchema),
})

/** A change of the minutes; `text` null: what the log says, or erased since; `isCitation`: of its sources alone; `isStyle`: of how it stands alone. */
export const minutesChangeSchema = z.strictObject({
  revision: z.int().min(1),
  at: instantSchema,
  by: z.string(),
  section: z.string(),
  text: z.string().nullable(),
  isRemoved: z.boolean(),
  isCitation: z.boolean(),
  isStyle: z.boolean(),
})

/** `word`: of the Word file; the rest as it was said when they were issued. */
export const issuedMinutesSchema = z.strictObject({
  version: z.int().min(1),
  at: instantSchema,
  sha256: sha256Schema,
  word: sha256Schema,
  number: z.string().nullable(),
  date: z.string().nullable(),
  copies: z.string().nullable(),
})

/** A stretch of work on the minutes; the first is what the log says. `changes`: sections that it changed. */
export const minutesDraftSchema = z.strictObject({
  draft: z.int().min(1),
  revision: z.int().min(0),
  at: instantSchema,
  by: z.string(),
  changes: z.int().min(0),
})

/** What goes with the minutes; `count`: people or follow-ups of a list that is set from the log. */
export const minutesAttachmentSchema = z.strictObject({
  kind: z.enum(['onLeave', 'tasks', 'document']),
  documentId: z.string().nullable(),
  title: z.string(),
  count: z.int().min(0).nullable(),
})
