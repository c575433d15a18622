import { z } from 'zod'
import { isStaff } from '../../access/actor.ts'
import { defineCommands, staffAndOperator, staffRoles } from '../../access/command-spec.ts'
import { lookUp } from '../../kernel/record.ts'
import { accept, refuse } from '../../kernel/result.ts'
import { emptySchema, idSchema, lineSchema } from '../../kernel/schema.ts'
import type { Deciders } from '../meeting/feature-rules.ts'
import { isRollCallOpen, venueList } from './venues.selectors.ts'

export const rollCallCommands = defineCommands({
  'rollCall.open': {
    schema: z.strictObject({ mode: z.enum(['atOnce', 'inOrder']).optional() }),
    roles: staffRoles,
    needsControl: true,
  },
  'rollCall.call': { schema: z.strictObject({ venueId: idSchema }), roles: staffRoles, needsControl: true },
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

export type RollCallRejection =
  | 'venues.unknownVenue'
  | 'venues.meetingOver'
  | 'rollCall.alreadyOpen'
  | 'rollCall.notOpen'
  | 'rollCall.notCalledYet'
  | 'rollCall.alreadyAnswered'

export const decideRollCall: Deciders<typeof rollCallCommands, RollCallRejection> = {
  /** RCL-1: one at a time; RCL-5: in order it calls the first hall only. */
  'rollCall.open': ({ state }, { mode }) => {
    if (state.meeting.status === 'adjourned') return refuse('venues.meetingOver')
    if (isRollCallOpen(state.venues)) return refuse('rollCall.alreadyOpen')
    const first = venueList(state.venues)[0]
    if (mode !== 'inOrder' || first === undefined) return accept({ type: 'rollCall.opened', data: {} })
    return accept(
      { type: 'rollCall.openedInOrder', data: {} },
      { type: 'rollCall.called', data: { venueId: first.id } },
    )
  },
  /** RCL-6: the next hall, any other one, or one again; in the roll call that was opened last. */
  'rollCall.call': ({ state }, { venueId }) => {
    const venue = lookUp(state.venues, venueId)
    if (venue === null) return refuse('venues.unknownVenue', { venueId })
    if (state.meeting.status === 'adjourned') return refuse('venues.meetingOver')
    return venue.rollCall === null ? refuse('rollCall.notOpen') : accept({ type: 'rollCall.called', data: { venueId } })
  },
  /** RCL-2: each hall once for each time it is called; RCL-3: an answer by staff is marked as such. */
  'rollCall.answer': ({ state, actor }, { venueId, heard, picture, sound, note }) => {
    const venue = lookUp(state.venues, venueId)
    if (venue === null) return refuse('venues.unknownVenue', { venueId })
    if (venue.rollCall?.status === 'answered') return refuse('rollCall.alreadyAnswered')
    if (venue.rollCall?.status === 'queued') return refuse('rollCall.notCalledYet')
    if (venue.rollCall?.status !== 'calling') return refuse('rollCall.notOpen')
    const onBehalf = isStaff(actor)
    return accept({ type: 'rollCall.answered', data: { venueId, heard, picture, sound, note: note ?? null, onBehalf } })
  },
  /** RCL-4: who has not answered by then is recorded as unanswered. */
  'rollCall.close': ({ state }) =>
    isRollCallOpen(state.venues) ? accept({ type: 'rollCall.closed', data: {} }) : refuse('rollCall.notOpen'),
}
