import type { AgendaItem } from '../../shared/domain/agenda/agenda.model.ts'
import type { LifecycleState } from '../../shared/domain/lifecycle/lifecycle.model.ts'
import type { Instant } from '../../shared/kernel/time.ts'

/** Somebody who is expected, as papers name them. */
export interface PaperPerson {
  readonly id: string
  readonly name: string
  readonly unit: string
  readonly title: string
  readonly seat: string
  readonly venueId: string
  /** The last four digits alone; '' without a phone. */
  readonly phoneMasked: string
}

/** Everything that the papers of the day are made of, as the asker may know it. */
export interface DaySource {
  readonly meeting: LifecycleState
  /** All halls, in the meeting's own order. */
  readonly venues: readonly { readonly id: string; readonly name: string }[]
  /** Those that the paper is for. */
  readonly venueIds: readonly string[]
  readonly agenda: readonly AgendaItem[]
  readonly documents: readonly {
    readonly id: string
    readonly title: string
    readonly issuedBy: string | null
    readonly classification?: string | null
  }[]
  /** Of those halls, in the roster's order. */
  readonly people: readonly PaperPerson[]
  /** The last event that the paper takes in. */
  readonly head: { readonly seq: number; readonly at: Instant }
}
