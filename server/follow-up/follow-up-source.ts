import type { FollowUpsState } from '../../shared/domain/follow-up/follow-up.model.ts'
import type { MeetingState } from '../../shared/domain/meeting/meeting.types.ts'
import type { Day } from '../../shared/kernel/day.ts'
import type { Instant } from '../../shared/kernel/time.ts'
import type { Texts } from './shown-follow-ups.ts'

/** Everything that the papers of the list are made of. */
export interface FollowUpSource {
  readonly meeting: MeetingState['meeting']
  /** By id. */
  readonly venueNames: ReadonlyMap<string, string>
  /** By id: the number of the item. */
  readonly itemNumbers: ReadonlyMap<string, number>
  readonly followUps: FollowUpsState
  readonly texts: Texts
  /** By which they stand. */
  readonly today: Day
  /** The last event that the paper takes in. */
  readonly head: { readonly seq: number; readonly hash: string; readonly at: Instant }
}
