import { isRehearsalLog } from '../kernel/log-names.ts'
import type { MeetingHost } from '../meetings/meeting-host.ts'
import type { Presence } from '../sockets/presence.ts'

/** The rooms of a meeting, for as long as somebody is in them. */
interface OpenRooms {
  readonly host: MeetingHost
  readonly presence: Presence
}

type Play = (host: MeetingHost, presence: Presence) => () => void

/** Brings together which rehearsals are played and whose rooms are open: pages come and go while one is played. */
export function createPlayedMeetings(play: Play) {
  const open = new Map<string, OpenRooms>()
  const played = new Set<string>()
  const stops = new Map<string, () => void>()

  const stop = (meetingId: string) => {
    stops.get(meetingId)?.()
    stops.delete(meetingId)
  }
  const begin = (meetingId: string) => {
    const rooms = open.get(meetingId)
    stop(meetingId)
    if (rooms !== undefined && played.has(meetingId) && isRehearsalLog(rooms.host.logId))
      stops.set(meetingId, play(rooms.host, rooms.presence))
  }

  return {
    opened(meetingId: string, rooms: OpenRooms): void {
      open.set(meetingId, rooms)
      begin(meetingId)
    },
    closed(meetingId: string): void {
      stop(meetingId)
      open.delete(meetingId)
    },
    play(meetingId: string, isPlayed: boolean): void {
      if (isPlayed) played.add(meetingId)
      else played.delete(meetingId)
      begin(meetingId)
    },
  }
}

export type PlayedMeetings = ReturnType<typeof createPlayedMeetings>
