import { z } from 'zod'
import { roles } from '../../shared/access/roles.ts'
import { instant } from '../../shared/kernel/time.ts'
import type { VenuePresence } from '../../shared/protocol/down.ts'
import { planParts } from '../../shared/protocol/plan-parts.ts'

const instantSchema = z.int().min(0).transform(instant)
const countSchema = z.int().min(0)
const preparedSchema = z.object({ itemId: z.string(), done: z.number(), total: z.number() })

const venueSchema: z.ZodType<VenuePresence> = z.object({
  screens: countSchema,
  operators: countSchema,
  rttMs: z.number().nullable(),
  drawnSeq: z.number().nullable(),
  prepared: preparedSchema.nullable(),
  lastSeenAt: instantSchema.nullable(),
})

const editorSchema = z.object({
  by: z.string(),
  name: z.string().nullable(),
  role: z.enum(roles),
  part: z.enum(planParts),
  row: z.string().nullable(),
})

/**
 * What a node tells the others of a meeting. Each part stands for itself: one that another version of the program has written
 * otherwise is as if it were not there.
 */
const toldSchema = z.object({
  /** How the devices of its halls are. */
  venues: z.record(z.string(), venueSchema).catch({}).default({}),
  /** Open pages by link. */
  pages: z.record(z.string(), countSchema).catch({}).default({}),
  /** Open pages that a hall looks at, by hall. */
  shown: z.record(z.string(), countSchema).catch({}).default({}),
  /** Pages that prepare it. */
  editors: z.array(editorSchema).readonly().catch([]).default([]),
  /** Desks of staff: null while a page is open, else when the last sign came. */
  desks: z.record(z.string(), instantSchema.nullable()).catch({}).default({}),
})

export type ToldOfMeeting = z.output<typeof toldSchema>

export type PartOfTold = keyof ToldOfMeeting

export const readTold = (text: string): ToldOfMeeting => {
  try {
    return toldSchema.parse(JSON.parse(text))
  } catch {
    return toldSchema.parse({})
  }
}
