import { readBuildId } from '../http/build-id.ts'
import { customFolder, sandboxOrigin } from '../http/custom-pages.ts'
import { newId } from '../kernel/secrets.ts'
import { createPlayedMeetings } from '../rehearsal/played-meetings.ts'
import { playScreens } from '../rehearsal/played-screens.ts'
import { createRehearsals } from '../rehearsal/rehearsals.ts'
import { createSimulations } from '../rehearsal/simulations.ts'
import { createSocketServer } from '../sockets/socket-server.ts'
import { createMeetingStreams } from '../streams/meeting-streams.ts'
import type { Door } from './build-door.ts'
import type { Ground } from './build-ground.ts'
import type { Meetings } from './build-meetings.ts'
import type { Papers } from './build-papers.ts'

/** How often the node on duty looks which rehearsals are to be played, ms. */
const simulationsEveryMs = 1_000

export type Lines = ReturnType<typeof buildLines>

interface Deps {
  readonly ground: Ground
  readonly door: Door
  readonly meetings: Meetings
  readonly minutesIssue: Papers['minutesIssue']
  /** The built pages; null: only the API. */
  readonly clientFolder: string | null
  /** Nobody is let in any more. */
  readonly isDraining: () => boolean
}

/** By what pages and programs hang on a meeting, and the rehearsals that send them to another log and back. */
export function buildLines({ ground, door, meetings, minutesIssue, clientFolder, isDraining }: Deps) {
  const { config, onError, store, events, timed, clock, measures, figures } = ground
  const { hosts, peopleKeeping } = meetings
  const { now } = clock
  const played = createPlayedMeetings(playScreens)
  const custom = customFolder(config.dataDir)
  const corsOrigins = custom === null ? config.corsOrigins : [...config.corsOrigins, sandboxOrigin]
  const sockets = createSocketServer({
    publicUrl: config.publicUrl,
    corsOrigins,
    maxConnections: config.maxConnections,
    isDraining,
    buildId: clientFolder === null ? null : readBuildId(clientFolder),
    ...door.grants,
    nodes: door.nodes,
    rosterChanges: peopleKeeping.rosterChanges,
    minutesIssue,
    hosts,
    bin: store.bin,
    clock,
    confirmedAgoMs: store.looks.confirmedAgoMs,
    callers: door.callers,
    limits: door.limits,
    onRooms: played,
    onCommand: measures.onCommand,
    onFed: measures.onFed,
    onDrawn: measures.onDrawn,
    onVenue: figures.onVenue,
    onError,
  })
  const streams = createMeetingStreams({ now })
  const sendBack = (meetingId: string) => {
    sockets.sendBack(meetingId)
    streams.sendBack(meetingId)
  }
  const { liveLogs, simulations: wishes, duty } = store
  const simulations = createSimulations({ wishes, liveLogs, hosts, played, now, onError })
  duty.onChanged((isOurs) => (isOurs ? undefined : simulations.stopAll()))
  const onWish = timed.each('simulations', simulationsEveryMs, simulations.look)
  const rehearsals = createRehearsals({ events, liveLogs, wishes, simulations, hosts, now, newId, sendBack, onWish })
  hosts.onLeft((meetingId) => {
    rehearsals.left(meetingId)
    sendBack(meetingId)
  })
  return { sockets, streams, rehearsals, custom, corsOrigins }
}
