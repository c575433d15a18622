import type { Instant } from '../../kernel/time.ts'

export const readinessChecks = ['video', 'audio', 'network', 'seating'] as const

export type ReadinessCheck = (typeof readinessChecks)[number]

export interface Readiness {
  readonly status: 'ok' | 'problem'
  /** Seen by staff and the venue's own people only. */
  readonly note: string | null
  readonly at: Instant
}

/** Where a venue stands in the roll call; null fields until it answers. */
export interface RollCall {
  readonly status: 'calling' | 'answered' | 'unanswered'
  readonly openedAt: Instant
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
}

export interface Venue extends VenuePlan {
  /** 1…n in the order of the meeting file. */
  readonly number: number
  readonly readiness: Readonly<Record<ReadinessCheck, Readiness | null>>
  readonly rollCall: RollCall | null
}

export type VenuesState = Readonly<Record<string, Venue>>

export interface VenuesEvents {
  'venues.readinessReported': {
    readonly venueId: string
    readonly check: ReadinessCheck
    readonly status: 'ok' | 'problem'
    readonly note: string | null
  }
  'rollCall.opened': Record<string, never>
  'rollCall.answered': {
    readonly venueId: string
    readonly heard: boolean
    readonly picture: boolean
    readonly sound: boolean
    readonly note: string | null
    readonly onBehalf: boolean
  }
  'rollCall.closed': Record<string, never>
}
