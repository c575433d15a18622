import { z } from 'zod'

/** A command before it is known which. */
export const commandMessageSchema = z
  .strictObject({
    /** Made by the sender, once a command: a repetition of it changes nothing and gets the same answer. */
    commandId: z.string().regex(/^[\x21-\x7e]{1,128}$/u),
    type: z.string().max(64),
    data: z.unknown(),
    /** Asks what became of a command that was sent before; it is not carried out now. */
    onlyIfDone: z.literal(true).optional(),
  })
  .meta({ id: 'Command' })
