import { callerKey } from '../limits/caller-key.ts'
import type { Callers } from '../limits/client-address.ts'
import type { Limits } from '../limits/limits.ts'
import { type Line, openLine } from './line.ts'
import type { Connection, FeedSocket } from './socket-types.ts'

/** So many of one network, and of all, may be on their way in; with one more the one that has waited longest goes. */
const maxStrangers = { ofNetwork: 1_000, ofAll: 4_000 }

const lookEveryMs = 1_000

interface Deps {
  readonly limits: Limits
  readonly callers: Callers
}

/**
 * Every websocket of the node. Who has not been let in yet is a stranger: strangers have a pool of their own for each
 * network, so that they take nobody's place. @source LIM-6
 */
export function createLines({ limits, callers }: Deps) {
  const lines = new Map<Connection, Line>()
  /** Those who wait longest first. */
  const strangers = new Map<Connection, string>()
  const perNetwork = new Map<string, Set<Connection>>()
  let opened = 0

  const noStranger = (connection: Connection) => {
    const network = strangers.get(connection)
    if (network === undefined) return
    strangers.delete(connection)
    const ofNetwork = perNetwork.get(network)
    ofNetwork?.delete(connection)
    if (ofNetwork?.size === 0) perNetwork.delete(network)
  }
  const cutLongest = (waiting: Iterable<Connection>) => {
    const [longest] = waiting
    if (longest !== undefined) lines.get(longest)?.cut()
  }
  const welcomeStranger = (connection: Connection) => {
    const network = callers.networkOf(connection.request)
    const ofNetwork = perNetwork.get(network) ?? new Set()
    perNetwork.set(network, ofNetwork.add(connection))
    strangers.set(connection, network)
    if (ofNetwork.size > maxStrangers.ofNetwork) cutLongest(ofNetwork)
    else if (strangers.size > maxStrangers.ofAll) cutLongest(strangers.keys())
  }

  const onFlood = ({ data: { grant }, request }: FeedSocket) =>
    void limits.take('floods', callerKey(grant, callers.networkOf(request)))

  const timer = setInterval(() => {
    const at = performance.now()
    for (const line of lines.values()) line.look(at)
  }, lookEveryMs).unref()

  return {
    open(connection: Connection): void {
      opened += 1
      lines.set(connection, openLine(connection, { limits, key: String(opened), onFlood }))
      connection.on('close', () => {
        noStranger(connection)
        lines.delete(connection)
      })
      welcomeStranger(connection)
    },
    /** null once the line is closed. */
    of: ({ conn }: FeedSocket): Line | null => lines.get(conn) ?? null,
    admit(socket: FeedSocket, isOfPublic: boolean): void {
      noStranger(socket.conn)
      const line = lines.get(socket.conn)
      line?.admit(socket, isOfPublic)
      // What stays open without a socket would hold a place for nothing.
      socket.on('disconnect', (reason) => {
        if (reason === 'client namespace disconnect') line?.cut()
      })
    },
    close: () => clearInterval(timer),
  }
}

export type Lines = ReturnType<typeof createLines>
