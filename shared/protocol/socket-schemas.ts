import { z } from 'zod'
import { commandMessageSchema } from './http/command-message.ts'
import { seqSchema } from './http/wire-values.ts'
import { planParts } from './plan-parts.ts'

/** What a page or a program shows at the door of the socket, in `auth`. */
export const handshakeSchema = z.object({
  /** A cookie or an `Authorization` header may stand for it. */
  token: z.string().max(256).optional(),
  /** Which of several cookies is meant, by the id of its link. */
  session: z.string().max(64).optional(),
  /** Names a moderator's desk for the chair token. */
  desk: z.string().max(64).optional(),
  /** Which page it is; a program says nothing and counts as what its role says. */
  view: z.string().max(32).optional(),
  meetingId: z.string().max(64),
  /** What is known already, so that only the rest is sent. */
  epoch: z.string().max(64).optional(),
  after: seqSchema.optional(),
})

/** This page has painted the state up to `seq`; the way there and back took `rttMs`. */
export const drawnSchema = z.object({ seq: seqSchema, rttMs: z.number().min(0).max(600_000).nullish() })

/** So much of the staged item is loaded. */
export const preparedSchema = z
  .object({ itemId: z.string().max(64), done: z.int().min(0), total: z.int().min(0) })
  .refine(({ done, total }) => done <= total)

/** This page prepares the meeting and shows that part of the plan, with that row open; null: not any more. */
export const editingSchema = z.object({
  at: z.object({ part: z.enum(planParts), row: z.string().max(64).nullable() }).nullable(),
})

/** Something is missing after that place. */
export const resumeSchema = z.object({ epoch: z.string().max(64), after: seqSchema })

/** Everything that may come up, by its name, with what is acked; null: nothing is. */
export const upSchemas = {
  command: {
    message: commandMessageSchema,
    ack: 'CommandAnswer',
    summary: 'Sends a command; the same id again gets the stored answer.',
  },
  clock: { message: z.null(), ack: 'ClockAnswer', summary: 'Asks what time it is at the server.' },
  drawn: { message: drawnSchema, ack: null, summary: 'Says that this screen has painted the state up to `seq`.' },
  prepared: { message: preparedSchema, ack: null, summary: 'Says how much of the staged item is loaded.' },
  editing: { message: editingSchema, ack: null, summary: 'Says what a page that prepares the meeting has open.' },
  resume: { message: resumeSchema, ack: null, summary: 'Asks for what is missing after a place of the log.' },
} as const
