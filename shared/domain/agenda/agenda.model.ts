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
  /** When it last began; null before. */
  readonly startedAt: Instant | null
  /** When it last ended; null while it runs and before. */
  readonly endedAt: Instant | null
}

/** What a commit replaced: the way back while it may be taken back. */
export interface LastCommit {
  readonly at: Instant
  readonly itemId: string
  readonly fromItemId: string | null
  /** As it was before, so that taking back gives the time back too. */
  readonly fromStartedAt: Instant | null
  readonly fromPoint: number | null
  readonly fromPausedMs: number
  /** What the item that was committed to had from an earlier turn; null when it was its first. */
  readonly toStartedAt: Instant | null
  readonly toEndedAt: Instant | null
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
  readonly lastCommit: LastCommit | null
}

export interface AgendaEvents {
  /** `speaker` is the item's, for those who follow the floor. */
  'agenda.itemStarted': { readonly itemId: string; readonly speaker: Speaker | null }
  'agenda.staged': { readonly itemId: string }
  'agenda.unstaged': { readonly itemId: string }
  /** The staged item became the current one. `startsAt`: when all pages switch, a little ahead; null: when it was recorded. */
  'agenda.committed': { readonly itemId: string; readonly speaker: Speaker | null; readonly startsAt: Instant | null }
  /** Back to what was before the commit. `speaker`: of the item returned to. */
  'agenda.takenBack': { readonly speaker: Speaker | null }
  'agenda.pointShown': { readonly itemId: string; readonly point: number | null }
  'agenda.itemAdded': { readonly item: ItemPlan; readonly before: string | null }
  'agenda.itemEdited': { readonly itemId: string; readonly patch: Partial<Omit<ItemPlan, 'id'>> }
  'agenda.itemMoved': { readonly itemId: string; readonly before: string | null }
  'agenda.itemRemoved': { readonly itemId: string }
  'agenda.timeAdjusted': { readonly itemId: string; readonly plannedMinutes: number }
  'agenda.clockPaused': Record<string, never>
  'agenda.clockResumed': Record<string, never>
}
