import type { Instant } from '../../kernel/time.ts'

/** Who has the floor. */
export interface FloorHolder {
  readonly name: string
  readonly title: string | null
  readonly venueId: string | null
  readonly personId: string | null
  readonly since: Instant
}

/** Somebody waits for the floor; the order of the list is the order of arrival at the server. */
export interface FloorRequest {
  readonly id: string
  readonly venueId: string
  /** null: the hall asks as such, or an attendee who has not said who it is. */
  readonly personId: string | null
  /** Set when it is such an attendee; the hall's own place in the queue stays free. */
  readonly anonymous?: true
  readonly topic: string | null
  readonly requestedAt: Instant
}

export interface FloorOutcome extends FloorRequest {
  readonly outcome: 'granted' | 'declined' | 'withdrawn'
  /** Why it was declined; null when nothing was said. */
  readonly reason: string | null
  readonly decidedAt: Instant
}

/** What the moderator tells the speaker alone. */
export interface PrivateWord {
  readonly text: string
  readonly at: Instant
}

export interface FloorState {
  readonly current: FloorHolder | null
  /** Those who wait, first come first. */
  readonly requests: readonly FloorRequest[]
  /** What became of the others, oldest first. */
  readonly outcomes: readonly FloorOutcome[]
  /** null while nothing is said; gone when the floor changes hands. */
  readonly word: PrivateWord | null
}

export interface FloorEvents {
  'floor.given': Omit<FloorHolder, 'since'>
  'floor.released': Record<string, never>
  'floor.requested': Omit<FloorRequest, 'requestedAt'>
  'floor.granted': { readonly requestId: string; readonly speaker: Omit<FloorHolder, 'since'> }
  'floor.declined': { readonly requestId: string; readonly reason: string | null }
  'floor.withdrawn': { readonly requestId: string }
  /** null takes the word off the lectern. */
  'floor.speakerTold': { readonly text: string | null }
}
