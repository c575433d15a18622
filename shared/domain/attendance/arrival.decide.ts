import { z } from 'zod'
import { type Actor, isStaff } from '../../access/actor.ts'
import { defineCommands, staffAndOperator } from '../../access/command-spec.ts'
import { lookUp } from '../../kernel/record.ts'
import { accept, type Decision, refuse } from '../../kernel/result.ts'
import { idSchema, lineSchema } from '../../kernel/schema.ts'
import { type Instant, instant, minutes } from '../../kernel/time.ts'
import type { Deciders } from '../meeting/feature-rules.ts'
import type { MeetingFact, MeetingState } from '../meeting/meeting.types.ts'
import type { PersonAttendance } from './attendance.model.ts'
import { findPerson, hasPerson, isSeated, isSigned } from './attendance.selectors.ts'
import { changeOf, handOf, ownPerson, why } from './own-person.decide.ts'

export const arrivalCommands = defineCommands({
  'attendance.checkIn': {
    schema: z.strictObject({
      personId: idSchema,
      venueId: idSchema,
      at: z.int().min(0).optional(),
      reason: lineSchema(200).optional(),
    }),
    roles: [...staffAndOperator, 'attendee'],
    ownVenue: true,
  },
  'attendance.dismissClaim': {
    schema: z.strictObject({ personId: idSchema, venueId: idSchema }),
    roles: staffAndOperator,
    ownVenue: true,
  },
  'attendance.review': {
    schema: z.strictObject({ personId: idSchema, venueId: idSchema, outcome: z.enum(['cleared', 'rejected']) }),
    roles: staffAndOperator,
    ownVenue: true,
  },
})

export type ArrivalRejection =
  | 'attendance.unknownPerson'
  | 'attendance.unknownVenue'
  | 'attendance.alreadyPresent'
  | 'attendance.ofOtherHall'
  | 'attendance.signed'
  | 'attendance.meetingOver'
  | 'attendance.operatorOnly'
  | 'attendance.codeNeeded'
  | 'attendance.alreadyClaimed'
  | 'attendance.noClaim'
  | 'attendance.noDoubt'
  | 'attendance.futureTime'
  | 'attendance.tooLongAgo'
  | 'attendance.notYourTime'

/** A press that is told no later than that is one of now, ms. */
const sentLaterMs = 2_000
/** A clock of a page runs ahead of the server's by no more, ms. */
const clockErrorMs = 2_000
const longestWaitMs = minutes(12 * 60)

type Result = Decision<MeetingFact, ArrivalRejection>

