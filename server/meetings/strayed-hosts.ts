import { meetingOfLog } from '../kernel/log-names.ts'
import type { EventStore, Strayed } from '../store/event-store.ts'
import type { MeetingHost } from './meeting-host.ts'

interface Deps {
  readonly events: Pick<EventStore, 'renewEpoch'>
  readonly newId: () => string
  /** Milliseconds of a clock that nobody sets. */
  readonly elapsed: () => number
  /** What is in memory of that meeting. */
  readonly heldOf: (meetingId: string) => MeetingHost | undefined
  /** Whoever asks next loads it anew; its pages are sent back to the door. */
  readonly letGo: (meetingId: string) => void
  readonly onError: (error: unknown, meetingId: string) => void
}

/** Lets go what is held of a log that tells otherwise, or tells of its meeting no more. @source NOD-5, NOD-6 */
export function createStrayedHosts({ events, newId, elapsed, heldOf, letGo, onError }: Deps) {
  const leaving = new Map<string, Promise<void>>()
  /** Logs whose history is held wrong, and since when. */
  const wrongSince = new Map<string, number>()

  const leave = async (logId: string, epoch: string, standing: Strayed): Promise<void> => {
    const meetingId = meetingOfLog(logId)
    const host = heldOf(meetingId)
    if (host?.logId !== logId || host.epoch !== epoch) return void wrongSince.delete(logId)
    if (standing === 'other') {
      if (!wrongSince.has(logId)) {
        wrongSince.set(logId, elapsed())
        onError(
          new Error(`the log tells another history than what is held up to ${host.seq}: it is loaded anew`),
          meetingId,
        )
      }
      // Pages that hold what the log has lost begin anew, too, at whatever node they ask.
      await events.renewEpoch(logId, epoch, newId())
      wrongSince.delete(logId)
    }
    if (heldOf(meetingId) !== host) return
    letGo(meetingId)
    await host.rest()
  }

  return {
    onStrayed(logId: string, epoch: string, standing: Strayed): void {
      if (leaving.has(logId)) return
      const left = leave(logId, epoch, standing)
        .catch((error) => onError(error, meetingOfLog(logId)))
        .finally(() => leaving.delete(logId))
      leaving.set(logId, left)
    },
    /** How long, ms, a history is held that could not be let go; 0 where there is none. */
    wrongForMs: (): number => Math.max(0, ...[...wrongSince.values()].map((since) => elapsed() - since)),
    /** Resolves when nothing is under way. */
    async idle(): Promise<void> {
      await Promise.all(leaving.values())
    },
  }
}
