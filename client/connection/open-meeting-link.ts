import { io, type Socket } from 'socket.io-client'
import { idFromBytes } from '../../shared/kernel/ids.ts'
import type { DownMessages, RetryMessage } from '../../shared/protocol/down.ts'
import type { CommandAnswer } from '../../shared/protocol/up.ts'
import { emptyMeetingStore, type MeetingStore, useMeetingStore } from '../store/meeting-store.ts'
import { backOffMs, longestBackOffMs } from './back-off.ts'
import { createOutbox } from './command-outbox.ts'
import { deskId } from './desk-id.ts'
import { deviceNow } from './device-clock.ts'
import { type Followed, nothingFollowed, type Step, takeFeed, takeSnapshot } from './feed-follower.ts'
import { keepState } from './keep-state.ts'
import { keptCommands } from './kept-commands.ts'
import { createLateCommands } from './late-commands.ts'
import type { MeetingLink } from './meeting-link.ts'
import {
  isBuild,
  isClockAnswer,
  isCommandAnswer,
  isDoorRefusal,
  isFeed,
  isPresence,
  isRetry,
  isSnapshot,
  isYou,
} from './message-shapes.ts'
import { createServerClock } from './server-clock.ts'
import { createShownState } from './shown-state.ts'
import { createStoreWriter } from './store-writer.ts'
import type { PageIdentity } from './who-is-here.ts'
import type { Shape } from './wire-shape.ts'

/** A page that heard nothing for so long is not live any more. */
const freshForMs = 5_000
const answerWithinMs = 8_000
/** A server that goes down may take a line and never answer on it. */
const letInWithinMs = 10_000
/** Round trips are measured closely at first, then now and then: the server's clock may be drawn by 5 ms a second (TIM-1). */
const probesAtOnce = 8
const probeEveryMs = 15_000

type Up = Record<string, (...args: unknown[]) => void>
/** What comes down is what it is taken for only once it was looked at. */
type Down = { [Name in keyof DownMessages]: (said?: unknown) => void }

/** Refusals at the door that no waiting will mend. */
const finalCodes = new Set(['access.unauthorised', 'access.notFound', 'command.malformed'])

/**
 * Connects a page to its meeting and keeps the store up to date until it is closed.
 * @param view which page it is: a lectern or an overlay that uses a screen's link is no hall screen.
 */
