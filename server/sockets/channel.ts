import type { z } from 'zod'
import { refuse } from '../../shared/kernel/result.ts'
import type { Taken } from '../limits/limits.ts'
import type { FeedSocket } from './socket-types.ts'

/** One message that may come up: everything that is accepted from a socket is declared as one of these. */
export interface Channel<Session> {
  readonly name: string
  /** What it is charged; dearer when it costs more than to be read. */
  readonly cost: number
  /** Parses and handles; what it returns is acked, when the sender wants an ack. */
  readonly take: (session: Session, message: unknown) => unknown
}

/** What a message is charged by. */
export type Charged = Pick<Channel<never>, 'name' | 'cost'>

interface Declaration<Session, Schema extends z.ZodType> {
  readonly name: string
  /** Default: 1. */
  readonly cost?: number
  readonly schema: Schema
  readonly handle: (session: Session, message: z.output<Schema>) => unknown
}

export const declareChannel = <Session, Schema extends z.ZodType>({
  name,
  cost = 1,
  schema,
  handle,
}: Declaration<Session, Schema>): Channel<Session> => ({
  name,
  cost,
  take(session, message) {
    const parsed = schema.safeParse(message)
    return parsed.success ? handle(session, parsed.data) : refuse('command.malformed', { where: name })
  },
})

interface Deps<Session> {
  readonly channels: readonly Channel<Session>[]
  /** Charged for every message, before it is looked at. */
  readonly mayPass: (session: Session, message: Charged) => Promise<Taken>
  readonly onError: (error: unknown) => void
}

/**
 * Listens to what comes up, with one listener for all sockets: thousands of them hold no closures of their own. A
 * missing ack, a `null`, a hostile value, a name that nobody declared: answered or ignored, never thrown. The one place
 * in the server that may listen to what a client sends.
 */
export function createListener<Session>({ channels, mayPass, onError }: Deps<Session>) {
  const byName = new Map<unknown, Channel<Session>>(channels.map((channel) => [channel.name, channel]))
  const sessions = new WeakMap<FeedSocket, Session>()

  function hear(this: FeedSocket, name: unknown, ...args: unknown[]): void {
    const channel = byName.get(name)
    const session = sessions.get(this)
    if (channel === undefined || session === undefined) return
    const last = args.at(-1)
    const ack = typeof last === 'function' ? (answer: unknown) => last(answer) : () => undefined
    const run = async () => {
      const passed = await mayPass(session, channel)
      if (!passed.ok) return ack(refuse('command.tooMany', { retryAfterMs: passed.retryAfterMs }))
      ack(await channel.take(session, typeof args[0] === 'function' ? undefined : args[0]))
    }
    run().catch((error: unknown) => {
      onError(error)
      ack(refuse('command.failed'))
    })
  }

  return (socket: FeedSocket, session: Session): void => {
    sessions.set(socket, session)
    socket.onAny(hear)
  }
}
