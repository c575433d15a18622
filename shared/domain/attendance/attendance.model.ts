import type { Doubt } from '../../access/arrival.ts'
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
  /** Of those present, for whom somebody else sits there. */
  readonly standIn: number
  /** Of those present, who take part from elsewhere. */
  readonly remote: number
  /** Of those present, who have gone out and not come back. */
  readonly away: number
  /** Present without a vote, counted apart from all the others. */
  readonly listenIn: number
}

/** The hall's own operator, the meeting's staff, or the person itself. */
export type AttendanceHand = 'staff' | 'operator' | 'attendee'

export interface VenueAttendance extends AttendanceCounts {
  /** When the ledger was signed; null before. Later changes are corrections. */
  readonly signedAt: Instant | null
  readonly signedBy: 'operator' | 'staff' | null
  /** Where its people were moved with the whole hall; gone once somebody is expected here again. */
  readonly movedTo?: string
}

/** A `standIn` is expected nowhere; it may sit there for a member. */
export type Attends = 'member' | 'listenIn' | 'standIn'

/** Where one person stands; no name, the roster has it. What is absent is so in the ordinary way. */
export interface PersonAttendance {
  readonly attends: Attends
  readonly status: 'awaited' | 'present' | 'onLeave'
  /** When the present status began; null while awaited. */
  readonly at: Instant | null
  readonly late: boolean
  readonly reason: string | null
  /** True when it was changed after the ledger was signed. */
  readonly isCorrection: boolean
  /** Which way it came in. */
  readonly via?: AttendanceHand | 'remote'
  /** Entered afterwards by staff, with the time that it came. */
  readonly isAmended?: true
  /** Checked in at a desk without a line, which sent it later; `at` is when the desk was pressed. */
  readonly isSentLater?: true
  /** Since when it is out of the hall. */
  readonly awayAt?: Instant
  /** Who sits there for it. */
  readonly standInId?: string
  /** For whom it sits there. */
  readonly standsInFor?: string
  /** When its phone said that it is here; the operator has not confirmed yet. */
  readonly claimedAt?: Instant
  /** What the operator is to look at; at least one. */
  readonly doubts?: readonly Doubt[]
  /** From which hall it came when that was moved as a whole; gone once it is back there. */
  readonly cameFrom?: string
}

/** People of one venue by person id. */
export type VenuePeople = Readonly<Record<string, PersonAttendance>>

/** What a correction changes. */
export interface Standing {
  readonly status: PersonAttendance['status']
  readonly venueId: string
  readonly late: boolean
  readonly standInId: string | null
}

/** A change after the ledger was signed. */
export interface Correction {
  readonly personId: string
  readonly at: Instant
  /** null in logs of before this was recorded. */
  readonly by: AttendanceHand | null
  readonly from: Standing
  readonly to: Standing
  /** null when none was given. */
  readonly reason: string | null
}

/**
 * How people may come in by their phones: by the hall's link or its printed QR; not at all; by it, when the operator
 * confirms; only with the code that the hall's screen shows at the moment.
 */
export const checkInModes = ['link', 'operatorOnly', 'confirmed', 'rotating'] as const

/** What the door display says of those who arrive. */
export const doorDisplays = ['counts', 'surnames'] as const

export interface CheckInRules {
  readonly mode: (typeof checkInModes)[number]
  readonly door: (typeof doorDisplays)[number]
}

export interface AttendanceState {
  readonly venues: Readonly<Record<string, VenueAttendance>>
  /** By venue, then person; an audience sees those it may. */
  readonly people: Readonly<Record<string, VenuePeople>>
  /** By venue, oldest first: for staff and the venue's operator. */
  readonly corrections: Readonly<Record<string, readonly Correction[]>>
  /** By venue, who signed its ledger, as that was written; absent where nobody was named. For staff and the venue's operator. */
  readonly signers: Readonly<Record<string, string>>
  readonly rules: CheckInRules
  /** What was erased of the people; null while nothing was. Public: pages that hold names let them go. */
  readonly erased: ErasedPeople | null
  /** Number of the event that has changed the roster last; 0 before any. For staff, who read on what has changed. */
  readonly rosterSeq: number
}

