import { Server as Engine } from 'engine.io'
import { Server } from 'socket.io'
import { z } from 'zod'
import { audienceOf } from '../../shared/access/audience.ts'
import { isPublicRole } from '../../shared/access/roles.ts'
import type { Access, Grant } from '../access/access.ts'
import type { EndOfGrant, LiveGrants } from '../access/live-grants.ts'
import { isOwnOrigin } from '../access/origin.ts'
import { grantOfRequest } from '../access/request-grant.ts'
import type { TokenGuesses } from '../access/token-guesses.ts'
import type { MeetingClock } from '../kernel/meeting-clock.ts'
import { callerKey } from '../limits/caller-key.ts'
import type { Callers } from '../limits/client-address.ts'
import type { Limits, Taken } from '../limits/limits.ts'
import type { MeetingHost } from '../meetings/meeting-host.ts'
import type { MeetingHosts } from '../meetings/meeting-hosts.ts'
import { type Admission, createAdmission } from './admission.ts'
import { createListener } from './channel.ts'
import { createDeskWatches, type DeskWatch } from './desk-watch.ts'
import { feedChannels } from './feed-channels.ts'
import { deviceOf, type FeedSession, mayPassOf } from './feed-session.ts'
import { createHeartbeat } from './heartbeat.ts'
import { mayIdentify } from './identify-screens.ts'
import { createLines, type Lines } from './lines.ts'
import { createMeetingRooms, type MeetingRooms } from './meeting-rooms.ts'
import { createPlaces, type Places } from './places.ts'
import { renewSeat } from './renew-seat.ts'
import type { FeedServer, FeedSocket } from './socket-types.ts'

const handshakeSchema = z.object({
  token: z.string().max(256).optional(),
  session: z.string().max(64).optional(),
  desk: z.string().max(64).optional(),
  /** Which page it is; a program says nothing and counts as what its role says. */
  view: z.string().max(32).optional(),
  meetingId: z.string().max(64),
  epoch: z.string().max(64).optional(),
  after: z.int().min(0).optional(),
})

export interface SocketDeps {
  readonly hosts: MeetingHosts
  readonly access: Access
  readonly liveGrants: LiveGrants
  readonly tokenGuesses: TokenGuesses
  readonly clock: MeetingClock
  readonly newId: () => string
  /** No other node serves these meetings. */
  readonly isOnlyNode: boolean
  readonly publicUrl: string | null
  readonly maxConnections: number
  /** Which build of the pages is served; null: none is. */
  readonly buildId: string | null
  readonly isDraining: () => boolean
  readonly callers: Callers
  readonly limits: Limits
  readonly onError: (error: unknown) => void
  /** Told when somebody enters a meeting that nobody was in, and when the last one has left. */
  readonly onRooms: {
    readonly opened: (meetingId: string, rooms: MeetingRooms) => void
    readonly closed: (meetingId: string) => void
  }
}

/** A node without a place has one again when somebody leaves. */
const fullForMs = 10_000

/** What a socket passes on its way in. */
interface Door {
  readonly admission: Admission
  readonly places: Places
  readonly lines: Lines
}

