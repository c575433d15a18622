import { Server } from 'socket.io'
import { z } from 'zod'
import { isPublicRole } from '../../shared/access/roles.ts'
import { ofMeeting } from '../access/access.ts'
import type { LiveGrants } from '../access/live-grants.ts'
import { chunks } from '../kernel/chunks.ts'
import type { OnCommand } from '../meetings/bounded-acts.ts'
import type { MinutesIssue } from '../minutes/issue-minutes.ts'
import type { RosterChanges } from '../roster/roster-changes.ts'
import { createListener } from './channel.ts'
import { type DrainWish, drainSockets } from './drain.ts'
import { feedChannels } from './feed-channels.ts'
import { createFeedDoor, type DoorDeps, refusal } from './feed-door.ts'
import type { FeedSession } from './feed-session.ts'
import { createHeartbeat } from './heartbeat.ts'
import { mayIdentify } from './identify-screens.ts'
import { createLines } from './lines.ts'
import { createMeetingSeats, type SeatDeps, sessionRoom } from './meeting-seats.ts'
import { endSocket, sendAway } from './send-away.ts'
import { createSocketEngine, type EngineDeps } from './socket-engine.ts'
import type { FeedServer } from './socket-types.ts'

export interface SocketDeps extends DoorDeps, SeatDeps, EngineDeps {
  readonly rosterChanges: Pick<RosterChanges, 'step'>
  readonly minutesIssue: MinutesIssue
  readonly onCommand: OnCommand
  readonly onDrawn?: ((ms: number) => void) | undefined
  readonly liveGrants: LiveGrants
  readonly confirmedAgoMs: () => number
  /** Which build of the pages is served; null: none is. */
  readonly buildId: string | null
}

/** What nodes say to one another is short. */
const venuesAtOnce = 50

/** What another node asks its screens. */
const identifySchema = z.object({
  meetingId: z.string(),
  venueIds: z.union([z.literal('all'), z.array(z.string()).readonly()]),
})

/** The feed: a door, lines, and seats, put together. */
export function createSocketServer(deps: SocketDeps) {
  const { buildId, clock, liveGrants, nodes, onError } = deps
  const io: FeedServer = new Server({ serveClient: false, connectTimeout: 10_000 })
  const engine = createSocketEngine(deps)
  io.bind(engine)
  const hear = createListener<FeedSession>({
    channels: feedChannels({ ...deps, now: clock.now }),
    mayPass: (session, message) => session.mayPass(message),
    onError,
  })
  const heartbeat = createHeartbeat(io, deps.confirmedAgoMs)
  const lines = createLines(deps)
  const seats = createMeetingSeats(deps, { io, lines, hear })
  const whyNot = createFeedDoor(deps)
  engine.on('connection', lines.open)

  const identifyOwn = ({ meetingId, venueIds }: z.output<typeof identifySchema>): number => {
    const asked = [...io.sockets.sockets.values()].filter(({ data }) => mayIdentify(data, meetingId, venueIds))
    for (const socket of asked) socket.emit('identify')
    return asked.length
  }
  const provedHere = (sessionHash: string) => {
    for (const id of io.of('/').adapter.rooms.get(sessionRoom(sessionHash)) ?? [])
      io.sockets.sockets.get(id)?.data.renew?.().catch(onError)
  }
  nodes.on('identify', identifySchema, identifyOwn)
  nodes.on('proved', z.string(), provedHere)

  io.use((socket, next) => {
    whyNot(socket).then(
      (refused) => next(refused ?? undefined),
      (error) => {
        onError(error)
        next(refusal('command.failed'))
      },
    )
  })

  io.on('connection', (socket) => {
    lines.admit(socket, isPublicRole(socket.data.grant.actor.role))
    const letGo = liveGrants.hang(
      () => ofMeeting(socket.data.grant, socket.data.meetingId),
      (why) => endSocket(socket, why),
    )
    socket.once('disconnect', letGo)
    heartbeat.join(socket)
    const greet = () => buildId !== null && socket.emit('build', { build: buildId })
    seats.enter(socket, greet).catch((error) => {
      onError(error)
      socket.disconnect(true)
    })
  })

  return {
    io,
    engine,
    /**
     * Has the screens of those halls say which hall they stand in.
     * @returns how many pages were told, as far as other nodes have told of theirs.
     */
    identify(meetingId: string, venueIds: readonly string[] | 'all'): number {
      const some = venueIds === 'all' ? [venueIds] : chunks(venueIds, venuesAtOnce)
      for (const asked of some) nodes.say('identify', { meetingId, venueIds: asked })
      const shownElsewhere = nodes.of(meetingId).flatMap(({ shown }) => Object.entries(shown))
      const asked = shownElsewhere.filter(([venueId]) => venueIds === 'all' || venueIds.includes(venueId))
      return identifyOwn({ meetingId, venueIds }) + asked.reduce((sum, [, count]) => sum + count, 0)
    },
    /** The pages of a session that has proved who it is act as that person from now on. */
    proved(sessionHash: string): void {
      nodes.say('proved', sessionHash)
      provedHere(sessionHash)
    },
    openPages: seats.openPages,
    presenceOf: seats.presenceOf,
    venueStandings: seats.venueStandings,
    /** @param meetingId of this meeting; null: of all on this node. */
    socketsByRole(meetingId: string | null = null): ReadonlyMap<string, number> {
      const counts = new Map<string, number>()
      for (const { data } of io.sockets.sockets.values()) {
        if (meetingId !== null && data.meetingId !== meetingId) continue
        const { role } = data.grant.actor
        counts.set(role, (counts.get(role) ?? 0) + 1)
      }
      return counts
    },
    /** Sends the pages of one meeting back to the door; they come in again within half a second. */
    sendBack(meetingId: string): void {
      for (const socket of io.sockets.sockets.values())
        if (socket.data.meetingId === meetingId) sendAway(socket, Math.floor(Math.random() * 300))
    },
    /** Tells everybody to go to another node; who comes meanwhile is let in only if the engine lets it. */
    sendOn: (): Promise<void> => drainSockets(io, { hasOthers: true }),
    /** Tells everybody to go, and closes. */
    async close(wish: DrainWish): Promise<void> {
      await drainSockets(io, wish)
      heartbeat.close()
      lines.close()
      seats.close()
      await io.close()
    },
  }
}
