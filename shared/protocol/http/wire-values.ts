import { z } from 'zod'

import { type Instant, instant } from '../../kernel/time.ts'

/** A moment by the server's clock, milliseconds since 1970. */
export const instantSchema = z
  .int()
  .transform((ms): Instant => instant(ms))
  .meta({ id: 'Instant', description: 'Milliseconds since 1970-01-01 UTC by the server’s clock.' })

/** The number of an event in the log of its meeting, from 1; 0 before the first. */
export const seqSchema = z.int().min(0)

export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/u)

/** An id that was given out: nothing is asked of it but that it is a text. */
export const knownId = z.string()

/** One hall of the meeting, or all that the caller may see. */
export const venueQuery = z.object({ venueId: z.string().optional() })

/** A list that goes on after a number; 0 from its beginning. */
export const afterQuery = z.object({ after: z.coerce.number().pipe(seqSchema).default(0) })

/**
 * A value whose form is the one of a type of the domain: the description takes it from the types themselves, and no
 * check is made of it here.
 * @param name of the type, as `wire-types.json` has it.
 */
export const domainValue = <Value>(name: string) => z.custom<Value>().meta({ $ref: `#/components/schemas/${name}` })

/** Somebody says its name, and the end of its phone. */
export const namedShape = {
  name: z.string().trim().min(1).max(80),
  phoneTail: z.string().regex(/^\d{4}$/u),
}

export const namedSchema = z.strictObject(namedShape)

export type Named = z.output<typeof namedSchema>
