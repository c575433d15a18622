import { io, type Socket } from 'socket.io-client'
import {
  type Followed,
  nothingFollowed,
  type Step,
  takeFeed,
  takeSnapshot,
} from '../../client/connection/feed-follower.ts'
import type { Audience } from '../../shared/access/audience.ts'
import type { FeedMessage, SnapshotMessage } from '../../shared/protocol/down.ts'
import type { CommandAnswer, CommandMessage } from '../../shared/protocol/up.ts'
import { newClientRecord } from './proof-records.ts'

export interface ClientOptions {
  readonly name: string
  readonly base: string
  readonly token: string
  readonly meetingId: string
  readonly audience: Audience
  /** What it makes of its messages; the page's own follower unless another is tried. */
  readonly follower?: { readonly takeFeed: typeof takeFeed; readonly takeSnapshot: typeof takeSnapshot }
  /** False: this message is lost before it is read. */
  readonly hears?: (message: FeedMessage) => boolean
}

const comeBackMs = 40
const answerWithinMs = 3_000
/** As a page: a line on which nothing was heard for so long is cut, however open it looks. */
const quietMs = 10_000
const letInWithinMs = 10_000

/** A page without a page, with the page's own follower: comes back by itself with (epoch, seq), and writes down all it sees. */
export function proofClient(options: ClientOptions) {
  const { name, base, token, meetingId, audience, follower = { takeFeed, takeSnapshot }, hears = () => true } = options
  const record = newClientRecord(name, audience)
  let followed: Followed = nothingFollowed
  let isClosed = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const socket: Socket = io(base, {
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
    autoConnect: false,
    timeout: letInWithinMs,
    auth: (give) =>
      give({ token, meetingId, ...(followed.epoch === null ? {} : { epoch: followed.epoch, after: followed.seq }) }),
  })

  const comeBack = () => {
    clearTimeout(timer)
    if (!isClosed) timer = setTimeout(() => socket.connect(), comeBackMs)
  }
  const take = ({ followed: next, isGap }: Step) => {
    if (next !== followed) record.places.push({ epoch: next.epoch, seq: next.seq })
    followed = next
    record.state = next.state
    if (isGap) socket.emit('resume', { epoch: followed.epoch ?? '', after: followed.seq })
  }

  socket.on('snapshot', (message: SnapshotMessage) => take(follower.takeSnapshot(followed, message)))
  socket.on('feed', (message: FeedMessage) => {
    if (!hears(message)) return
    for (const event of message.events) record.events.push({ epoch: message.epoch, event })
    take(follower.takeFeed(followed, message))
  })
  socket.on('disconnect', comeBack)
  socket.on('connect_error', comeBack)
  let heardAt = performance.now()
  socket.onAny(() => {
    heardAt = performance.now()
  })
  socket.on('connect', () => {
    heardAt = performance.now()
  })
  const watch = setInterval(() => {
    if (socket.connected && performance.now() - heardAt > quietMs) socket.io.engine.close()
  }, 1_000).unref()
  socket.connect()

  return {
    record,
    socket,
    get seq(): number {
      return followed.seq
    },
    /** One attempt; rejects when no answer came. */
    async send(message: CommandMessage): Promise<CommandAnswer> {
      if (!socket.connected) throw new Error('no line')
      return answerOrCut(socket, bare(message))
    },
    close(): void {
      isClosed = true
      clearTimeout(timer)
      clearInterval(watch)
      socket.close()
    },
  }
}

export type ProofClient = ReturnType<typeof proofClient>

/** A record is more than its message, and the server takes nothing that it does not know. */
const bare = ({ commandId, type, data }: CommandMessage): CommandMessage => ({ commandId, type, data })

/** Does not wait for an answer on a line that has gone. */
function answerOrCut(socket: Socket, message: CommandMessage): Promise<CommandAnswer> {
  return new Promise((resolve, reject) => {
    const cut = () => reject(new Error('the line was cut'))
    socket.once('disconnect', cut)
    socket
      .timeout(answerWithinMs)
      .emitWithAck('command', message)
      .then(resolve, reject)
      .finally(() => socket.off('disconnect', cut))
  })
}

/** The same over HTTP. */
export async function sendByHttp(
  base: string,
  token: string,
  meetingId: string,
  message: CommandMessage,
  withinMs = answerWithinMs,
): Promise<CommandAnswer> {
  const response = await fetch(`${base}/api/meetings/${meetingId}/commands`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', connection: 'close' },
    body: JSON.stringify(bare(message)),
    signal: AbortSignal.timeout(withinMs),
  })
  return (await response.json()) as CommandAnswer
}

/** A bare socket for as long as `act` takes. @throws when it is not let in. */
export async function onSocket(base: string, auth: object, act: (socket: Socket) => Promise<void>): Promise<void> {
  const socket = io(base, { transports: ['websocket'], reconnection: false, forceNew: true, auth })
  try {
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve)
      socket.once('connect_error', reject)
    })
    await act(socket)
  } finally {
    socket.close()
  }
}

/** As often as there may be lines in the pool that a killed server has left open. */
const askTimes = 20

/** Asks on another line when the one that was taken led to a server that is no more. */
export async function askAgain(address: string, init: RequestInit): Promise<Response> {
  for (let time = 1; ; time += 1) {
    try {
      return await fetch(address, init)
    } catch (error) {
      if (time === askTimes) throw error
    }
  }
}
