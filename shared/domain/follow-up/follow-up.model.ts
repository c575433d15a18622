import type { Role } from '../../access/roles.ts'
import type { Day } from '../../kernel/day.ts'
import type { Instant } from '../../kernel/time.ts'
import type { TypedText } from '../../kernel/typed-text.ts'

/** What of the agenda it comes from. */
export interface FollowUpSource {
  readonly itemId: string
  /** Of the item's points, from 0; null: the item as a whole. */
  readonly point: number | null
}

/**
 * Who is charged with something: a venue by its id, or a unit by its name, which lies beside the log. A log that was written
 * before names lay there has the name of a unit itself.
 */
export type Charged = string | TypedText

/** How far a hall says that it is. */
export interface FollowUpReport {
  /** null: staff, for whoever has no link. */
  readonly venueId: string | null
  /** 0 to 100. */
  readonly percent: number
  readonly note: TypedText | null
  readonly at: Instant
}

/** A later date that a hall asks for. */
export interface Extension {
  readonly venueId: string
  readonly due: Day
  readonly reason: TypedText
  readonly at: Instant
}

/** What staff said to the newest extension that was asked for. */
export interface ExtensionAnswer {
  readonly isGranted: boolean
  readonly reason: TypedText | null
  readonly at: Instant
}

/** One thing that is to be done after the meeting. What it says lies beside the log. */
export interface FollowUp {
  readonly id: string
  /** From 1 in the order of being made; no two have the same, removed ones included. */
  readonly number: number
  readonly text: TypedText
  readonly source: FollowUpSource | null
  /** null: nobody is charged with it yet. */
  readonly lead: Charged | null
  readonly helpers: readonly Charged[]
  /** The person in charge, by name; null: nobody is named. */
  readonly inCharge: TypedText | null
  /** The last day, by the meeting's time zone. */
  readonly due: Day | null
  /** The newest of each hall, in the order of their coming. */
  readonly reports: readonly FollowUpReport[]
  /** Asked for and not answered. */
  readonly extension: Extension | null
  readonly answer: ExtensionAnswer | null
  readonly closed: { readonly approvedBy: TypedText; readonly at: Instant } | null
  /** Taken off the list; can be put back. */
  readonly isRemoved: boolean
}

/** By number. */
export type FollowUpsState = readonly FollowUp[]

export const followUpActs = [
  'added',
  'edited',
  'removed',
  'restored',
  'reported',
  'extensionAsked',
  'extensionGranted',
  'extensionDeclined',
  'closed',
  'reopened',
  // Many at once, out of a sheet: new ones, and what of the others was written otherwise.
  'imported',
] as const

/** What was done to a follow-up. */
export type FollowUpAct = (typeof followUpActs)[number]

export interface FollowUpsEvents {
  /** What they are now, each as a whole. */
  'followUps.changed': {
    readonly act: FollowUpAct
    readonly madeBy: { readonly role: Role; readonly venueId: string | null }
    readonly followUps: readonly FollowUp[]
  }
  /** Only in feeds: a hall has nothing to do with them any more. */
  'followUps.hidden': { readonly followUpIds: readonly string[] }
}
