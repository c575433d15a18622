import type { Instant } from '../../kernel/time.ts'

/** Numbers of one venue. Always: expected = present + onLeave + absent. */
export interface AttendanceCounts {
  /** Members on the roster of this venue. */
  readonly expected: number
  readonly present: number
  readonly onLeave: number
  /** Neither here nor excused: before the start, those still awaited. */
  readonly absent: number
  /** Of those present, who came after the start. */
  readonly late: number
  /** Present without a vote, counted apart from all the others. */
  readonly listenIn: number
}

export interface VenueAttendance extends AttendanceCounts {
  /** When the operator signed the ledger; null before. Later changes are corrections. */
  readonly signedAt: Instant | null
}

/** Where one person stands; no name, the roster has it. */
export interface PersonAttendance {
  readonly attends: 'member' | 'listenIn'
  readonly status: 'awaited' | 'present' | 'onLeave'
  /** When the present status began; null while awaited. */
  readonly at: Instant | null
  readonly late: boolean
  readonly reason: string | null
  /** True when it was changed after the ledger was signed. */
  readonly isCorrection: boolean
}

/** People of one venue by person id. */
export type VenuePeople = Readonly<Record<string, PersonAttendance>>

export interface AttendanceState {
  readonly venues: Readonly<Record<string, VenueAttendance>>
  /** By venue, then person; an audience sees those it may. */
  readonly people: Readonly<Record<string, VenuePeople>>
}

interface Change {
  readonly personId: string
  readonly venueId: string
  readonly isCorrection: boolean
}

export interface AttendanceEvents {
  'attendance.checkedIn': Change & { readonly late: boolean; readonly via: 'staff' | 'operator' | 'attendee' }
  'attendance.undone': Change
  'attendance.excused': Change & { readonly reason: string }
  'attendance.transferred': { readonly personId: string; readonly fromVenueId: string; readonly toVenueId: string }
  'attendance.signed': { readonly venueId: string }
  /** Only in feeds, never in the log: the numbers, and the people this audience may see, are now these (null: gone). */
  'attendance.counted': {
    readonly venues: Readonly<Record<string, VenueAttendance>>
    readonly people: Readonly<Record<string, Readonly<Record<string, PersonAttendance | null>>>>
  }
}
