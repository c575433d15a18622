import type { ServerResponse } from 'node:http'
import { type Audience, audienceKey } from '../../shared/access/audience.ts'
import type { Instant } from '../../shared/kernel/time.ts'
import type { FeedMessage } from '../../shared/protocol/down.ts'
import type { Grant } from '../access/access.ts'
import type { MeetingHost } from '../meetings/meeting-host.ts'
import { bodyOfMessage } from '../sockets/encoded-message.ts'
import { createRoom, type Room } from '../sockets/room.ts'
import { type EventStream, openEventStream, streamText } from './event-stream.ts'

/** A comment is sent so often, ms: what is silent for longer has broken off. */
const beatMs = 5_000

/** Streams at once: of a node, and by one link. */
const most = { ofNode: 2_000, ofLink: 200 }

interface Deps {
  readonly now: () => Instant
  /** Other figures, for tests. */
  readonly limits?: typeof most
}

interface Member {
  readonly stream: EventStream
  /** Up to where it was told; null before the first snapshot. */
  toldUpTo: number | null
}

interface StreamRoom {
  readonly host: MeetingHost
  readonly room: Room
  readonly members: Set<Member>
}

/** What a reader has said that it has. */
export interface StreamStart {
  /** null: any; another than the log's gets a snapshot. */
  readonly epoch: string | null
  /** null: nothing yet. */
  readonly after: number | null
}

/** The feed as server-sent events, for programs without a Socket.IO client: one room for each audience. @source CON-1 */
export function createMeetingStreams({ now, limits = most }: Deps) {
  const rooms = new Map<string, StreamRoom>()
  const byLink = new Map<string, number>()
  let count = 0

  const snapshotOf = ({ room }: StreamRoom): string =>
    streamText({ event: 'snapshot', id: room.cursor, data: bodyOfMessage('snapshot', room.snapshot()) })
  const feedText = (message: FeedMessage): string =>
    streamText({ event: 'feed', id: message.upTo, data: JSON.stringify(message) })

  const roomOf = (host: MeetingHost, audience: Audience): StreamRoom => {
    const key = `${host.logId}|${audienceKey(audience)}`
    const known = rooms.get(key)
    if (known?.host === host) return known
    const members = new Set<Member>()
    const broadcast = (message: FeedMessage) => {
      const text = feedText(message)
      for (const member of members)
        if (member.toldUpTo === message.after && member.stream.send(text)) member.toldUpTo = message.upTo
    }
    const opened = { host, room: createRoom({ host, audience, now, broadcast }), members }
    rooms.set(key, opened)
    return opened
  }

  const leave = (key: string, opened: StreamRoom, member: Member, linkId: string) => {
    count -= 1
    const left = (byLink.get(linkId) ?? 1) - 1
    if (left > 0) byLink.set(linkId, left)
    else byLink.delete(linkId)
    opened.members.delete(member)
    if (opened.members.size > 0) return
    opened.room.close()
    if (rooms.get(key) === opened) rooms.delete(key)
  }

  /** @param isOther another log tells of the meeting from now on: what was told by this one is worth nothing. */
  const endAll = (among: Iterable<StreamRoom>, isOther: boolean, retryMs = laterMs) => {
    for (const { members } of among) for (const { stream } of members) stream.end(retryMs(), isOther)
  }

  const timer = setInterval(() => {
    for (const { members } of rooms.values()) for (const { stream } of members) stream.beat()
  }, beatMs).unref()

  return {
    /** True while one more finds a place. */
    hasRoom: (linkId: string): boolean => count < limits.ofNode && (byLink.get(linkId) ?? 0) < limits.ofLink,

    /** Takes the response over. @returns resolves when it is closed, by whomever. */
    open(host: MeetingHost, { linkId }: Grant, audience: Audience, start: StreamStart, response: ServerResponse) {
      const opened = roomOf(host, audience)
      const key = `${host.logId}|${audienceKey(audience)}`
      const welcome = (epoch: string | null, after: number | null) => {
        const missing = after === null ? null : opened.room.continuation(epoch ?? host.epoch, after)
        const isNothing = missing !== null && missing.upTo === missing.after
        const isTold = isNothing || member.stream.send(missing === null ? snapshotOf(opened) : feedText(missing))
        if (isTold) member.toldUpTo = opened.room.cursor
      }
      const member: Member = {
        stream: openEventStream(response, { onOpen: () => welcome(host.epoch, member.toldUpTo) }),
        toldUpTo: null,
      }
      count += 1
      byLink.set(linkId, (byLink.get(linkId) ?? 0) + 1)
      opened.members.add(member)
      return new Promise<void>((resolve) => {
        response.once('close', () => {
          leave(key, opened, member, linkId)
          resolve()
        })
        response.flushHeaders()
        member.stream.beat()
        welcome(start.epoch, start.after)
      })
    },

    /** Readers of that meeting come again, as after a change of the log that tells of it. */
    sendBack: (meetingId: string): void =>
      endAll(
        [...rooms.values()].filter(({ host }) => host.meetingId === meetingId),
        true,
      ),

    /** How many are open. */
    get size(): number {
      return count
    },

    /** Tells everybody to come again, each at another moment. @param hasOthers another node takes them at once. */
    close({ hasOthers }: { readonly hasOthers: boolean }): void {
      clearInterval(timer)
      endAll([...rooms.values()], false, hasOthers ? soonMs : laterMs)
    },
  }
}

export type MeetingStreams = ReturnType<typeof createMeetingStreams>

/** When to come again, ms. */
const laterMs = (): number => 500 + Math.floor(Math.random() * 2_000)
const soonMs = (): number => Math.floor(Math.random() * 300)
