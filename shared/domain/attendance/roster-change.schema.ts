import { z } from 'zod'
import { idSchema } from '../../kernel/schema.ts'

/** More than any roster has. */
const mostPeople = 50_000
/** More than the edits of all editors that are kept. */
const mostTouched = 2_000

const listed = z.strictObject({ id: idSchema, venueId: idSchema, attends: z.enum(['member', 'listenIn', 'standIn']) })

export const rosterChangeSchema = z.strictObject({
  added: z.array(listed).max(mostPeople),
  removed: z.array(idSchema).max(mostPeople),
  moved: z.array(z.strictObject({ id: idSchema, toVenueId: idSchema })).max(mostPeople),
  /** Those of whom only what lies beside the log has changed. */
  edited: z.array(idSchema).max(mostPeople).optional(),
  /** Under which the change is written down beside the log. */
  revision: idSchema.optional(),
  /** On which roster it was decided: its `rosterSeq`. */
  from: z.int().min(0).optional(),
  /** The places that it changes, as `Edit` has them; none: the change cannot be taken back. */
  touches: z.array(z.string()).max(mostTouched).optional(),
})

/** A change of the roster that takes another back. */
export const rosterStepSchema = rosterChangeSchema.required({ revision: true, from: true })
