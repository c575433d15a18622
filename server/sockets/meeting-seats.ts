import { audienceOf } from '../../shared/access/audience.ts'
import type { PresenceMessage } from '../../shared/protocol/down.ts'
import { handshakeSchema } from '../../shared/protocol/socket-schemas.ts'
import type { Access } from '../access/access.ts'
import type { AccountName } from '../access/account-name.ts'
import type { MeetingClock } from '../kernel/meeting-clock.ts'
import type { Callers } from '../limits/client-address.ts'
import type { Limits } from '../limits/limits.ts'
import type { MeetingHost } from '../meetings/meeting-host.ts'
import type { MeetingHosts } from '../meetings/meeting-hosts.ts'
import type { Nodes } from '../nodes/nodes.ts'
import { createDeskWatches } from './desk-watch.ts'
import { deviceOf, type FeedSession, mayPassOf } from './feed-session.ts'
import { shownIn } from './identify-screens.ts'
import { joinPresence } from './joined-presence.ts'
import type { Lines } from './lines.ts'
import { createMeetingRooms, type MeetingRooms } from './meeting-rooms.ts'
import { renewSeat } from './renew-seat.ts'
import type { FeedServer, FeedSocket } from './socket-types.ts'
import { createVenueWatches, type OnVenue } from './venue-watch.ts'

export interface SeatDeps {
  readonly hosts: MeetingHosts
  readonly access: Access
  readonly accountName: AccountName
  readonly clock: MeetingClock
  readonly nodes: Nodes
  readonly isDraining: () => boolean
  readonly callers: Callers
  readonly limits: Limits
  readonly onError: (error: unknown) => void
  /** A batch was written to a room so many ms after its newest event was stamped. */
  readonly onFed?: ((ms: number) => void) | undefined
  readonly onVenue?: OnVenue | undefined
  /** Told when somebody enters a meeting that nobody was in, and when the last one has left. */
  readonly onRooms: {
    readonly opened: (meetingId: string, rooms: MeetingRooms) => void
    readonly closed: (meetingId: string) => void
  }
}

interface Around {
  readonly io: FeedServer
  readonly lines: Lines
  /** Listens to what comes up. */
  readonly hear: (socket: FeedSocket, session: FeedSession) => void
}

/** Where those sit who were let in: each in the room of its audience, in the meeting it came for. */
export function createMeetingSeats(deps: SeatDeps, { io, lines, hear }: Around) {
  const { hosts, nodes, access, accountName, clock, callers, limits, onRooms, onFed } = deps
  const meetings = new Map<string, MeetingRooms>()
  const desks = createDeskWatches(hosts, { ...deps, now: clock.now })
  const venues = createVenueWatches({ ...deps, now: clock.now })

  nodes.onChanged((meetingIds) => {
    for (const meetingId of meetingIds) {
      meetings.get(meetingId)?.othersChanged()
      desks.othersChanged(meetingId)
    }
  })

  const roomsOf = (host: MeetingHost): MeetingRooms => {
    const known = meetings.get(host.meetingId)
    if (known !== undefined) return known
    const rooms = createMeetingRooms({
      io,
      host,
      nodes,
      now: clock.now,
      desks: desks.of(host),
      venues: venues.of(host),
      onFed,
    })
    onRooms.opened(host.meetingId, rooms)
    meetings.set(host.meetingId, rooms)
    return rooms
  }

  const leave = ({ rooms, member, device, grant }: FeedSession, view: string) => {
    rooms.editors.remove(member.socket)
    const { meetingId } = rooms.host
    const { deskId } = grant.actor
    rooms.leave(member, device)
    rooms.closed(grant.linkId, shownIn({ grant, view }))
    if (deskId !== undefined) rooms.desks.leave(deskId)
    if (rooms.size > 0) return
    onRooms.closed(meetingId)
    rooms.close()
    meetings.delete(meetingId)
  }

  return {
    /** Nothing happens when the meeting or the line is gone meanwhile. @param greet says what every page is told first. */
    async enter(socket: FeedSocket, greet: () => void): Promise<void> {
      const { grant, meetingId, view } = socket.data
      const [host, name] = await Promise.all([hosts.get(meetingId), accountName(grant.linkId)])
      if (host === null || !socket.connected) return
      const rooms = roomsOf(host)
      greet()
      const { epoch, after } = handshakeSchema.parse(socket.handshake.auth)
      const member = rooms.join(socket, audienceOf(grant.actor), epoch, after)
      const device = deviceOf(grant, view)
      const { deskId } = grant.actor
      if (device !== null) rooms.presence.add(device)
      rooms.opened(grant.linkId, shownIn({ grant, view }))
      if (deskId !== undefined) rooms.desks.enter(deskId)
      const mayPass = mayPassOf(grant, member, limits, callers.networkOf(socket.request))
      const session: FeedSession = { grant, rooms, member, device, name, mayPass }
      hear(socket, session)
      socket.data.renew = () => renewSeat(access, session)
      if (grant.sessionHash !== null) void socket.join(sessionRoom(grant.sessionHash))
      lines.of(socket)?.follow({
        onRefused: () => rooms.setAside(session.member),
        onOpen: () => rooms.catchUp(session.member),
      })
      socket.on('disconnect', () => leave(session, view))
    },
    /** How the devices of its halls are. */
    presenceOf: (meetingId: string): PresenceMessage =>
      meetings.get(meetingId)?.presence.current() ?? {
        venues: joinPresence(nodes.of(meetingId).map((told) => told.venues)),
      },
    /** By link: how many pages are open with it. */
    openPages: (meetingId: string): ReadonlyMap<string, number> =>
      summed([meetings.get(meetingId)?.openPages.byLink() ?? {}, ...nodes.of(meetingId).map(({ pages }) => pages)]),
    /**
     * Halls with a screen on this node, and those of them that have not painted the newest state.
     * @param meetingId of this meeting; null: of all.
     */
    venueStandings(meetingId: string | null = null) {
      const rooms = [...meetings].flatMap(([id, one]) => (meetingId === null || id === meetingId ? [one] : []))
      const venues = rooms.flatMap(({ host, presence }) =>
        Object.values(presence.current().venues)
          .filter(({ screens }) => screens > 0)
          .map(({ drawnSeq }) => (drawnSeq ?? 0) < host.seq),
      )
      return { there: venues.length, behind: venues.filter(Boolean).length }
    },
    close(): void {
      for (const [meetingId, rooms] of meetings) {
        onRooms.closed(meetingId)
        rooms.close()
      }
    },
  }
}

function summed(parts: readonly Readonly<Record<string, number>>[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const part of parts) for (const [key, count] of Object.entries(part)) sums.set(key, (sums.get(key) ?? 0) + count)
  return sums
}

/** The room in which all sockets of a session sit. */
export const sessionRoom = (sessionHash: string): string => `session|${sessionHash}`
