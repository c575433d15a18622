import { type Audience, audienceKey, seesPresence } from '../../shared/access/audience.ts'
import type { Instant } from '../../shared/kernel/time.ts'
import type { FeedMessage } from '../../shared/protocol/down.ts'
import type { MeetingHost } from '../meetings/meeting-host.ts'
import type { Nodes } from '../nodes/nodes.ts'
import type { DeskWatch } from './desk-watch.ts'
import { createEditors } from './editors.ts'
import { createOpenPages } from './open-pages.ts'
import { createPresence, type Device } from './presence.ts'
import { createRoom, type Room } from './room.ts'
import type { FeedServer, FeedSocket } from './socket-types.ts'
import type { VenueWatch } from './venue-watch.ts'

export interface Member {
  readonly socket: FeedSocket
  readonly room: Room
  readonly channel: string
  /** True while the client reads too slowly: it is sent nothing, and the newest state once it has caught up. */
  isDirty: boolean
  /** Up to where it was told when it was set aside; null when it does not know a state to build upon. */
  toldUpTo: number | null
}

interface Deps {
  readonly io: FeedServer
  readonly host: MeetingHost
  readonly nodes: Pick<Nodes, 'of' | 'tell'>
  readonly now: () => Instant
  readonly desks: DeskWatch
  readonly venues: VenueWatch
  readonly onFed?: ((ms: number) => void) | undefined
}

/** The rooms and the presence of one meeting, for as long as somebody is in them. */
export function createMeetingRooms({ io, host, nodes, now, desks, venues, onFed }: Deps) {
  const rooms = new Map<string, { readonly room: Room; readonly members: Set<Member> }>()
  const channelOf = (audience: Audience) => `${host.meetingId}|${audienceKey(audience)}`
  const watchers = [channelOf({ kind: 'staff' }), channelOf({ kind: 'technician' })]
  const { meetingId } = host
  const presence = createPresence({
    now,
    send: (message) => io.to(watchers).emit('presence', message),
    others: () => nodes.of(meetingId).map((told) => told.venues),
    onChanged: () => nodes.tell(meetingId, 'venues', presence.own),
  })
  const editors = createEditors({
    others: () => nodes.of(meetingId).flatMap((told) => told.editors),
    onChanged: () => nodes.tell(meetingId, 'editors', editors.own),
  })
  const pages = createOpenPages()
  const tellPages = () => {
    nodes.tell(meetingId, 'pages', pages.byLink)
    nodes.tell(meetingId, 'shown', pages.shown)
  }

  /** Screens are watched, too: a hall without one is a matter of the log. */
  const devices = {
    ...presence,
    add(device: Device): void {
      presence.add(device)
      if (device.role === 'screen') venues.enter(device.venueId)
    },
    remove(device: Device): void {
      presence.remove(device)
      if (device.role === 'screen') venues.leave(device.venueId)
    },
  }

  /** What is being sent just now: who is refused it was told up to where it begins. */
  let sending: 'snapshot' | FeedMessage | null = null
  const send = (message: 'snapshot' | FeedMessage, write: () => void) => {
    sending = message
    write()
    sending = null
  }

  const openRoom = (audience: Audience, channel: string) => {
    const members = new Set<Member>()
    const broadcast = (message: FeedMessage) => {
      send(message, () => io.to(channel).emit('feed', message))
      const at = message.events.at(-1)?.at
      if (at !== undefined) onFed?.(Math.max(0, now() - at))
    }
    const room = createRoom({ host, audience, now, broadcast })
    return { room, members }
  }

  const welcome = (member: Member, epoch?: string, after?: number) => {
    const { socket, room, channel } = member
    const missing = room.continuation(epoch, after)
    member.isDirty = false
    void socket.join(channel)
    if (missing === null) send('snapshot', () => socket.conn.write(room.snapshot()))
    else if (missing.upTo > missing.after) send(missing, () => socket.emit('feed', missing))
  }

  return {
    host,
    presence: devices,
    editors,
    desks,
    /** Those of this node. */
    openPages: pages,
    opened(linkId: string, shownIn: string | null): void {
      pages.enter(linkId, shownIn)
      tellPages()
    },
    closed(linkId: string, shownIn: string | null): void {
      pages.leave(linkId, shownIn)
      tellPages()
    },
    /** Other nodes tell something else of the meeting than before. */
    othersChanged(): void {
      presence.othersChanged()
      editors.othersChanged()
      venues.othersChanged()
    },
    get size(): number {
      return rooms.size
    },
    join(socket: FeedSocket, audience: Audience, epoch?: string, after?: number): Member {
      const channel = channelOf(audience)
      const opened = rooms.get(channel) ?? openRoom(audience, channel)
      rooms.set(channel, opened)
      const member: Member = { socket, room: opened.room, channel, isDirty: false, toldUpTo: null }
      opened.members.add(member)
      welcome(member, epoch, after)
      if (seesPresence(audience)) socket.emit('presence', presence.current())
      return member
    },
    /** A client that found a gap. */
    resume: welcome,
    /** A client reads too slowly: it is sent nothing more. */
    setAside(member: Member): void {
      if (member.isDirty) return
      member.isDirty = true
      member.toldUpTo = sending === 'snapshot' ? null : (sending?.after ?? member.room.cursor)
      void member.socket.leave(member.channel)
    },
    /** It has read what there was: it is sent the newest. */
    catchUp(member: Member): void {
      if (member.isDirty && member.socket.connected) welcome(member, host.epoch, member.toldUpTo ?? undefined)
    },
    leave(member: Member, device: Device | null): void {
      if (device !== null) devices.remove(device)
      const opened = rooms.get(member.channel)
      opened?.members.delete(member)
      if (opened === undefined || opened.members.size > 0) return
      opened.room.close()
      rooms.delete(member.channel)
    },
    close(): void {
      presence.close()
      editors.close()
      for (const part of ['venues', 'pages', 'shown', 'editors'] as const) nodes.tell(meetingId, part, null)
      for (const { room } of rooms.values()) room.close()
      rooms.clear()
    },
  }
}

export type MeetingRooms = ReturnType<typeof createMeetingRooms>
