import { z } from 'zod'
import type { MeetingHosts } from '../meetings/meeting-hosts.ts'
import type { Nodes } from '../nodes/nodes.ts'
import type { RehearsalLogs } from './rehearsal-log.ts'

/** What another node has said and nobody here has heard is found so often, ms. */
const lookEveryMs = 1_000

interface Deps {
  readonly hosts: Pick<MeetingHosts, 'letGo' | 'inMemory'>
  readonly logs: Pick<RehearsalLogs, 'logIdsOf'>
  readonly nodes: Nodes
  /** Sends every page of the meeting back to the door, where it finds the other log. */
  readonly sendBack: (meetingId: string) => void
  readonly onError: (error: unknown) => void
}

/** Has every node turn to the log that tells of a meeting now: a rehearsal is one on all of them, or on none. @source NOD-24 */
export function createTurnedMeetings({ hosts, logs, nodes, sendBack, onError }: Deps) {
  const turnHere = async (meetingId: string): Promise<void> => {
    await hosts.letGo(meetingId)
    sendBack(meetingId)
  }
  const look = async (): Promise<void> => {
    const held = hosts.inMemory()
    if (nodes.others === 0 || held.length === 0) return
    const logIds = await logs.logIdsOf(held.map(({ meetingId }) => meetingId))
    for (const { meetingId, logId } of held) if (logIds.get(meetingId) !== logId) await turnHere(meetingId)
  }
  let looking: Promise<void> | null = null
  const lookSoon = () => {
    looking ??= look()
      .catch(onError)
      .finally(() => {
        looking = null
      })
  }
  const timer = setInterval(lookSoon, lookEveryMs).unref()
  nodes.on('turned', z.null(), lookSoon)

  return {
    /** That meeting has another log by now: pages of all nodes go over to it. */
    async turn(meetingId: string): Promise<void> {
      nodes.say('turned', null)
      await turnHere(meetingId)
    },
    async close(): Promise<void> {
      clearInterval(timer)
      await looking
    },
  }
}

export type TurnedMeetings = ReturnType<typeof createTurnedMeetings>