export const decideArrival: Deciders<typeof arrivalCommands, ArrivalRejection> = {
  /** ATT-1: one person once; ATT-2: in the hall it belongs to; ATT-3: who comes after the start is late; ATT-9, ATT-10; ATT-22. */
  'attendance.checkIn': ({ state, actor, now }, { personId, venueId, at, reason }) => {
    if (lookUp(state.venues, venueId) === null) return refuse('attendance.unknownVenue', { venueId })
    const found = findPerson(state.attendance, personId)
    if (found === null || !hasPerson(state.attendance, venueId, personId)) return notHere(state, actor, personId)
    const { person } = found
    const refusal = closedFor(state, actor, venueId) ?? badPress(actor, at, now)
    if (refusal !== null) return refusal
    if (isSeated(person)) {
      if (person.awayAt !== undefined) return accept({ type: 'attendance.returned', data: { personId, venueId } })
      return refuse('attendance.alreadyPresent', secondAttempt(actor, person, venueId))
    }
    const doubts = doubtsOf(actor)
    if (mustBeConfirmed(state, actor)) {
      if (person.claimedAt !== undefined) return refuse('attendance.alreadyClaimed', { at: person.claimedAt })
      return accept({ type: 'attendance.claimed', data: { personId, venueId, ...doubts } })
    }
    const { startedAt } = state.meeting
    const pressedAt = at === undefined || now - at < sentLaterMs ? null : instant(at)
    const cameAt = person.claimedAt ?? pressedAt
    const late = startedAt !== null && (cameAt ?? now) >= startedAt
    const arrivedAt = cameAt === null ? {} : { arrivedAt: cameAt }
    const sentLater = pressedAt === null ? {} : ({ isSentLater: true } as const)
    const via = actor.isRemote === true ? 'remote' : handOf(actor)
    const change = changeOf(state, actor, personId, venueId)
    return accept({
      type: 'attendance.checkedIn',
      data: { ...change, late, via, ...arrivedAt, ...sentLater, ...doubts, ...why(reason) },
    })
  },
  /** ATT-11: the operator has looked, and the person is not here. Refusals: `attendance.unknownPerson`, `attendance.noClaim`. */
  'attendance.dismissClaim': ({ state, actor }, { personId }) => {
    const found = ownPerson(state, actor, personId)
    if (found === null) return refuse('attendance.unknownPerson')
    if (found.person.claimedAt === undefined) return refuse('attendance.noClaim')
    return accept({ type: 'attendance.claimDismissed', data: { personId, venueId: found.venueId } })
  },
  /** ATT-12: what was doubtful is fine, or is taken back. Refusals: `attendance.unknownPerson`, `attendance.noDoubt`. */
  'attendance.review': ({ state, actor }, { personId, outcome }) => {
    const found = ownPerson(state, actor, personId)
    if (found === null) return refuse('attendance.unknownPerson')
    if (found.person.doubts === undefined) return refuse('attendance.noDoubt')
    const change = changeOf(state, actor, personId, found.venueId)
    return accept({ type: 'attendance.reviewed', data: { ...change, outcome } })
  },
}

/** ATT-22: a desk says when it was pressed, a phone does not; not ahead of the clock, at most twelve hours ago. */
function badPress({ role }: Actor, at: number | undefined, now: Instant) {
  if (at === undefined) return null
  if (role === 'attendee') return refuse('attendance.notYourTime' as const)
  if (at - now > clockErrorMs) return refuse('attendance.futureTime' as const)
  return now - at > longestWaitMs ? refuse('attendance.tooLongAgo' as const) : null
}

/** Staff alone are told of the other hall. */
function notHere(state: MeetingState, actor: Actor, personId: string): Result {
  const found = isStaff(actor) ? findPerson(state.attendance, personId) : null
  if (found === null) return refuse('attendance.unknownPerson')
  return refuse('attendance.ofOtherHall', { venueId: found.venueId, at: found.person.at })
}

/** Where and when is for the desks, and for the person itself. */
const secondAttempt = (actor: Actor, { at }: PersonAttendance, venueId: string) =>
  actor.role === 'attendee' ? { at } : { at, venueId }

/** An operator who confirms has looked already. */
function doubtsOf({ arrival }: Actor) {
  return arrival === undefined || arrival.doubts.length === 0 ? {} : { doubts: arrival.doubts }
}

const byPhone = (actor: Actor): boolean => actor.role === 'attendee' && actor.isRemote !== true

const mustBeConfirmed = (state: MeetingState, actor: Actor): boolean =>
  byPhone(actor) && state.attendance.rules.mode === 'confirmed'

/** ATT-8: attendees before the ledger is signed and the meeting over; ATT-9: as the rules have it. */
function closedFor(state: MeetingState, actor: Actor, venueId: string) {
  if (actor.role !== 'attendee') return null
  if (state.meeting.status === 'adjourned') return refuse('attendance.meetingOver' as const)
  if (isSigned(state.attendance, venueId)) return refuse('attendance.signed' as const)
  if (!byPhone(actor)) return null
  const { mode } = state.attendance.rules
  if (mode === 'operatorOnly') return refuse('attendance.operatorOnly' as const)
  return mode === 'rotating' && actor.arrival?.isOnSite !== true ? refuse('attendance.codeNeeded' as const) : null
}
