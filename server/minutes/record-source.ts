import type { Audience } from '../../shared/access/audience.ts'
import type { Instant } from '../../shared/kernel/time.ts'
import type { LoggedEvent } from '../store/event-store.ts'

/** Everything that the papers after a meeting are made of. */
export interface RecordSource {
  /** The whole log. */
  readonly events: readonly LoggedEvent[]
  /** Who reads it: what stands in it is what they may see. */
  readonly audience: Audience
  /** Whose hall it is for; null: all of them. */
  readonly venueId: string | null
  /** In the roster's order; who has been erased is not in it. */
  readonly people: readonly {
    readonly id: string
    readonly name: string
    readonly unit: string
    readonly title: string
  }[]
  /** What clerks have written of the minutes, by its revision beside the log. */
  readonly typed: Readonly<Record<string, string>>
  /** The last event that the paper takes in. */
  readonly head: { readonly seq: number; readonly hash: string; readonly at: Instant }
}
