import type { Audience } from '../../shared/access/audience.ts'
import { visibleFeed, visibleState } from '../../shared/domain/meeting/meeting.visibility.ts'
import { withoutTakenBack } from '../../shared/domain/meeting/taken-back.visibility.ts'
import type { EventStore } from '../store/event-store.ts'
import type { AppliedEvent } from './applied-event.ts'
import type { LoadedState } from './meeting-log.ts'
import { createRecentSteps } from './recent-steps.ts'
import { createReplays, type Stretch } from './replays.ts'

/** So many steps are told at once; more are replayed with whoever else asks. */
const fewSteps = 200

/** What came after a place in the log: from memory where it is there, else from the log. */
export function createToldStretches(events: Pick<EventStore, 'read'>, logId: string, current: () => LoadedState) {
  const recent = createRecentSteps()
  const replays = createReplays({
    read: (after, limit) => events.read(logId, after, limit),
    head: () => current().seq,
  })
  /** null when they have left the memory. */
  const stepsAfter = (after: number): readonly AppliedEvent[] | null => recent.behind(after, current().seq)

  return {
    keep: recent.push,
    stepsAfter,
    /** A page of it when it is long. @source CST-2 */
    async stretchAfter(after: number, audience: Audience): Promise<Stretch> {
      const { seq } = current()
      if (after > seq) return { after, upTo: after, events: [] }
      const steps = stepsAfter(after)
      const stretch =
        steps === null || steps.length > fewSteps
          ? await replays.stretch(after, audience)
          : { after, upTo: seq, events: visibleFeed(steps, audience) }
      const { state } = current()
      return { ...stretch, events: withoutTakenBack(stretch.events, visibleState(state, audience), audience) }
    },
  }
}
