import { z } from 'zod'
import { type Actor, isStaff } from '../../access/actor.ts'
import { defineCommands, type PayloadsOf, staffAndOperator, staffRoles } from '../../access/command-spec.ts'
import { lookUp } from '../../kernel/record.ts'
import { accept, type Decision, refuse } from '../../kernel/result.ts'
import { idSchema, lineSchema } from '../../kernel/schema.ts'
import type { MeetingContext, MeetingFact, MeetingState } from '../meeting/meeting.types.ts'
import { type FoundPerson, findPerson, hasPerson } from './attendance.selectors.ts'

export const attendanceCommands = defineCommands({
  'attendance.checkIn': {
    schema: z.strictObject({ personId: idSchema, venueId: idSchema }),
    roles: [...staffAndOperator, 'attendee'],
    ownVenue: true,
  },
  'attendance.undo': { schema: z.strictObject({ personId: idSchema }), roles: staffAndOperator },
  'attendance.excuse': {
    schema: z.strictObject({ personId: idSchema, reason: lineSchema(200) }),
    roles: staffAndOperator,
  },
  'attendance.transfer': { schema: z.strictObject({ personId: idSchema, toVenueId: idSchema }), roles: staffRoles },
  'attendance.sign': { schema: z.strictObject({ venueId: idSchema }), roles: staffAndOperator, ownVenue: true },
})

export type AttendanceRejection =
  | 'attendance.unknownPerson'
  | 'attendance.unknownVenue'
  | 'attendance.alreadyPresent'
  | 'attendance.notPresent'
  | 'attendance.alreadyOnLeave'
  | 'attendance.alreadyThere'
  | 'attendance.alreadySigned'
  | 'attendance.signed'
  | 'attendance.notYours'
  | 'attendance.meetingOver'

type Result = Decision<MeetingFact, AttendanceRejection>
type Payloads = PayloadsOf<typeof attendanceCommands>
type Deciders = { [Name in keyof Payloads]: (context: MeetingContext, data: Payloads[Name]) => Result }

export const decideAttendance: Deciders = {
  /** ATT-1: one person once; ATT-2: in the hall it belongs to; ATT-3: who comes after the start is late. */
  'attendance.checkIn': ({ state, actor }, { personId, venueId }) => {
    if (lookUp(state.venues, venueId) === null) return refuse('attendance.unknownVenue', { venueId })
    if (!hasPerson(state.attendance, venueId, personId)) return refuse('attendance.unknownPerson')
    const found = findPerson(state.attendance, personId)
    const refusal = closedFor(state, actor, venueId, personId)
    if (found === null || refusal !== null) return refusal ?? refuse('attendance.unknownPerson')
    if (found.person.status === 'present') return refuse('attendance.alreadyPresent', { at: found.person.at })
    const late = state.meeting.startedAt !== null
    const via = isStaff(actor) ? 'staff' : actor.role === 'operator' ? 'operator' : 'attendee'
    const isCorrection = isSigned(state, venueId)
    return accept({ type: 'attendance.checkedIn', data: { personId, venueId, late, via, isCorrection } })
  },
  /** ATT-4: takes back a check-in or a leave. */
  'attendance.undo': ({ state, actor }, { personId }) => {
    const found = ownPerson(state, actor, personId)
    if (found === null) return refuse('attendance.unknownPerson')
    if (found.person.status === 'awaited') return refuse('attendance.notPresent')
    const { venueId } = found
    return accept({ type: 'attendance.undone', data: { personId, venueId, isCorrection: isSigned(state, venueId) } })
  },
  /** ATT-5: with a reason; who was checked in by mistake may be excused at once. */
  'attendance.excuse': ({ state, actor }, { personId, reason }) => {
    const found = ownPerson(state, actor, personId)
    if (found === null) return refuse('attendance.unknownPerson')
    if (found.person.status === 'onLeave' && found.person.reason === reason) return refuse('attendance.alreadyOnLeave')
    const { venueId } = found
    const isCorrection = isSigned(state, venueId)
    return accept({ type: 'attendance.excused', data: { personId, venueId, reason, isCorrection } })
  },
  /** ATT-6: to another hall, with the attendance it has. */
  'attendance.transfer': ({ state }, { personId, toVenueId }) => {
    const found = findPerson(state.attendance, personId)
    if (found === null) return refuse('attendance.unknownPerson')
    if (lookUp(state.venues, toVenueId) === null) return refuse('attendance.unknownVenue', { venueId: toVenueId })
    if (found.venueId === toVenueId) return refuse('attendance.alreadyThere')
    return accept({ type: 'attendance.transferred', data: { personId, fromVenueId: found.venueId, toVenueId } })
  },
  /** ATT-7: once; what changes afterwards is marked as a correction. */
  'attendance.sign': ({ state }, { venueId }) => {
    if (lookUp(state.venues, venueId) === null) return refuse('attendance.unknownVenue', { venueId })
    if (isSigned(state, venueId)) return refuse('attendance.alreadySigned')
    return accept({ type: 'attendance.signed', data: { venueId } })
  },
}

const isSigned = (state: MeetingState, venueId: string): boolean =>
  (lookUp(state.attendance.venues, venueId)?.signedAt ?? null) !== null

/** An operator's people are those of its hall; others are not said to exist. */
function ownPerson(state: MeetingState, actor: Actor, personId: string): FoundPerson | null {
  const found = findPerson(state.attendance, personId)
  return found !== null && (isStaff(actor) || found.venueId === actor.venueId) ? found : null
}

/** ATT-8: attendees check in only themselves, before the ledger is signed and the meeting over. */
function closedFor(state: MeetingState, actor: Actor, venueId: string, personId: string) {
  if (actor.role !== 'attendee') return null
  if (actor.personId !== null && actor.personId !== personId) return refuse('attendance.notYours' as const)
  if (state.meeting.status === 'adjourned') return refuse('attendance.meetingOver' as const)
  return isSigned(state, venueId) ? refuse('attendance.signed' as const) : null
}
