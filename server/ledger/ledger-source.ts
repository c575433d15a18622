import type { AttendanceState } from '../../shared/domain/attendance/attendance.model.ts'
import type { LifecycleState } from '../../shared/domain/lifecycle/lifecycle.model.ts'
import type { Instant } from '../../shared/kernel/time.ts'

/** What the roster beside the log says of somebody; no phone gets this far. */
export interface NamedPerson {
  readonly name: string
  readonly unit: string
  readonly title: string
}

/** Everything that a printed ledger is made of. */
export interface LedgerSource {
  readonly meeting: LifecycleState
  /** In the meeting's own order; those that the ledger is for. */
  readonly venues: readonly { readonly id: string; readonly name: string }[]
  /** Of every hall, by id: somebody may have come from one that the ledger is not for. */
  readonly venueNames: Readonly<Record<string, string>>
  readonly attendance: AttendanceState
  /** In the roster's order; somebody who is not in it, or has been erased, has no name any more. */
  readonly people: ReadonlyMap<string, NamedPerson>
  /** The last event that the ledger takes in. */
  readonly head: { readonly seq: number; readonly hash: string; readonly at: Instant }
}
