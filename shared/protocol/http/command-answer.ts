import { z } from 'zod'
import { seqSchema } from './wire-values.ts'

export const commandDone = z.strictObject({ ok: z.literal(true), seq: seqSchema }).meta({ id: 'CommandDone' })

/** A refusal is data: the code is the key of a text, with what goes into it. */
const commandRefused = z
  .strictObject({
    ok: z.literal(false),
    outcome: z.enum(['notDone', 'unknown']).optional(),
    rejection: z.strictObject({
      code: z.string(),
      params: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
    }),
  })
  .meta({ id: 'CommandRefused' })

/** By the status with which a command is refused. */
export const refusedCommands = {
  403: commandRefused,
  409: commandRefused,
  422: commandRefused,
  429: commandRefused,
  503: commandRefused,
}
