import type { Instant } from '../../shared/kernel/time.ts'
import type { MeetingHosts } from '../meetings/meeting-hosts.ts'
import type { LiveLogs } from '../store/live-logs.ts'
import type { SimulationRecord, SimulationStore } from '../store/simulation-store.ts'
import type { PlayedMeetings } from './played-meetings.ts'
import { createSimulation, type Simulation } from './simulation.ts'

interface Deps {
  readonly wishes: SimulationStore
  readonly liveLogs: Pick<LiveLogs, 'of'>
  readonly hosts: Pick<MeetingHosts, 'get'>
  readonly played: PlayedMeetings
  readonly now: () => Instant
  readonly onError: (error: unknown) => void
}

/** Plays the rehearsals that are to be played, as the database says: while this node is on duty. @source NOD-24 */
export function createSimulations({ wishes, liveLogs, hosts, played, now, onError }: Deps) {
  const running = new Map<string, { readonly wish: SimulationRecord; readonly simulation: Simulation }>()

  const stop = (meetingId: string) => {
    running.get(meetingId)?.simulation.stop()
    running.delete(meetingId)
    played.play(meetingId, false)
  }

  const play = async (wish: SimulationRecord, isOurs: () => boolean): Promise<void> => {
    const { meetingId, logId } = wish
    const known = running.get(meetingId)?.wish
    if (known?.logId === logId && known.speed === wish.speed && known.chairs === wish.chairs) return
    stop(meetingId)
    if ((await liveLogs.of(meetingId)) !== logId) return wishes.remove(meetingId)
    const host = await hosts.get(meetingId)
    // What is held here of another log is let go within a second.
    if (host?.logId !== logId || !isOurs()) return
    played.play(meetingId, true)
    running.set(meetingId, { wish, simulation: createSimulation(host, wish, { now, onError }) })
  }

  return {
    /** Begins what is to be played and is not, and ends the rest. */
    async look(isOurs: () => boolean): Promise<void> {
      const wished = await wishes.all()
      const ids = new Set(wished.map(({ meetingId }) => meetingId))
      for (const meetingId of running.keys()) if (!ids.has(meetingId)) stop(meetingId)
      for (const wish of wished) if (isOurs()) await play(wish, isOurs)
    },
    stop,
    stopAll(): void {
      for (const meetingId of running.keys()) stop(meetingId)
    },
  }
}

export type Simulations = ReturnType<typeof createSimulations>
