import { z } from 'zod'
import { cleanText, isWholeText } from './input-text.ts'

const reservedNames = new Set(Object.getOwnPropertyNames(Object.prototype))

/** The id of a thing: letters of any script, figures, `_ . -`, at most 64; never a name that every object has. */
export const idSchema = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}_.-]{0,63}$/u)
  .refine((id) => !reservedNames.has(id))

/** A text that comes in: whole, and made the one that is kept. @source TXT-1 */
const inputText = () => z.string().refine(isWholeText).overwrite(cleanText)

/** One line that people read: 1 to `max` characters that can be seen, no control characters. */
export const lineSchema = (max: number) =>
  inputText()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^\p{Cc}]*$/u)

/** Text of several lines; may be empty. */
export const textSchema = (max: number) =>
  inputText()
    .max(max)
    .regex(/^[^\p{Cc}\n\r\t]*(?:[\n\r\t][^\p{Cc}\n\r\t]*)*$/u)

/** Before which thing of a list: null for its end; of several ids the first that is there still, else the end. */
export const placeSchema = z.union([idSchema, z.array(idSchema).min(1).max(20)]).nullable()

export type Place = z.output<typeof placeSchema>

/** Nothing but `{}`. */
export const emptySchema = z.strictObject({})
