import { io, type Socket } from 'socket.io-client'
import type { DownMessages } from '../../shared/protocol/down.ts'
import { backOffMs } from './back-off.ts'
import { basePath } from './base-path.ts'
import { isDoorRefusal, isRetry } from './message-shapes.ts'
import type { Shape } from './wire-shape.ts'

const answerWithinMs = 8_000
/** A server that goes down may take a line and never answer on it. */
const letInWithinMs = 10_000

/** Refusals at the door that no waiting will mend. */
const finalCodes = new Set(['access.unauthorised', 'access.notFound', 'command.malformed'])

type Up = Record<string, (...args: unknown[]) => void>
/** What comes down is what it is taken for only once it was looked at. */
type Down = { [Name in keyof DownMessages]: (said?: unknown) => void }

interface Deps {
  /** What is shown at the door; asked for with each try. */
  readonly auth: () => object
  /** Between two tries, ms; see `longestBackOffMs`. */
  readonly longestWaitMs: number
  /** The line is there. */
  readonly onOpen: () => void
  /** The line is not there, or not any more; another try will come. */
  readonly onCut: () => void
  /** The server goes, and says so before the line is cut. */
  readonly onMove: () => void
  /** No try will help: a refusal's code. Called once. */
  readonly onEnd: (code: string) => void
}

/** One websocket that comes back by itself until it is closed, or told that it need not. @source ARC-15 */
export function createLine({ auth, longestWaitMs, onOpen, onCut, onMove, onEnd }: Deps) {
  let attempt = 0
  let retryAfterMs = 0
  let isClosed = false
  /** Questions without an answer. */
  let asked = 0
  let isLeaving = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const socket: Socket<Down, Up> = io({
    path: `${basePath}/socket.io`,
    transports: ['websocket'],
    reconnection: false,
    autoConnect: false,
    timeout: letInWithinMs,
    auth: (give: (shown: object) => void) => give(auth()),
  })

  const open = () => {
    if (!isClosed && !socket.connected) socket.connect()
  }
  const comeBack = () => {
    clearTimeout(timer)
    if (isClosed) return
    timer = setTimeout(open, backOffMs(attempt, Math.random(), retryAfterMs, longestWaitMs))
    attempt += 1
    retryAfterMs = 0
  }
  /** Whoever leaves by itself leaves nothing on its way. */
  const leave = () => {
    if (isLeaving && asked === 0) socket.disconnect()
  }
  const close = () => {
    isClosed = true
    clearTimeout(timer)
    socket.disconnect()
  }
  const end = (code: string) => {
    close()
    onEnd(code)
  }
  const hear = <Message>(name: keyof Down, isMessage: Shape<Message>, take: (message: Message) => void) =>
    socket.on(name, (said: unknown) => {
      if (isMessage(said)) take(said)
      else console.warn(`not understood: ${name}`)
    })

  socket.on('connect', () => {
    attempt = 0
    onOpen()
  })
  socket.on('disconnect', () => {
    isLeaving = false
    onCut()
    comeBack()
  })
  socket.on('connect_error', (error: Error & { readonly data?: unknown }) => {
    const refusal = isDoorRefusal(error.data) ? error.data : null
    if (refusal !== null && finalCodes.has(refusal.code)) return end(refusal.code)
    retryAfterMs = refusal?.retryAfterMs ?? 0
    onCut()
    comeBack()
  })
  hear('ended', isRetry, (message) => {
    retryAfterMs = message.retryAfterMs
  })
  hear('draining', isRetry, (message) => {
    retryAfterMs = message.retryAfterMs
    isLeaving = true
    onMove()
    leave()
  })
  socket.on('revoked', () => end('access.unauthorised'))

  return {
    open,
    close,
    isOpen: () => socket.connected,
    /** Tries again soon, however long it has been in vain. */
    hurry(): void {
      attempt = 0
      comeBack()
    },
    /** Cuts a line that looks open and carries nothing: half-open lines are met again as any other. */
    cut(): void {
      if (socket.connected) socket.io.engine.close()
    },
    /** Takes a message whose shape is right; any other is not heard. */
    hear,
    /** A message without content. */
    hearCall: (name: 'identify', take: () => void): void => void socket.on(name, take),
    /** @throws when no answer came in time, or none that can be understood. */
    async ask<Answer>(name: string, isAnswer: Shape<Answer>, ...message: unknown[]): Promise<Answer> {
      asked += 1
      try {
        const said: unknown = await socket.timeout(answerWithinMs).emitWithAck(name, ...message)
        if (!isAnswer(said)) throw new Error(`no answer to ${name}: ${JSON.stringify(said)}`)
        return said
      } finally {
        asked -= 1
        leave()
      }
    },
    /** Nothing while the line is cut. */
    say(name: 'resume' | 'prepared' | 'editing', message: object): void {
      if (socket.connected) socket.emit(name, message)
    },
    /** Like `say`; dropped while the line is busy. */
    mention(name: 'drawn', message: object): void {
      if (socket.connected) socket.volatile.emit(name, message)
    },
  }
}

export type Line = ReturnType<typeof createLine>
