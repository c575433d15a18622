import { z } from 'zod'
import { idSchema, lineSchema } from '../../kernel/schema.ts'
import { itemSchema, scriptSchema } from '../agenda/agenda.schema.ts'
import { readPhone } from '../attendance/phone.model.ts'
import { deliveryModes } from '../documents/documents.model.ts'
import { meetingHead } from '../lifecycle/lifecycle.schema.ts'
import { maxVideoDelayMs } from '../venues/venues.model.ts'
import { venueNameSchema } from '../venues/venues.schema.ts'

const venueSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['main', 'branch']),
  name: venueNameSchema,
  videoDelayMs: z.int().min(0).max(maxVideoDelayMs).optional(),
})

/** null where somebody wrote that there is none. @source FIL-4 */
const phoneSchema = z.union([z.string().max(80), z.int().transform(String)]).transform((text, context) => {
  const read = readPhone(text)
  if (read.kind === 'number') return read.phone
  if (read.kind === 'unreadable') context.addIssue({ code: 'custom' })
  return null
})

export const personSchema = z.strictObject({
  id: idSchema,
  name: lineSchema(80),
  unit: lineSchema(120).nullish(),
  title: lineSchema(120).nullish(),
  venueId: idSchema,
  phone: phoneSchema.nullish(),
  attends: z.enum(['member', 'listenIn', 'standIn']).default('member'),
  /** As the hall names it: 3排12座, B-07. */
  seat: lineSchema(40).nullish(),
})

/** What of a person on a roster may be changed; null: there is none. */
export const personPatchSchema = personSchema
  .omit({ id: true, attends: true })
  .extend({ attends: z.enum(['member', 'listenIn', 'standIn']) })
  .partial()
  .transform(({ unit, title, seat, ...rest }) => ({
    ...rest,
    ...(unit === undefined ? {} : { unit: unit ?? '' }),
    ...(title === undefined ? {} : { title: title ?? '' }),
    ...(seat === undefined ? {} : { seat: seat ?? '' }),
  }))

/** A path beside the meeting file: it leads nowhere else. */
const besideSchema = lineSchema(300).refine(
  (path) => !/^(?:[/\\]|[a-z]:)/iu.test(path) && !path.split(/[/\\]/u).includes('..'),
)

/** More than any roster has. */
const maxPeople = 50_000

/** Ten years. @source PRV-5 */
const maxNameDays = 3_650

/** @source PRV-5 */
export const defaultRetentionDays = 30

/** The people alone, as a roster that replaces another. */
export const rosterSchema = z.strictObject({ people: z.array(personSchema).max(maxPeople) })

/** A meeting file, as `contract.md` describes it. What crosses from one part to another is checked by `parseMeetingFile`. */
export const meetingFileSchema = z.strictObject({
  title: meetingHead.title,
  organizer: meetingHead.organizer.nullish(),
  startsAt: meetingHead.startsAt,
  timeZone: meetingHead.timeZone.default('Asia/Shanghai'),
  locale: meetingHead.locale.default('zh-CN'),
  rehearsal: z.boolean().default(false),
  venues: z.array(venueSchema).min(2).max(500),
  agenda: z.array(itemSchema).min(1).max(500),
  /** Read before the first item. */
  openingScript: scriptSchema.optional(),
  documents: z
    .array(
      z.strictObject({
        id: idSchema,
        title: lineSchema(200),
        issuedBy: lineSchema(120).nullish(),
        mode: z.enum(deliveryModes).nullish(),
        classification: lineSchema(20).nullish(),
        file: besideSchema.nullish(),
      }),
    )
    .max(1_000)
    .default([]),
  people: z.array(personSchema).max(maxPeople).default([]),
  /** How long phones are kept after the meeting, days. */
  retentionDays: z.int().min(0).max(365).default(defaultRetentionDays),
  /** The same of names, and of all else that is known of people; null: until somebody erases them. */
  nameRetentionDays: z.int().min(0).max(maxNameDays).nullable().default(null),
})

export type MeetingFile = z.output<typeof meetingFileSchema>
