import { io, type Socket } from 'socket.io-client'
import { backOffMs, longestBackOffMs } from '../../client/connection/back-off.ts'
import { foldMeeting } from '../../shared/domain/meeting/meeting.evolve.ts'
import type { MeetingState } from '../../shared/domain/meeting/meeting.types.ts'
import type { FeedMessage, RetryMessage, SnapshotMessage } from '../../shared/protocol/down.ts'

type Role = Parameters<typeof longestBackOffMs>[0]

interface Wish {
  readonly base: string
  readonly meetingId: string
  readonly token: string
  readonly role: Role
}

/** A page that comes back by itself, as the pages of a browser do, and knows how long it was away. */
export function returningPage({ base, meetingId, token, role }: Wish) {
  let place: { epoch?: string; after?: number } = {}
  let state: MeetingState | undefined
  let attempt = 0
  let retryAfterMs = 0
  let isClosed = false
  let timer: NodeJS.Timeout | undefined
  let cutAt: number | null = null
  const awayMs: number[] = []
  const faults: string[] = []
  const socket: Socket = io(base, {
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    autoConnect: false,
    auth: (give) => give({ meetingId, token, ...place }),
  })

  const comeBack = () => {
    cutAt ??= performance.now()
    if (isClosed) return
    timer = setTimeout(() => socket.connect(), backOffMs(attempt, Math.random(), retryAfterMs, longestBackOffMs(role)))
    attempt += 1
    retryAfterMs = 0
  }
  socket.on('connect', () => {
    attempt = 0
    if (cutAt !== null) awayMs.push(performance.now() - cutAt)
    cutAt = null
  })
  socket.on('disconnect', comeBack)
  socket.on('connect_error', comeBack)
  socket.on('draining', (message: RetryMessage) => {
    ;({ retryAfterMs } = message)
    socket.disconnect()
  })
  socket.on('snapshot', (message: SnapshotMessage) => {
    if (message.epoch === place.epoch && message.seq < (place.after ?? 0)) faults.push('a snapshot that is older')
    ;({ state } = message)
    place = { epoch: message.epoch, after: message.seq }
  })
  socket.on('feed', (message: FeedMessage) => {
    if (message.after !== place.after) faults.push(`feed after ${message.after} at ${place.after}`)
    state = foldMeeting(message.events, state)
    place = { epoch: message.epoch, after: message.upTo }
  })
  socket.connect()

  return {
    role,
    awayMs,
    faults,
    get isThere(): boolean {
      return socket.connected && state !== undefined
    },
    get seq(): number {
      return place.after ?? 0
    },
    close(): void {
      isClosed = true
      clearTimeout(timer)
      socket.close()
    },
  }
}

export type ReturningPage = ReturnType<typeof returningPage>
