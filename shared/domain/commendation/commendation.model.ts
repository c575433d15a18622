export interface Awardee {
  readonly kind: 'collective' | 'individual'
  readonly name: string
  readonly unit: string | null
  readonly venueId: string | null
}

/** An awardee of the hall whose turn is near. */
export interface ComingAwardee {
  /** How many names come before it; 0 when it is the very next. */
  readonly before: number
  /** null where it is still a surprise: on the hall's screen. */
  readonly awardee: Awardee | null
}

/** The awardees of one agenda item. */
export interface Commendation {
  /** All of them for staff; the others see those that have been revealed. */
  readonly awardees: readonly Awardee[]
  readonly total: number
  /** How many have been revealed, from the first. */
  readonly revealed: number
  /** Only for the operator and the screen of a hall that is to get ready, while the item is on; soonest first, never empty. */
  readonly coming?: readonly ComingAwardee[]
}

/** By agenda item. */
export type CommendationState = Readonly<Record<string, Commendation>>

export interface CommendationEvents {
  /** Who is honoured at the item is now this. In public feeds the list is empty; `total` tells how many there are. */
  'commendation.listed': { readonly itemId: string; readonly awardees: readonly Awardee[]; readonly total: number }
  /** `to` awardees are seen, of which `from` were before; smaller when going back. */
  'commendation.revealed': {
    readonly itemId: string
    readonly from: number
    readonly to: number
  }
  /** Only in feeds, never in the log: what the public sees of the item's awardees is now this. */
  'commendation.shown': {
    readonly itemId: string
    /** How many were seen before; null when a reveal was taken back. */
    readonly from: number | null
    readonly revealed: number
    readonly awardees: readonly Awardee[]
  }
  /** Only in feeds, never in the log: the awardees of the hall whose turn is near are now these. */
  'commendation.neared': { readonly itemId: string; readonly coming: readonly ComingAwardee[] }
}
