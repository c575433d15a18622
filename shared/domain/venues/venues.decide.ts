import { z } from 'zod'
import { isStaff } from '../../access/actor.ts'
import { defineCommands, type PayloadsOf, staffAndOperator, staffRoles } from '../../access/command-spec.ts'
import { lookUp } from '../../kernel/record.ts'
import { accept, type Decision, refuse } from '../../kernel/result.ts'
import { emptySchema, idSchema, lineSchema } from '../../kernel/schema.ts'
import type { MeetingContext, MeetingFact } from '../meeting/meeting.types.ts'
import { readinessChecks } from './venues.model.ts'
import { isRollCallOpen } from './venues.selectors.ts'

export const venuesCommands = defineCommands({
  'venues.reportReadiness': {
    schema: z.strictObject({
      venueId: idSchema,
      check: z.enum(readinessChecks),
      status: z.enum(['ok', 'problem']),
      note: lineSchema(200).nullish(),
    }),
    roles: staffAndOperator,
    ownVenue: true,
  },
  'rollCall.open': { schema: emptySchema, roles: staffRoles, needsControl: true },
  'rollCall.answer': {
    schema: z.strictObject({
      venueId: idSchema,
      heard: z.boolean(),
      picture: z.boolean(),
      sound: z.boolean(),
      note: lineSchema(200).nullish(),
    }),
    roles: staffAndOperator,
    ownVenue: true,
  },
  'rollCall.close': { schema: emptySchema, roles: staffRoles, needsControl: true },
})

export type VenuesRejection =
  | 'venues.unknownVenue'
  | 'venues.meetingOver'
  | 'rollCall.alreadyOpen'
  | 'rollCall.notOpen'
  | 'rollCall.alreadyAnswered'

type Result = Decision<MeetingFact, VenuesRejection>
type Payloads = PayloadsOf<typeof venuesCommands>
type Deciders = { [Name in keyof Payloads]: (context: MeetingContext, data: Payloads[Name]) => Result }

export const decideVenues: Deciders = {
  /** VEN-1: until the meeting is over; the last report of a check counts. */
  'venues.reportReadiness': ({ state }, { venueId, check, status, note }) => {
    if (lookUp(state.venues, venueId) === null) return refuse('venues.unknownVenue', { venueId })
    if (state.meeting.status === 'adjourned') return refuse('venues.meetingOver')
    return accept({ type: 'venues.readinessReported', data: { venueId, check, status, note: note ?? null } })
  },
  /** RCL-1: one at a time. */
  'rollCall.open': ({ state }) => {
    if (state.meeting.status === 'adjourned') return refuse('venues.meetingOver')
    return isRollCallOpen(state.venues) ? refuse('rollCall.alreadyOpen') : accept({ type: 'rollCall.opened', data: {} })
  },
  /** RCL-2: each hall once while it is called; RCL-3: an answer by staff is marked as such. */
  'rollCall.answer': ({ state, actor }, { venueId, heard, picture, sound, note }) => {
    const venue = lookUp(state.venues, venueId)
    if (venue === null) return refuse('venues.unknownVenue', { venueId })
    if (venue.rollCall?.status === 'answered') return refuse('rollCall.alreadyAnswered')
    if (venue.rollCall?.status !== 'calling') return refuse('rollCall.notOpen')
    const onBehalf = isStaff(actor)
    return accept({ type: 'rollCall.answered', data: { venueId, heard, picture, sound, note: note ?? null, onBehalf } })
  },
  /** RCL-4: who has not answered by then is recorded as unanswered. */
  'rollCall.close': ({ state }) =>
    isRollCallOpen(state.venues) ? accept({ type: 'rollCall.closed', data: {} }) : refuse('rollCall.notOpen'),
}
