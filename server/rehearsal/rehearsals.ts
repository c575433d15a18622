import type { MeetingState } from '../../shared/domain/meeting/meeting.types.ts'
import { rehearsalPlanOf } from '../../shared/domain/meeting/rehearsal-plan.ts'
import { refuse } from '../../shared/kernel/result.ts'
import type { Instant } from '../../shared/kernel/time.ts'
import { newSealKey } from '../documents/seal.ts'
import { rehearsalLogId } from '../kernel/log-names.ts'
import type { MeetingHosts } from '../meetings/meeting-hosts.ts'
import { type EventStore, firstFact } from '../store/event-store.ts'
import type { FreshLog, LiveLogs } from '../store/live-logs.ts'
import type { SimulationStore } from '../store/simulation-store.ts'
import type { SimulationWish } from './simulation.ts'
import type { Simulations } from './simulations.ts'

interface Deps {
  readonly events: Pick<EventStore, 'inForm'>
  readonly liveLogs: LiveLogs
  readonly wishes: Pick<SimulationStore, 'put' | 'remove'>
  readonly simulations: Simulations
  readonly hosts: MeetingHosts
  readonly now: () => Instant
  readonly newId: () => string
  /** Sends every page of the meeting back to the door, where it finds the other log. */
  readonly sendBack: (meetingId: string) => void
  /** What is to be played has changed. */
  readonly onWish: () => void
}

type Outcome = { readonly ok: true } | ReturnType<typeof refuse<'rehearsal.notPlanned' | 'rehearsal.notRunning'>>

/**
 * The same meeting with a log of its own, for practice: pages, links and roster are the real ones, what happens is
 * written elsewhere. Ending it puts the meeting's own log back, which has not heard of it.
 */
export function createRehearsals(deps: Deps) {
  const { liveLogs, wishes, simulations, hosts, now, newId, sendBack, onWish } = deps
  const turn = async (meetingId: string) => {
    await hosts.letGo(meetingId)
    sendBack(meetingId)
  }

  const freshLog = (meetingId: string, state: MeetingState): FreshLog => {
    const logId = rehearsalLogId(meetingId, newId().slice(0, 8))
    const at = now()
    const files = Object.values(state.documents).flatMap(({ id, file }) =>
      file === null
        ? []
        : [{ type: 'documents.fileStored', data: { documentId: id, file: { ...file, sealKey: newSealKey() } } }],
    )
    const facts = [{ type: 'meeting.created', data: rehearsalPlanOf(state) }, ...files]
    const events = facts.map((fact) => ({ at, ...firstFact(deps.events, fact) }))
    const commit = { commandId: `create-${logId}`, bodyHash: '', actor: { role: 'owner' }, events }
    return { logId, epoch: newId(), createdAt: at, commit }
  }

  /** Only from a meeting that is planned still when the log is turned to, whatever another node has heard. */
  const open = async (meetingId: string): Promise<Outcome> => {
    const host = await hosts.get(meetingId)
    if (host === null || host.logId !== meetingId || host.state.meeting.status !== 'planned')
      return refuse('rehearsal.notPlanned')
    const standing = await liveLogs.begin(meetingId, host.head, freshLog(meetingId, host.state))
    if (standing === 'behind') {
      await host.catchUp()
      return open(meetingId)
    }
    if (standing === 'closed' || standing === 'other') return refuse('rehearsal.notPlanned')
    // `resting`: another has begun one just now.
    await turn(meetingId)
    return { ok: true }
  }

  return {
    /** Refused once the meeting has begun: its halls are needed then. @param wish null: people act, nobody is simulated. */
    async begin(meetingId: string, wish: SimulationWish | null): Promise<Outcome> {
      if ((await liveLogs.of(meetingId)) === meetingId) {
        const opened = await open(meetingId)
        if (!opened.ok) return opened
      }
      simulations.stop(meetingId)
      if (wish === null) await wishes.remove(meetingId)
      else await wishes.put({ meetingId, logId: await liveLogs.of(meetingId), ...wish })
      onWish()
      return { ok: true }
    },
    /** Back to the meeting's own log. What was practised stays in its own, which nothing refers to any more. */
    async end(meetingId: string): Promise<Outcome> {
      if (!(await liveLogs.end(meetingId))) return refuse('rehearsal.notRunning')
      await wishes.remove(meetingId)
      simulations.stop(meetingId)
      await turn(meetingId)
      return { ok: true }
    },
    /** What was played here is over, because another node has turned the meeting to another log. */
    left: simulations.stop,
  }
}

export type Rehearsals = ReturnType<typeof createRehearsals>