/** The feed: who is let in, into which room, and what may come up. */
export function createSocketServer(deps: SocketDeps) {
  const io: FeedServer = new Server({ serveClient: false, connectTimeout: 10_000 })
  const engine = new Engine({
    transports: ['websocket'],
    perMessageDeflate: false,
    maxHttpBufferSize: 64_000,
    allowRequest: (request, decide) => {
      const isForeign = !isOwnOrigin(request.headers.origin, request.headers.host, deps.publicUrl)
      const isDraining = deps.isDraining()
      decide(isForeign ? 'origin' : isDraining ? 'draining' : null, !isForeign && !isDraining)
    },
  })
  io.bind(engine)
  const meetings = new Map<string, MeetingRooms>()
  const hear = createListener<FeedSession>({
    channels: feedChannels({ ...deps, now: deps.clock.now }),
    mayPass: (session, message) => session.mayPass(message),
    onError: deps.onError,
  })
  const heartbeat = createHeartbeat(io)
  const desks = createDeskWatches(deps.hosts, { ...deps, now: deps.clock.now })
  const door: Door = {
    admission: createAdmission(deps.clock.monotonicMs),
    places: createPlaces(deps.maxConnections),
    lines: createLines(deps),
  }
  engine.on('connection', door.lines.open)

  io.use((socket, next) => {
    admit(deps, door, socket).then(
      (refused) => next(refused ?? undefined),
      (error) => {
        deps.onError(error)
        next(refusal('command.failed'))
      },
    )
  })

  io.on('connection', (socket) => {
    door.lines.admit(socket, isPublicRole(socket.data.grant.actor.role))
    const letGo = deps.liveGrants.hang(
      () => socket.data.grant,
      (why) => end(socket, why),
    )
    socket.once('disconnect', letGo)
    heartbeat.join(socket)
    enter({ ...deps, desks }, io, meetings, hear, door.lines, socket).catch((error) => {
      deps.onError(error)
      socket.disconnect(true)
    })
  })

  return {
    io,
    engine,
    /**
     * Has the screens of those halls say which hall they stand in.
     * @returns how many pages were told: those that hang on this node.
     */
    identify(meetingId: string, venueIds: readonly string[] | 'all'): number {
      const asked = [...io.sockets.sockets.values()].filter(({ data }) => mayIdentify(data, meetingId, venueIds))
      for (const socket of asked) socket.emit('identify')
      return asked.length
    },
    /** The pages of a session that has proved who it is act as that person from now on; those of other nodes with their next command. */
    proved(sessionHash: string): void {
      for (const id of io.of('/').adapter.rooms.get(sessionRoom(sessionHash)) ?? [])
        io.sockets.sockets.get(id)?.data.renew?.().catch(deps.onError)
    },
    /** By link: how many pages hang on this node with it. */
    openPages(meetingId: string): ReadonlyMap<string, number> {
      const pages = new Map<string, number>()
      for (const { data } of io.sockets.sockets.values()) {
        if (data.meetingId !== meetingId) continue
        pages.set(data.grant.linkId, (pages.get(data.grant.linkId) ?? 0) + 1)
      }
      return pages
    },
    /** Sends the pages of one meeting back to the door; they come in again within half a second. */
    sendBack(meetingId: string): void {
      for (const socket of io.sockets.sockets.values())
        if (socket.data.meetingId === meetingId) sendAway(socket, Math.floor(Math.random() * 300))
    },
    /** Tells everybody to come back, each at another moment, and closes. */
    async close(): Promise<void> {
      heartbeat.close()
      door.lines.close()
      for (const socket of io.sockets.sockets.values()) {
        socket.emit('draining', { retryAfterMs: 500 + Math.floor(Math.random() * 3_000) })
      }
      for (const [meetingId, rooms] of meetings) {
        deps.onRooms.closed(meetingId)
        rooms.close()
      }
      await io.close()
    },
  }
}

const sessionRoom = (sessionHash: string): string => `session|${sessionHash}`

function sendAway(socket: FeedSocket, retryAfterMs: number): void {
  socket.emit('draining', { retryAfterMs })
  socket.disconnect(true)
}

/** Its grant is over; or nobody knows, and then it may come back when that is known again. */
function end(socket: FeedSocket, why: EndOfGrant): void {
  if (why === 'unchecked') sendAway(socket, 500 + Math.floor(Math.random() * 2_000))
  else {
    socket.emit('revoked')
    socket.disconnect(true)
  }
}

/** What `connect_error` carries down. */
function refusal(code: string, retry: { readonly retryAfterMs?: number } = {}): Error {
  return Object.assign(new Error(code), { data: { code, ...retry } })
}

