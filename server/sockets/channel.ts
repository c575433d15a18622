import type { z } from 'zod'
import { refuse } from '../../shared/kernel/result.ts'
import type { FeedSocket } from './socket-types.ts'

/** One message that may come up: everything that is accepted from a socket is declared as one of these. */
export interface Channel<Schema extends z.ZodType> {
  readonly name: string
  readonly schema: Schema
  /** What it returns is acked, when the sender wants an ack. */
  readonly handle: (message: z.output<Schema>) => unknown
}

interface Deps {
  readonly socket: FeedSocket
  /** False: this sender has sent too much of late. */
  readonly mayPass: () => boolean
  readonly onError: (error: unknown) => void
}

/**
 * Listens for one kind of message. A missing ack, a `null`, a hostile value: answered or ignored, never thrown.
 * The one place in the server that may call `socket.on` for what a client sends.
 */
export function listen<Schema extends z.ZodType>({ socket, mayPass, onError }: Deps, channel: Channel<Schema>): void {
  socket.on(channel.name, (...args: unknown[]) => {
    const last = args.at(-1)
    const ack = typeof last === 'function' ? (answer: unknown) => last(answer) : () => undefined
    const run = async () => {
      if (!mayPass()) return ack(refuse('command.tooMany', { retryAfterMs: 1_000 }))
      const parsed = channel.schema.safeParse(typeof args[0] === 'function' ? undefined : args[0])
      if (!parsed.success) return ack(refuse('command.malformed', { where: channel.name }))
      ack(await channel.handle(parsed.data))
    }
    run().catch((error: unknown) => {
      onError(error)
      ack(refuse('command.failed'))
    })
  })
}
