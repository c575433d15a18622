import type { Limits } from '../limits/limits.ts'
import { type OutboundGate, openOutboundGate } from './outbound-gate.ts'
import type { Connection, FeedSocket } from './socket-types.ts'
import { wireOf } from './wire.ts'

/** What a client may say before it is let in: its one `CONNECT`, and what the protocols under it need. */
const maxEarlyPackets = 8

/** A client that reads nothing and goes on talking is heard no more after so many messages. */
const heardWhileShut = 30

/** A line over the limit has to take so many bytes in so many milliseconds, or it is cut. */
const leastBytes = 64 * 1_024
const leastBytesWithinMs = 10_000

/** How long a line that is ended has for reading why, ms. */
const lastWordMs = 1_000

/** Who reads too slowly, and who has caught up. */
interface Follower {
  readonly onRefused: () => void
  readonly onOpen: () => void
}

interface Deps {
  readonly limits: Limits
  /** Tells the limits' counts of this line from those of all others. */
  readonly key: string
  /** It was ended because it said too much. */
  readonly onFlood: (socket: FeedSocket) => void
}

/**
 * One websocket. It carries one socket of the main namespace, once; what it says is charged before it is parsed, what
 * it is told passes the outbound gate. @source LIM-3, LIM-4, LIM-5
 */
export function openLine(connection: Connection, { limits, key, onFlood }: Deps) {
  const wire = wireOf(connection)
  let socket: FeedSocket | null = null
  let isPublic = true
  let hasAsked = false
  let isOver = false
  let early = 0
  let heard = 0
  let follower: Follower | null = null
  let flushedAt = { bytes: 0, at: -Infinity }

  const gate: OutboundGate = openOutboundGate(connection, {
    onRefused: () => follower?.onRefused(),
    onOpen: () => {
      heard = 0
      wire.resume()
      follower?.onOpen()
    },
  })

  const cut = () => {
    isOver = true
    connection.close(true)
    wire.destroy()
  }

  const end = (retryAfterMs: number) => {
    if (isOver || socket === null) return
    isOver = true
    wire.pause()
    socket.emit('ended', { code: 'command.tooMany', retryAfterMs })
    socket.disconnect(true)
    setTimeout(wire.destroy, lastWordMs).unref()
    onFlood(socket)
  }

  const hear = (bytes: number) => {
    if (isOver) return
    if (socket === null) {
      early += 1
      if (early > maxEarlyPackets) cut()
      return
    }
    if (gate.isShut) heard += 1
    if (heard > heardWhileShut) wire.pause()
    void limits.take(isPublic ? 'publicTraffic' : 'deskTraffic', key, 1 + Math.floor(bytes / 1_024)).then((taken) => {
      if (!taken.ok) end(taken.retryAfterMs)
    })
  }

  connection.on('packet', ({ data = '' }: { data?: string | Buffer }) => {
    if (asksForMore(data, hasAsked)) return cut()
    hasAsked ||= isConnect(data)
    hear(data.length)
  })
  wire.onPing(() => hear(0))

  return {
    gate,
    cut,
    /** Somebody was let in by it. */
    admit(admitted: FeedSocket, isOfPublic: boolean): void {
      socket = admitted
      isPublic = isOfPublic
    },
    follow(by: Follower): void {
      follower = by
    },
    /** Looks whether the client still takes what waits for it. @param at milliseconds, monotonic. */
    look(at: number): void {
      const { flushedBytes, unsentBytes } = wire
      const isBehind = gate.isShut || unsentBytes > 4 * leastBytes
      if (!isBehind || flushedBytes - flushedAt.bytes >= leastBytes) flushedAt = { bytes: flushedBytes, at }
      else if (at - flushedAt.at > leastBytesWithinMs) cut()
    },
  }
}

export type Line = ReturnType<typeof openLine>

const isConnect = (data: string | Buffer): boolean => typeof data === 'string' && data.startsWith('0')

/** A second socket on the same websocket, or one of another namespace. */
const asksForMore = (data: string | Buffer, hasAsked: boolean): boolean =>
  isConnect(data) && (hasAsked || data.toString().startsWith('0/'))