export function openMeetingLink({ session, linkId, keeper, kept }: PageIdentity, view: string): MeetingLink {
  const clock = createServerClock({ local: () => performance.now(), device: () => deviceNow() + (kept?.aheadMs ?? 0) })
  const keeping = keeper === null ? null : keepState(keeper, session)
  let followed: Followed = kept?.followed ?? nothingFollowed
  /** What was kept is shown, not built upon. */
  let isVerified = kept === null
  let attempt = 0
  let retryAfterMs = 0
  let heardAt = -Infinity
  let isClosed = false
  let reconnectTimer: ReturnType<typeof setTimeout> | undefined
  let auth: Record<string, unknown> = {}

  const socket: Socket<Down, Up> = io({
    transports: ['websocket'],
    reconnection: false,
    autoConnect: false,
    timeout: letInWithinMs,
    auth: (give: (auth: object) => void) => give(auth),
  })
  /** @throws when no answer came in time, or none that can be understood. */
  const ask = async <Answer>(name: string, isAnswer: Shape<Answer>, ...message: unknown[]): Promise<Answer> => {
    const said: unknown = await socket.timeout(answerWithinMs).emitWithAck(name, ...message)
    if (!isAnswer(said)) throw new Error(`no answer to ${name}: ${JSON.stringify(said)}`)
    return said
  }
  const hear = <Message>(name: keyof Down, isMessage: Shape<Message>, take: (message: Message) => void) =>
    socket.on(name, (said: unknown) => {
      if (isMessage(said)) take(said)
      else console.warn(`not understood: ${name}`)
    })
  const writer = createStoreWriter<MeetingStore>({ apply: useMeetingStore.setState })
  const set = writer.write
  let identifyCalls = 0
  const late = createLateCommands((lateCommands) => set({ lateCommands }))
  const outbox = createOutbox({
    newCommandId: () => idFromBytes(crypto.getRandomValues(new Uint8Array(16))),
    send: (message): Promise<CommandAnswer> => ask('command', isCommandAnswer, message),
    onCount: (waitingCommands) => set({ waitingCommands }),
    onWaiting: late.wait,
    onLateAnswer: late.answer,
    kept: keptCommands(session.meetingId, linkId),
  })

  const shown = createShownState({
    now: () => clock.now(),
    // The picture of a hall is what its screen stands beside; a lectern and an overlay are on the picture's own side.
    delayMs: ({ venues }) => (view === 'screen' ? (venues[session.venueId ?? '']?.videoDelayMs ?? 0) : 0),
    show: set,
  })

  const connect = () => {
    if (isClosed || socket.connected) return
    const place = followed.epoch === null || !isVerified ? {} : { epoch: followed.epoch, after: followed.seq }
    auth = { meetingId: session.meetingId, session: linkId, desk: deskId(), view, ...place }
    socket.connect()
  }

  const comeBack = () => {
    clearTimeout(reconnectTimer)
    if (isClosed) return
    const waitMs = backOffMs(attempt, Math.random(), retryAfterMs, longestBackOffMs(session.role))
    reconnectTimer = setTimeout(connect, waitMs)
    attempt += 1
    retryAfterMs = 0
  }

  const heard = () => {
    heardAt = performance.now()
    const asOf = clock.now()
    keeping?.heard(asOf)
    set({ status: 'live', asOf })
  }

  const take = ({ followed: next, isGap }: Step) => {
    if (next !== followed) {
      followed = next
      keeping?.took(next)
      if (next.state !== null) shown.take({ ...next, state: next.state })
    }
    // A page with a gap is not fresh, however much comes in.
    if (isGap) socket.emit('resume', { epoch: followed.epoch ?? '', after: followed.seq })
    else heard()
  }

  const probe = async () => {
    const sentAt = performance.now()
    const { serverNow } = await ask('clock', isClockAnswer)
    clock.answered(sentAt, serverNow)
  }

  const probeOften = async () => {
    clock.forget()
    for (let count = 0; count < probesAtOnce && socket.connected; count += 1) await probe()
  }

  const wake = () => {
    if (document.visibilityState !== 'visible') return
    if (socket.connected) probeOften().catch(() => undefined)
    else {
      attempt = 0
      comeBack()
    }
  }

  const end = (code: string) => {
    isClosed = true
    keeping?.erase()
    socket.disconnect()
    set({ status: 'ended', endedBy: code })
  }

  socket.on('connect', () => {
    attempt = 0
    outbox.open()
    probeOften().catch(() => undefined)
  })
  socket.on('disconnect', () => {
    outbox.shut()
    set({ status: 'offline' })
    comeBack()
  })
  socket.on('connect_error', (error: Error & { readonly data?: unknown }) => {
    const refusal = isDoorRefusal(error.data) ? error.data : null
    if (refusal !== null && finalCodes.has(refusal.code)) return end(refusal.code)
    retryAfterMs = refusal?.retryAfterMs ?? 0
    if (followed.state !== null) set({ status: 'offline' })
    else set({ status: 'connecting' })
    comeBack()
  })
  hear('snapshot', isSnapshot, (message) => {
    isVerified = true
    take(takeSnapshot(followed, message))
  })
  hear('feed', isFeed, (message) => take(takeFeed(followed, message)))
  hear('presence', isPresence, ({ venues }) => set({ presence: venues }))
  socket.on('heartbeat', () => isVerified && heard())
  hear('build', isBuild, ({ build }) => set({ serverBuild: build }))
  hear('you', isYou, ({ personId }) => set({ session: { ...session, personId } }))
  socket.on('identify', () => {
    identifyCalls += 1
    set({ identifyCalls })
  })
  const wait = (message: RetryMessage) => {
    retryAfterMs = message.retryAfterMs
  }
  hear('draining', isRetry, wait)
  hear('ended', isRetry, wait)
  socket.on('revoked', () => end('access.unauthorised'))

  const freshnessTimer = setInterval(() => {
    const isStale = performance.now() - heardAt > freshForMs
    if (isStale && useMeetingStore.getState().status === 'live') set({ status: 'offline' })
    // What had no answer in time goes out again, under the same id.
    if (socket.connected) outbox.open()
    // A line that looks open and carries nothing is cut here: half-open lines are met again as any other.
    if (performance.now() - heardAt > freshForMs * 2 && socket.connected) socket.io.engine.close()
  }, 1_000)
  const probeTimer = setInterval(() => {
    if (socket.connected) probe().catch(() => undefined)
  }, probeEveryMs)
  document.addEventListener('visibilitychange', wake)
  window.addEventListener('online', wake)

  const remembered = kept === null ? {} : { ...kept.followed, status: 'offline' as const, asOf: kept.asOf }
  useMeetingStore.setState({ ...emptyMeetingStore, ...remembered, session, waitingCommands: outbox.count })
  outbox.shut()
  connect()

  return {
    send: (type, data) => outbox.add(type, data),
    dismiss: late.dismiss,
    now: () => clock.now(),
    roundTripMs: () => clock.roundTripMs(),
    drawn(seq) {
      if (!socket.connected) return
      const rttMs = clock.roundTripMs()
      socket.volatile.emit('drawn', { seq, ...(rttMs === null ? {} : { rttMs: Math.round(rttMs) }) })
    },
    prepared(message) {
      if (socket.connected) socket.emit('prepared', message)
    },
    close() {
      isClosed = true
      keeping?.close()
      late.close()
      shown.close()
      writer.close()
      clearTimeout(reconnectTimer)
      clearInterval(freshnessTimer)
      clearInterval(probeTimer)
      document.removeEventListener('visibilitychange', wake)
      window.removeEventListener('online', wake)
      socket.disconnect()
    },
  }
}