/** @returns why the socket is not let in; null when it is. */
async function admit(deps: SocketDeps, door: Door, socket: FeedSocket): Promise<Error | null> {
  const parsed = handshakeSchema.safeParse(socket.handshake.auth)
  if (!parsed.success) return refusal('command.malformed')
  const { token, session, meetingId, desk, view } = parsed.data
  const shown = await grantOfRequest(deps.access, {
    authorization: token === undefined ? socket.handshake.headers.authorization : `Bearer ${token}`,
    cookie: socket.handshake.headers.cookie,
    via: session,
    meetingId,
    desk,
  })
  const network = deps.callers.networkOf(socket.request)
  const grant = await deps.tokenGuesses.passed(shown, network)
  if (grant === null) {
    const taken = await deps.tokenGuesses.wrong(network)
    return taken.ok ? refusal('access.unauthorised') : refusal('command.tooMany', { retryAfterMs: taken.retryAfterMs })
  }
  if (grant.meetingId !== null && grant.meetingId !== meetingId) return refusal('access.notFound')
  const tooOften = await mayConnect(deps, grant, socket)
  if (!tooOften.ok) return refusal('command.tooMany', { retryAfterMs: tooOften.retryAfterMs })
  const retryAfterMs = door.admission.ask(grant.actor.role)
  if (retryAfterMs > 0) return refusal('server.busy', { retryAfterMs })
  if ((await deps.hosts.get(meetingId)) === null) return refusal('access.notFound')
  const leave = door.places.take(grant)
  if (leave === null) return refusal('server.busy', { retryAfterMs: fullForMs })
  socket.conn.once('close', leave)
  if (socket.conn.readyState === 'closed') leave()
  socket.data = { grant, meetingId, view: view ?? grant.actor.role }
  return null
}

/** Who floods, or comes back ever again, waits. @source LIM-4 */
async function mayConnect({ limits, callers }: SocketDeps, grant: Grant, { request }: FeedSocket): Promise<Taken> {
  const key = callerKey(grant, callers.networkOf(request))
  const flooded = await limits.ask('floods', key)
  return flooded.ok ? limits.take(grant.sessionHash === null ? 'linkConnects' : 'sessionConnects', key) : flooded
}

async function enter(
  deps: SocketDeps & { readonly desks: { readonly of: (host: MeetingHost) => DeskWatch } },
  io: FeedServer,
  meetings: Map<string, MeetingRooms>,
  hear: (socket: FeedSocket, session: FeedSession) => void,
  lines: Lines,
  socket: FeedSocket,
): Promise<void> {
  const { grant, meetingId } = socket.data
  const host = await deps.hosts.get(meetingId)
  if (host === null || !socket.connected) return
  const rooms =
    meetings.get(meetingId) ?? createMeetingRooms({ io, host, now: deps.clock.now, desks: deps.desks.of(host) })
  if (!meetings.has(meetingId)) deps.onRooms.opened(meetingId, rooms)
  meetings.set(meetingId, rooms)
  if (deps.buildId !== null) socket.emit('build', { build: deps.buildId })
  const auth = handshakeSchema.parse(socket.handshake.auth)
  const member = rooms.join(socket, audienceOf(grant.actor), auth.epoch, auth.after)
  const device = deviceOf(grant, socket.data.view)
  const { deskId } = grant.actor
  if (device !== null) rooms.presence.add(device)
  if (deskId !== undefined) rooms.desks.enter(deskId)
  const mayPass = mayPassOf(grant, member, deps.limits, deps.callers.networkOf(socket.request))
  const session: FeedSession = { grant, rooms, member, device, mayPass }
  hear(socket, session)
  socket.data.renew = () => renewSeat(deps.access, session)
  if (grant.sessionHash !== null) void socket.join(sessionRoom(grant.sessionHash))
  lines.of(socket)?.follow({
    onRefused: () => rooms.setAside(session.member),
    onOpen: () => rooms.catchUp(session.member),
  })
  socket.on('disconnect', () => {
    rooms.leave(session.member, device)
    if (deskId !== undefined) rooms.desks.leave(deskId)
    if (rooms.size > 0) return
    deps.onRooms.closed(meetingId)
    rooms.close()
    meetings.delete(meetingId)
  })
}