export type ErasedPeople = 'phones' | 'people'

interface Change {
  readonly personId: string
  readonly venueId: string
  readonly isCorrection: boolean
  /** null in logs of before this was recorded. */
  readonly by: AttendanceHand | null
}

interface WithReason {
  readonly reason?: string
}

/** A person as the log knows it. */
export interface ListedPerson {
  readonly id: string
  readonly venueId: string
  readonly attends: Attends
}

/** Who is listed from now on, who no longer is, who is listed in another hall, and of whom something else has changed. */
export interface RosterChange {
  readonly added: readonly ListedPerson[]
  readonly removed: readonly string[]
  readonly moved: readonly { readonly id: string; readonly toVenueId: string }[]
  /** Those of whom only what lies beside the log has changed; absent without any. */
  readonly edited?: readonly string[]
}

export interface AttendanceEvents {
  'attendance.checkedIn': Change &
    WithReason & {
      readonly late: boolean
      readonly via: AttendanceHand | 'remote'
      /** When its phone said so, or its desk was pressed, where that was before. */
      readonly arrivedAt?: Instant
      /** The desk had no line when it was pressed. */
      readonly isSentLater?: true
      readonly doubts?: readonly Doubt[]
    }
  'attendance.undone': Change & WithReason
  'attendance.excused': Change & { readonly reason: string }
  'attendance.amended': Change & { readonly arrivedAt: Instant; readonly late: boolean; readonly reason: string }
  'attendance.stoodIn': Change & WithReason & { readonly standInId: string; readonly late: boolean }
  'attendance.left': { readonly personId: string; readonly venueId: string }
  'attendance.returned': { readonly personId: string; readonly venueId: string }
  'attendance.claimed': {
    readonly personId: string
    readonly venueId: string
    readonly doubts?: readonly Doubt[]
  }
  'attendance.claimDismissed': { readonly personId: string; readonly venueId: string }
  'attendance.reviewed': Change & { readonly outcome: 'cleared' | 'rejected' }
  'attendance.transferred': WithReason & {
    readonly personId: string
    readonly fromVenueId: string
    readonly toVenueId: string
    readonly by: AttendanceHand | null
  }
  'attendance.hallTransferred': WithReason & {
    readonly fromVenueId: string
    readonly toVenueId: string
    readonly by: AttendanceHand
  }
  /** Whoever came from that hall with all the others is there again. */
  'attendance.hallReturned': WithReason & { readonly venueId: string; readonly by: AttendanceHand }
  'attendance.signed': {
    readonly venueId: string
    readonly by: 'operator' | 'staff' | null
    /** Who signed; absent where nobody was named. */
    readonly name?: string
  }
  'attendance.rulesSet': CheckInRules
  /** The roster beside the log has changed. */
  'attendance.rosterChanged': RosterChange & {
    /** Under which names and all else of it lie beside the log; absent in logs of before there were any. */
    readonly revision?: string
  }
  /** A phone number was shown in full to a member of staff. */
  'attendance.phoneRevealed': { readonly personId: string }
  /** Personal data beside the log are gone. */
  'attendance.erased': { readonly what: ErasedPeople }
  /** Only in feeds, never in the log: the numbers, and what this audience may see of people, are now these (null: gone). */
  'attendance.counted': {
    readonly venues: Readonly<Record<string, VenueAttendance>>
    readonly people: Readonly<Record<string, Readonly<Record<string, PersonAttendance | null>>>>
    /** Those that came; absent without any. */
    readonly corrections?: Readonly<Record<string, readonly Correction[]>>
    /** Those that came, by venue; absent without any. */
    readonly signers?: Readonly<Record<string, string>>
    /** Absent without a change. */
    readonly rules?: CheckInRules
  }
}
