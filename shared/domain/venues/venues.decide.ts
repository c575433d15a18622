import { z } from 'zod'
import { isStaff } from '../../access/actor.ts'
import { defineCommands, staffAndOperator, staffRoles } from '../../access/command-spec.ts'
import { lookUp } from '../../kernel/record.ts'
import { accept, refuse } from '../../kernel/result.ts'
import { idSchema, lineSchema } from '../../kernel/schema.ts'
import type { Deciders } from '../meeting/feature-rules.ts'
import { blankCommands, decideBlank } from './blank.decide.ts'
import { decideLost, type LostRejection, lostCommands } from './lost.decide.ts'
import { decideRollCall, type RollCallRejection, rollCallCommands } from './roll-call.decide.ts'
import { decideVenueList, type VenueListRejection, venueListCommands } from './venue-list.decide.ts'
import { maxVideoDelayMs, readinessChecks, readinessSteps } from './venues.model.ts'

const readinessCommands = defineCommands({
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
  'venues.setVideoDelay': {
    schema: z.strictObject({ venueId: idSchema, delayMs: z.int().min(0).max(maxVideoDelayMs) }),
    roles: staffRoles,
  },
  'venues.reportStage': {
    schema: z.strictObject({
      venueId: idSchema,
      stage: z.enum(readinessSteps),
      status: z.enum(['ok', 'problem']),
      note: lineSchema(200).nullish(),
    }),
    roles: staffAndOperator,
    ownVenue: true,
  },
  'venues.withdrawStage': {
    schema: z.strictObject({ venueId: idSchema, stage: z.enum(readinessSteps) }),
    roles: staffAndOperator,
    ownVenue: true,
  },
})

export const venuesCommands = {
  ...venueListCommands,
  ...readinessCommands,
  ...rollCallCommands,
  ...blankCommands,
  ...lostCommands,
}

export type VenuesRejection = RollCallRejection | VenueListRejection | LostRejection | 'venues.notReported'

export const decideVenues: Deciders<typeof venuesCommands, VenuesRejection> = {
  ...decideVenueList,
  /** VEN-1: until the meeting is over; the last report of a check counts. */
  'venues.reportReadiness': ({ state }, { venueId, check, status, note }) => {
    if (lookUp(state.venues, venueId) === null) return refuse('venues.unknownVenue', { venueId })
    if (state.meeting.status === 'adjourned') return refuse('venues.meetingOver')
    return accept({ type: 'venues.readinessReported', data: { venueId, check, status, note: note ?? null } })
  },
  /** VEN-6: a hall's screen switches later by what its picture is late. */
  'venues.setVideoDelay': ({ state }, { venueId, delayMs }) => {
    if (lookUp(state.venues, venueId) === null) return refuse('venues.unknownVenue', { venueId })
    if (state.meeting.status === 'adjourned') return refuse('venues.meetingOver')
    return accept({ type: 'venues.videoDelaySet', data: { venueId, delayMs } })
  },
  /** VEN-2: until the meeting is over; VEN-3: a report by staff is marked as such. */
  'venues.reportStage': ({ state, actor }, { venueId, stage, status, note }) => {
    if (lookUp(state.venues, venueId) === null) return refuse('venues.unknownVenue', { venueId })
    if (state.meeting.status === 'adjourned') return refuse('venues.meetingOver')
    const onBehalf = isStaff(actor)
    return accept({ type: 'venues.stageReported', data: { venueId, stage, status, note: note ?? null, onBehalf } })
  },
  /** VEN-7: what was reported by mistake; checks that say the same are reported anew instead. */
  'venues.withdrawStage': ({ state }, { venueId, stage }) => {
    const venue = lookUp(state.venues, venueId)
    if (venue === null) return refuse('venues.unknownVenue', { venueId })
    if (state.meeting.status === 'adjourned') return refuse('venues.meetingOver')
    return venue.stages[stage] === null
      ? refuse('venues.notReported')
      : accept({ type: 'venues.stageWithdrawn', data: { venueId, stage } })
  },
  ...decideRollCall,
  ...decideBlank,
  ...decideLost,
}
