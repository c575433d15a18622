import type {
  AttendanceState,
  Correction,
  PersonAttendance,
  VenueAttendance,
} from '../../../../shared/domain/attendance/attendance.model.ts'
import { totalAttendance } from '../../../../shared/domain/attendance/attendance.selectors.ts'
import type { Venue } from '../../../../shared/domain/venues/venues.model.ts'

export const ledgerNumbers = [
  'expected',
  'present',
  'onLeave',
  'absent',
  'late',
  'standIn',
  'listenIn',
  'remote',
  'away',
] as const

export type LedgerNumbers = Readonly<Record<(typeof ledgerNumbers)[number], number>>

export interface LedgerRow {
  readonly venue: Venue
  readonly numbers: LedgerNumbers
  readonly signed: Pick<VenueAttendance, 'signedAt' | 'signedBy'>
  /** Who signed, by name; null where nobody was named. */
  readonly signer: string | null
  /** Present, and to be looked at. */
  readonly doubts: number
  /** Say that they are here, and are not confirmed. */
  readonly claims: number
  readonly corrections: readonly Correction[]
}

export interface Ledger {
  readonly rows: readonly LedgerRow[]
  readonly sums: LedgerNumbers
  readonly signed: number
  readonly doubts: number
  readonly claims: number
  readonly corrections: number
}

/** The ledger as staff see it: a row for each hall, in the order given, and the sums. */
export function ledgerOf(attendance: AttendanceState, venues: readonly Venue[]): Ledger {
  const rows = venues.flatMap((venue) => {
    const counts = attendance.venues[venue.id]
    if (counts === undefined) return []
    const people = Object.values(attendance.people[venue.id] ?? {})
    const row: LedgerRow = {
      venue,
      numbers: counts,
      signed: counts,
      signer: attendance.signers[venue.id] ?? null,
      doubts: people.filter(isToReview).length,
      claims: people.filter(({ claimedAt, status }) => claimedAt !== undefined && status !== 'present').length,
      corrections: attendance.corrections[venue.id] ?? [],
    }
    return [row]
  })
  const sum = (of: (row: LedgerRow) => number) => rows.reduce((all, row) => all + of(row), 0)
  return {
    rows,
    sums: totalAttendance(attendance),
    signed: sum(({ signed }) => (signed.signedAt === null ? 0 : 1)),
    doubts: sum(({ doubts }) => doubts),
    claims: sum(({ claims }) => claims),
    corrections: sum(({ corrections }) => corrections.length),
  }
}

const isToReview = ({ doubts, status }: PersonAttendance): boolean => doubts !== undefined && status === 'present'
