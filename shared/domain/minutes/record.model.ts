import type { Instant } from '../../kernel/time.ts'
import type { ItemKind, Speaker } from '../agenda/agenda.model.ts'
import type { Awardee } from '../commendation/commendation.model.ts'

/** An agenda item as it was called then. */
export interface RecordItem {
  readonly number: number
  readonly kind: ItemKind
  readonly title: string
}

/** What happened, with what it was about, as it stood then. */
export type RecordAct =
  | { readonly kind: 'started' | 'recessed' | 'resumed' | 'adjourned' }
  /** `isAgain`: it had a turn before. */
  | {
      readonly kind: 'itemBegan'
      readonly item: RecordItem
      readonly speaker: Speaker | null
      readonly isAgain: boolean
    }
  /** A move was taken back; the item that is on again, null for none. */
  | { readonly kind: 'tookBack'; readonly item: RecordItem | null }
  /** `point`: from 1. */
  | { readonly kind: 'pointShown'; readonly item: RecordItem; readonly point: number; readonly title: string }
  | { readonly kind: 'revealed'; readonly item: RecordItem; readonly awardees: readonly Awardee[] }
  | { readonly kind: 'spoke'; readonly speech: Speech }
  /** `topic`, `reason`: null when nothing was said. */
  | {
      readonly kind: 'declined'
      readonly venueId: string
      readonly topic: string | null
      readonly reason: string | null
    }
  | {
      readonly kind: 'released'
      readonly title: string
      readonly version: number
      readonly to: 'all' | readonly string[]
    }
  | { readonly kind: 'withdrawn' | 'shown'; readonly title: string }
  | {
      readonly kind: 'noticed'
      readonly text: string
      readonly isUrgent: boolean
      readonly to: 'all' | readonly string[]
    }
  | { readonly kind: 'replied'; readonly venueId: string; readonly text: string; readonly reply: string }
  | {
      readonly kind: 'calledForHelp'
      readonly venueId: string
      readonly text: string
      readonly handledAt: Instant | null
    }
  /** A hall had no screen any more. `backAt`: null when it did not come back before the end. */
  | {
      readonly kind: 'dropped'
      readonly venueId: string
      readonly since: Instant
      readonly backAt: Instant | null
    }
  | { readonly kind: 'rollCalled'; readonly answers: readonly RollCallAnswer[] }
  /** `name`: who signed, null where nobody was named. */
  | { readonly kind: 'signed'; readonly venueId: string; readonly name: string | null }
  | { readonly kind: 'venueMoved'; readonly fromVenueId: string; readonly toVenueId: string }
  | { readonly kind: 'venueReturned'; readonly venueId: string }
  /** The chair token changed hands; null: nobody is named. */
  | { readonly kind: 'chaired'; readonly name: string | null }

/** Where a hall stood when the roll call was closed; null fields where it had not answered. */
export interface RollCallAnswer {
  readonly venueId: string
  readonly heard: boolean | null
  readonly picture: boolean | null
  readonly sound: boolean | null
  readonly note: string | null
}

export interface RecordEntry {
  /** When it happened: of something that lasts, when it began. */
  readonly at: Instant
  /** Events that it comes from, ascending; never empty. */
  readonly seqs: readonly number[]
  readonly act: RecordAct
}

/** Somebody had the floor. */
export interface Speech {
  readonly name: string
  readonly title: string | null
  readonly venueId: string | null
  readonly from: Instant
  /** null while it goes on. */
  readonly until: Instant | null
  /** Pauses not counted, in milliseconds; null while it goes on. */
  readonly spokenMs: number | null
  /** It began with the turn of an item whose speaker this is. */
  readonly isOfItem: boolean
}

/** From when to when an item was on. */
export interface Turn {
  readonly itemId: string
  readonly from: Instant
  /** null while it goes on. */
  readonly until: Instant | null
  readonly seqs: readonly number[]
}

/** The course of a meeting, from its log alone. What was taken back at once is told as taken back, and not as held. */
export interface MeetingRecord {
  /** By time. */
  readonly entries: readonly RecordEntry[]
  /** Of every item that was on, oldest first. */
  readonly turns: readonly Turn[]
}
