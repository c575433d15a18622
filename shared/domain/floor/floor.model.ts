import type { Instant } from '../../kernel/time.ts'
import type { Speaker } from '../agenda/agenda.model.ts'

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
  /** null: the hall asks as such, or nobody in particular. */
  readonly personId: string | null
  /** Only in logs of before FLR-3: nobody in particular asked; the hall's own place in the queue stays free. */
  readonly anonymous?: true
  readonly topic: string | null
  readonly requestedAt: Instant
  /** From 1, in the whole queue; only for those who do not see the queue itself. */
  readonly place?: number
}

export interface FloorOutcome extends Omit<FloorRequest, 'place'> {
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

/** Who has been told to get ready. */
export interface FloorNext {
  /** The request it came from; null when the moderator named somebody. */
  readonly requestId: string | null
  readonly speaker: Speaker
  readonly at: Instant
}

/** The speeches of one speaker that have ended. */
export interface SpokenTime {
  /** null: the others of that hall, beyond the thousand speakers that are told apart. */
  readonly name: string | null
  readonly title: string | null
  readonly venueId: string | null
  readonly personId: string | null
  readonly speeches: number
  /** Pauses not counted, in milliseconds. */
  readonly spokenMs: number
}

/** A speech that a commit ended, as it stood then. */
export interface InterruptedSpeech {
  /** Named with the hall where it is now; null: nobody had the floor, or who had it is no longer of the meeting. */
  readonly holder: FloorHolder | null
  /** The hall under which it was counted; absent while the holder is still there. */
  readonly countedIn?: string | null
  /** Pauses that had fallen into it, in milliseconds. */
  readonly pausedMs: number
  /** What was counted for it, in milliseconds. */
  readonly spokenMs: number
}

export interface FloorState {
  readonly current: FloorHolder | null
  /** Those who wait, first come first. */
  readonly requests: readonly FloorRequest[]
  /** What became of the last one of each who asked, oldest first; the log has them all. */
  readonly outcomes: readonly FloorOutcome[]
  /** null while nothing is said; gone when the floor changes hands. */
  readonly word: PrivateWord | null
  /** Seen by staff, the hall concerned and the person; null while nobody is cued. */
  readonly next: FloorNext | null
  /** True while nobody may ask for the floor. */
  readonly isListClosed: boolean
  /** In the order in which they first spoke. */
  readonly spoken: readonly SpokenTime[]
  /** Since when the speaking time stands: a recess, or a clock that is held; null while it runs. */
  readonly pausedAt: Instant | null
  /** Pauses that fell into the current speech so far, in milliseconds. */
  readonly pausedMs: number
  /** Goes on when the commit is taken back; null once the floor has changed hands otherwise. */
  readonly interrupted: InterruptedSpeech | null
}

export interface FloorEvents {
  'floor.given': Omit<FloorHolder, 'since'>
  'floor.released': Record<string, never>
  'floor.requested': Omit<FloorRequest, 'requestedAt'>
  'floor.granted': { readonly requestId: string; readonly speaker: Omit<FloorHolder, 'since'> }
  'floor.declined': { readonly requestId: string; readonly reason: string | null }
  'floor.withdrawn': { readonly requestId: string }
  /** null takes the word back. */
  'floor.speakerTold': { readonly text: string | null }
  'floor.nextCued': Omit<FloorNext, 'at'>
  'floor.nextCleared': Record<string, never>
  'floor.listClosed': Record<string, never>
  'floor.listOpened': Record<string, never>
  /** Only in feeds, never in the log: people have moved, and what this audience sees of the floor is now this. */
  'floor.followed': Partial<FloorState>
  /** Only in feeds, never in the log: the places of one's own requests are now these, by request. */
  'floor.queueMoved': { readonly places: Readonly<Record<string, number>> }
}
