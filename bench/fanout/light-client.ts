import { connect, type Socket } from 'node:net'
import { clientText, type Frame, takeFrames } from './frames.ts'
import type { Auth } from './meeting.ts'

/** What a message of the server is, told from its first bytes: parsing 5,000 copies would measure the parser. */
export type Kind = 'open' | 'connected' | 'ping' | 'heartbeat' | 'feed' | 'snapshot' | 'ack' | 'other'

export interface LightClient {
  /** Bytes from the server, the answer to the handshake and all frame headers included. */
  readonly bytesDown: number
  readonly bytesUp: number
  send(text: string): void
  close(): void
}

interface Listener {
  /** @param payload valid only during the call. */
  readonly onMessage: (kind: Kind, payload: Buffer, wireBytes: number) => void
  /** The line has ended and nobody here asked for it. */
  readonly onLost: (reason: string) => void
}

/** One for all sockets: each read is used up before the next one. */
const readBuffer = Buffer.allocUnsafe(256 * 1024)

const request = (port: number, cookie: string | null) =>
  Buffer.from(
    `GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: Upgrade\r\n` +
      `${cookie === null ? '' : `Cookie: ${cookie}\r\n`}Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\r\n\r\n`,
  )

/**
 * A page reduced to its wire: WebSocket, Engine.IO and Socket.IO frames over one TCP socket, nothing else.
 * @param cookie of a session, for a page that has one instead of a token.
 */
export function lightClient(
  port: number,
  auth: Partial<Auth>,
  { onMessage, onLost }: Listener,
  cookie: string | null = null,
): LightClient {
  const total = { down: 0, up: 0 }
  let left: Buffer | null = null
  let isUpgraded = false
  let isClosing = false

  const write = (bytes: Buffer) => {
    total.up += bytes.length
    socket.write(bytes)
  }
  const takeFrame = ({ opcode, payload, wireBytes }: Frame) => {
    if (opcode !== 1) return onLost(`frame with opcode ${opcode}`)
    const kind = kindOf(payload)
    if (kind === 'open') write(clientText(`40${JSON.stringify(auth)}`))
    if (kind === 'ping') write(clientText('3'))
    onMessage(kind, payload, wireBytes)
  }
  const takeBytes = (bytes: Buffer) => {
    if (isUpgraded) {
      left = takeFrames(bytes, takeFrame)
      return
    }
    const end = bytes.indexOf('\r\n\r\n')
    left = Buffer.from(bytes)
    if (end < 0) return
    if (!bytes.subarray(0, 12).equals(Buffer.from('HTTP/1.1 101'))) return onLost(bytes.toString('latin1', 0, end))
    isUpgraded = true
    left = takeFrames(bytes.subarray(end + 4), takeFrame)
  }
  const onRead = (count: number) => {
    if (isClosing) return true
    total.down += count
    const chunk = readBuffer.subarray(0, count)
    takeBytes(left === null ? chunk : Buffer.concat([left, chunk]))
    return true
  }
  const socket: Socket = connect({
    port,
    host: '127.0.0.1',
    noDelay: true,
    onread: { buffer: readBuffer, callback: onRead },
  })
  socket.once('connect', () => write(request(port, cookie)))
  socket.on('error', () => undefined)
  socket.once('close', () => {
    if (!isClosing) onLost('closed by the server')
  })

  return {
    get bytesDown() {
      return total.down
    },
    get bytesUp() {
      return total.up
    },
    send: (text) => write(clientText(text)),
    close() {
      isClosing = true
      socket.destroy()
    },
  }
}

const eventKinds: ReadonlyMap<string, Kind> = new Map([
  ['h', 'heartbeat'],
  ['f', 'feed'],
  ['s', 'snapshot'],
])

/** `0` open, `2` ping, `40` connected, `42["…` event, `43` ack: Engine.IO 4, Socket.IO 5. */
function kindOf(payload: Buffer): Kind {
  const type = payload.toString('latin1', 0, 2)
  if (type === '2') return 'ping'
  if (type.startsWith('0')) return 'open'
  if (type === '40') return 'connected'
  if (type === '43') return 'ack'
  return type === '42' ? (eventKinds.get(payload.toString('latin1', 4, 5)) ?? 'other') : 'other'
}
