import { type Audience, audienceKey } from '../../shared/access/audience.ts'
import type { Instant } from '../../shared/kernel/time.ts'
import type { FeedMessage } from '../../shared/protocol/down.ts'
import type { MeetingHost } from '../meetings/meeting-host.ts'
import { createDeskWatch } from './desk-watch.ts'
import { createPresence, type Device } from './presence.ts'
import { createRoom, type Room } from './room.ts'
import type { FeedServer, FeedSocket } from './socket-types.ts'

/** Packets a socket may have waiting before it is left alone until it has read them. @source rule 14 */
const maxWaitingPackets = 32

export interface Member {
  readonly socket: FeedSocket
  readonly room: Room
  readonly channel: string
  /** True while the client reads too slowly: it is sent nothing, and the newest state once it has caught up. */
  isDirty: boolean
}

interface Deps {
  readonly io: FeedServer
  readonly host: MeetingHost
  readonly now: () => Instant
  readonly newId: () => string
  readonly onError: (error: unknown) => void
}

/** The rooms and the presence of one meeting, for as long as somebody is in them. */
export function createMeetingRooms({ io, host, now, newId, onError }: Deps) {
  const rooms = new Map<string, { readonly room: Room; readonly members: Set<Member> }>()
  const staffChannel = `${host.meetingId}|staff`
  const presence = createPresence({ now, send: (message) => io.to(staffChannel).emit('presence', message) })

  const desks = createDeskWatch(host, { newId, onError })

  const openRoom = (audience: Audience, channel: string) => {
    const members = new Set<Member>()
    let isLooking = false
    const lookForSlow = () => {
      isLooking = false
      for (const member of members) setAsideIfSlow(member)
    }
    const broadcast = (message: FeedMessage) => {
      io.to(channel).emit('feed', message)
      // Before the next batch, but once this one is out in all rooms: the look costs as much as a tenth of the sending.
      if (!isLooking) setImmediate(lookForSlow)
      isLooking = true
    }
    const room = createRoom({ host, audience, now, broadcast })
    return { room, members }
  }

  const welcome = (member: Member, epoch?: string, after?: number) => {
    const { socket, room, channel } = member
    const missing = room.continuation(epoch, after)
    if (missing === null) socket.emit('snapshot', room.snapshot())
    else if (missing.upTo > missing.after) socket.emit('feed', missing)
    void socket.join(channel)
    member.isDirty = false
  }

  return {
    host,
    presence,
    desks,
    get size(): number {
      return rooms.size
    },
    join(socket: FeedSocket, audience: Audience, epoch?: string, after?: number): Member {
      const channel = `${host.meetingId}|${audienceKey(audience)}`
      const opened = rooms.get(channel) ?? openRoom(audience, channel)
      rooms.set(channel, opened)
      const member: Member = { socket, room: opened.room, channel, isDirty: false }
      opened.members.add(member)
      welcome(member, epoch, after)
      if (audience.kind === 'staff') socket.emit('presence', presence.current())
      return member
    },
    /** A client that found a gap, or has drained. */
    resume: welcome,
    leave(member: Member, device: Device | null): void {
      if (device !== null) presence.remove(device)
      const opened = rooms.get(member.channel)
      opened?.members.delete(member)
      if (opened === undefined || opened.members.size > 0) return
      opened.room.close()
      rooms.delete(member.channel)
    },
    close(): void {
      desks.close()
      presence.close()
      for (const { room } of rooms.values()) room.close()
      rooms.clear()
    },
  }
}

export type MeetingRooms = ReturnType<typeof createMeetingRooms>

function setAsideIfSlow(member: Member): void {
  // Private in the library's types, but the only place that tells how much a client has not read yet.
  const waiting: unknown = Reflect.get(member.socket.conn, 'writeBuffer')
  if (member.isDirty || !Array.isArray(waiting) || waiting.length <= maxWaitingPackets) return
  member.isDirty = true
  void member.socket.leave(member.channel)
}
