import type { MeetingState } from '../../shared/domain/meeting/meeting.types.ts'
import { rehearsalPlanOf } from '../../shared/domain/meeting/rehearsal-plan.ts'
import { eventVersion } from '../../shared/domain/meeting/upcast.ts'
import { refuse } from '../../shared/kernel/result.ts'
import type { Instant } from '../../shared/kernel/time.ts'
import { newSealKey } from '../documents/seal.ts'
import { rehearsalLogId } from '../kernel/log-names.ts'
import type { MeetingHosts } from '../meetings/meeting-hosts.ts'
import type { EventStore } from '../store/event-store.ts'
import type { PlayedMeetings } from './played-meetings.ts'
import type { RehearsalLogs } from './rehearsal-log.ts'
import { createSimulation, type Simulation, type SimulationWish } from './simulation.ts'
import type { TurnedMeetings } from './turned-meetings.ts'

interface Deps {
  readonly events: EventStore
  readonly hosts: MeetingHosts
  readonly logs: RehearsalLogs
  readonly now: () => Instant
  readonly newId: () => string
  readonly turned: TurnedMeetings
  readonly played: PlayedMeetings
  readonly onError: (error: unknown) => void
}

type Outcome = { readonly ok: true } | ReturnType<typeof refuse<'rehearsal.notPlanned' | 'rehearsal.notRunning'>>

/**
 * The same meeting with a log of its own, for practice: pages, links and roster are the real ones, what happens is
 * written elsewhere. Ending it puts the meeting's own log back, which has not heard of it.
 */
export function createRehearsals({ events, hosts, logs, now, newId, turned, played, onError }: Deps) {
  const simulations = new Map<string, Simulation>()

  const turnTo = async (meetingId: string, logId: string | null) => {
    await logs.use(meetingId, logId)
    await turned.turn(meetingId)
  }

  const open = async (meetingId: string, state: MeetingState) => {
    const logId = rehearsalLogId(meetingId, newId().slice(0, 8))
    const at = now()
    await events.createLog(logId, newId(), at)
    const files = Object.values(state.documents).flatMap(({ id, file }) =>
      file === null
        ? []
        : [{ type: 'documents.fileStored', data: { documentId: id, file: { ...file, sealKey: newSealKey() } } }],
    )
    const facts = [{ type: 'meeting.created', data: rehearsalPlanOf(state) }, ...files]
    const first = facts.map((fact) => ({ ...fact, at, version: eventVersion }))
    await events.append(logId, 0, [
      { commandId: `create-${logId}`, bodyHash: '', actor: { role: 'owner' }, events: first },
    ])
    await turnTo(meetingId, logId)
  }

  const simulate = async (meetingId: string, wish: SimulationWish | null) => {
    simulations.get(meetingId)?.stop()
    simulations.delete(meetingId)
    const host = wish === null ? null : await hosts.get(meetingId)
    played.play(meetingId, host !== null)
    if (wish !== null && host !== null) simulations.set(meetingId, createSimulation(host, wish, { now, onError }))
  }

  return {
    /** Refused once the meeting has begun: its halls are needed then. @param wish null: people act, nobody is simulated. */
    async begin(meetingId: string, wish: SimulationWish | null): Promise<Outcome> {
      const host = await hosts.get(meetingId)
      const isRunning = (await logs.running(meetingId)) !== null
      if (!isRunning) {
        if (host === null || host.state.meeting.status !== 'planned') return refuse('rehearsal.notPlanned')
        await open(meetingId, host.state)
      }
      await simulate(meetingId, wish)
      return { ok: true }
    },
    /** Back to the meeting's own log. What was practised stays in its own, which nothing refers to any more. */
    async end(meetingId: string): Promise<Outcome> {
      if ((await logs.running(meetingId)) === null) return refuse('rehearsal.notRunning')
      await simulate(meetingId, null)
      await turnTo(meetingId, null)
      return { ok: true }
    },
    close(): void {
      for (const simulation of simulations.values()) simulation.stop()
    },
  }
}

export type Rehearsals = ReturnType<typeof createRehearsals>
