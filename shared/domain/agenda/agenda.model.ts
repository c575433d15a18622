import type { Instant } from '../../kernel/time.ts'

export const itemKinds = [
  'opening',
  'communication',
  'commendation',
  'address',
  'report',
  'statement',
  'discussion',
  'break',
  'closing',
  'other',
] as const

export type ItemKind = (typeof itemKinds)[number]

/** Named on the agenda, hence public. */
export interface Speaker {
  readonly name: string
  readonly title: string | null
  readonly venueId: string | null
  readonly personId: string | null
}

/** A numbered requirement of an address. `notes`: its sub-points, one a line; empty when it has none. */
export interface Point {
  readonly title: string
  readonly notes: string
}

/** What is planned of an item. */
export interface ItemPlan {
  readonly id: string
  readonly kind: ItemKind
  readonly title: string
  /** null: no time is planned, so nothing counts down. */
  readonly plannedMinutes: number | null
  readonly speaker: Speaker | null
  readonly points: readonly Point[]
  readonly documentIds: readonly string[]
}

export interface AgendaItem extends ItemPlan {
  /** 1…n in the order of the agenda. */
  readonly number: number
  /** When its latest turn began; null before the first. An item that is gone back to has another turn. */
  readonly startedAt: Instant | null
  /** When its latest turn ended; null while it runs and before. From `startedAt` to here is the latest turn alone, pauses counted. */
  readonly endedAt: Instant | null
  /** What all its turns that have ended took together, recess and held clock not counted, in milliseconds; 0 before the first has. @source AGD-22 */
  readonly tookMs: number
  /** True once the meeting has gone on to an item behind it: it is done, or was jumped over if it never began. @source AGD-24 */
  readonly isPassed: boolean
}

/** The plan as it was when the meeting started; later changes of the agenda leave it alone. @source AGD-23 */
export interface AgendaBaseline {
  /** When the meeting was to start; when it did, for a rehearsal and for a meeting that is held on another day. */
  readonly startsAt: Instant
  /** In the order of then. */
  readonly items: readonly Pick<ItemPlan, 'id' | 'plannedMinutes'>[]
}

/** What a move replaced: the way back while it may be taken back. */
export interface LastMove {
  readonly at: Instant
  readonly itemId: string
  readonly fromItemId: string | null
  /** What was staged before; of a commit the item itself. */
  readonly fromStagedItemId: string | null
  /** As it was before, so that taking back gives the time back too. */
  readonly fromStartedAt: Instant | null
  readonly fromPoint: number | null
  readonly fromPausedMs: number
  /** What its turns before that one took, in milliseconds; 0 when there was no item. */
  readonly fromTookMs: number
  /** What the item that was moved to had from an earlier turn; null when it was its first. */
  readonly toStartedAt: Instant | null
  readonly toEndedAt: Instant | null
  /** Ids of the items that were passed before it. */
  readonly fromPassed: readonly string[]
}

/** The newest point that was shown, or awardee that was revealed, since the last move: the way back while it may be taken back. */
export interface LastShown {
  readonly what: 'point' | 'reveal'
  readonly at: Instant
  readonly itemId: string
  /** Index of the point that was shown before, null for none; or how many awardees were seen before. */
  readonly from: number | null
}

export interface AgendaState {
  readonly items: readonly AgendaItem[]
  readonly currentItemId: string | null
  readonly stagedItemId: string | null
  /** Index into the current item's points; null while none is shown. */
  readonly currentPoint: number | null
  /** After a commit a little ahead of now: until then pages show what was on before. */
  readonly itemStartedAt: Instant | null
  /** Recess, and time for which the clock was held, that fell into the current item so far, in milliseconds. */
  readonly pausedMs: number
  /** Since when the clock of the current item stands, in a recess or because it is held; null while it runs. */
  readonly pausedAt: Instant | null
  readonly lastMove: LastMove | null
  readonly lastShown: LastShown | null
  /** What the meeting is measured by; null before it has started. */
  readonly baseline: AgendaBaseline | null
}

export interface AgendaEvents {
  /** `speaker` is the item's, for those who follow the floor. */
  'agenda.itemStarted': { readonly itemId: string; readonly speaker: Speaker | null }
  'agenda.staged': { readonly itemId: string }
  'agenda.unstaged': { readonly itemId: string }
  /** The staged item became the current one. `startsAt`: when all pages switch, a little ahead; null: when it was recorded. */
  'agenda.committed': { readonly itemId: string; readonly speaker: Speaker | null; readonly startsAt: Instant | null }
  /** Back to what was before the last move, or what the item showed before. `speaker`: of the item that is on then. */
  'agenda.takenBack': {
    readonly speaker: Speaker | null
    /** `to`: the point that is shown again, null for none; or how many awardees are seen again. Absent for a move. */
    readonly shown?: Pick<LastShown, 'what' | 'itemId'> & { readonly to: number | null }
  }
  'agenda.pointShown': { readonly itemId: string; readonly point: number | null }
  'agenda.itemAdded': { readonly item: ItemPlan; readonly before: string | null }
  'agenda.itemEdited': { readonly itemId: string; readonly patch: Partial<Omit<ItemPlan, 'id'>> }
  'agenda.itemMoved': { readonly itemId: string; readonly before: string | null }
  'agenda.itemRemoved': { readonly itemId: string }
  'agenda.timeAdjusted': { readonly itemId: string; readonly plannedMinutes: number }
  'agenda.clockPaused': Record<string, never>
  'agenda.clockResumed': Record<string, never>
}
