import type { Instant } from '../../kernel/time.ts'

export const readinessChecks = ['video', 'audio', 'network', 'seating'] as const

export type ReadinessCheck = (typeof readinessChecks)[number]

export interface Readiness {
  readonly status: 'ok' | 'problem'
  /** Seen by staff and the venue's own people only. */
  readonly note: string | null
  readonly at: Instant
}

/** What a hall goes through before the start, each with its own deadline. */
export const readinessSteps = ['rehearsal', 'watch', 'checkIn', 'seated'] as const

export type ReadinessStep = (typeof readinessSteps)[number]

export interface StepReport extends Readiness {
  /** True when staff reported for the hall. */
  readonly onBehalf: boolean
}

/** Where a venue stands in the roll call; null fields until it answers. */
export interface RollCall {
  /** `queued`: in a roll call in order, its turn is to come. */
  readonly status: 'queued' | 'calling' | 'answered' | 'unanswered'
  readonly openedAt: Instant
  /** When the hall was called last; null while its turn is to come, or when it never came. */
  readonly calledAt: Instant | null
  /** In this roll call. */
  readonly timesCalled: number
  readonly answeredAt: Instant | null
  readonly heard: boolean | null
  readonly picture: boolean | null
  readonly sound: boolean | null
  readonly note: string | null
  /** True when a moderator answered for the hall. */
  readonly onBehalf: boolean
}

export interface VenuePlan {
  readonly id: string
  readonly kind: 'main' | 'branch'
  readonly name: string
  /** See `Venue`; without it 0. */
  readonly videoDelayMs?: number | undefined
}

/** The longest delay of a picture that a screen waits for; milliseconds. @source VEN-6 */
export const maxVideoDelayMs = 10_000

export interface Venue extends VenuePlan {
  /** How much later than in the main hall the picture arrives here: the hall's screen switches that much later. 0 to 10,000 ms. */
  readonly videoDelayMs: number
  /** 1…n in the order of the meeting file. */
  readonly number: number
  readonly readiness: Readonly<Record<ReadinessCheck, Readiness | null>>
  readonly stages: Readonly<Record<ReadinessStep, StepReport | null>>
  readonly rollCall: RollCall | null
  /** Since when its screens show nothing but its name; null while they show the meeting. */
  readonly blankSince: Instant | null
  /** Since when none of its screens is connected, though one was and the meeting is on; null else. Told to those who look after the hall. */
  readonly lostSince: Instant | null
}

export type VenuesState = Readonly<Record<string, Venue>>

export interface VenuesEvents {
  /** `before` null: behind all others. */
  'venues.added': { readonly venue: VenuePlan; readonly before: string | null }
  'venues.edited': { readonly venueId: string; readonly patch: { readonly name?: string } }
  'venues.moved': { readonly venueId: string; readonly before: string | null }
  'venues.removed': { readonly venueId: string }
  'venues.readinessReported': {
    readonly venueId: string
    readonly check: ReadinessCheck
    readonly status: 'ok' | 'problem'
    readonly note: string | null
  }
  'venues.stageReported': {
    readonly venueId: string
    readonly stage: ReadinessStep
    readonly status: 'ok' | 'problem'
    readonly note: string | null
    readonly onBehalf: boolean
  }
  /** The hall's own word on the step is taken back. */
  'venues.stageWithdrawn': { readonly venueId: string; readonly stage: ReadinessStep }
  'venues.videoDelaySet': { readonly venueId: string; readonly delayMs: number }
  /** The last screen of the hall went in the running meeting and did not come back for a while. */
  'venues.lost': { readonly venueId: string; readonly since: Instant }
  /** A screen of it is connected again. */
  'venues.regained': { readonly venueId: string }
  /** Every hall is called at once. */
  'rollCall.opened': Record<string, never>
  /** No hall is called yet; a `rollCall.called` for each follows. */
  'rollCall.openedInOrder': Record<string, never>
  'rollCall.called': { readonly venueId: string }
  'rollCall.answered': {
    readonly venueId: string
    readonly heard: boolean
    readonly picture: boolean
    readonly sound: boolean
    readonly note: string | null
    readonly onBehalf: boolean
  }
  'rollCall.closed': Record<string, never>
  /** The screens of these venues go dark, or show the meeting again; those that are so already stay as they are. */
  'screens.blankSet': { readonly venueIds: readonly string[]; readonly on: boolean }
}
