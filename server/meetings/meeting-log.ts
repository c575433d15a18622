import { initialMeeting } from '../../shared/domain/meeting/meeting.evolve.ts'
import type { MeetingState } from '../../shared/domain/meeting/meeting.types.ts'
import { stateVersion, upcast } from '../../shared/domain/meeting/upcast.ts'
import { evolveWhole } from '../../shared/domain/meeting/whole-meeting.evolve.ts'
import { type Instant, instant } from '../../shared/kernel/time.ts'
import type { Breath } from '../kernel/breath.ts'
import type { EventStore, LoggedEvent } from '../store/event-store.ts'
import { firstHash } from '../store/hash-chain.ts'
import type { AppliedEvent } from './applied-event.ts'

export interface LoadedState {
  readonly seq: number
  /** Stamp of the event `seq`; the earliest moment there is when that is 0. */
  readonly at: Instant
  readonly state: MeetingState
}

/** What a host holds of its log: the state behind `seq`, and the hash of that row, so that a log that tells otherwise is found out. */
export interface HeldState extends LoadedState {
  /** `firstHash` before the first event. */
  readonly hash: string
}

/** Folds a stored event over a state. */
export function applyLogged(before: MeetingState, stored: LoggedEvent): AppliedEvent {
  const event = upcast(stored)
  return { event, before, after: evolveWhole(before, event) }
}

/** Folds those stored events that come after a state, keeping each step; others have their turn in between. */
export async function foldLogged(
  { state, seq }: LoadedState,
  logged: readonly LoggedEvent[],
  breathe: Breath,
): Promise<readonly AppliedEvent[]> {
  const steps: AppliedEvent[] = []
  for (const stored of logged) {
    if (stored.seq <= seq) continue
    steps.push(applyLogged(steps.at(-1)?.after ?? state, stored))
    await breathe()
  }
  return steps
}

/**
 * The newest snapshot of this version, or nothing at all.
 * @param upTo of a damaged log: the last event that verifies; what was made from later ones is not used.
 */
export async function loadState(events: EventStore, meetingId: string, upTo = Infinity): Promise<HeldState> {
  const snapshot = await events.loadSnapshot(meetingId)
  const head = await events.head(meetingId)
  if (snapshot !== null && snapshot.version === stateVersion && snapshot.seq <= Math.min(upTo, head?.seq ?? 0)) {
    const [last] = await events.read(meetingId, snapshot.seq - 1, 1)
    if (last !== undefined) {
      const { seq, at, hash } = last
      return { seq, at, hash, state: snapshot.state as MeetingState }
    }
  }
  return { seq: 0, at: instant(0), hash: firstHash, state: initialMeeting }
}
