import { z } from 'zod'
import { roles } from '../../access/roles.ts'
import type { MeetingEvent, MeetingState } from '../../domain/meeting/meeting.types.ts'
import { type ReplayMark, replayEyes } from '../../domain/minutes/replay.model.ts'
import { routeContract } from './route-contract.ts'
import { afterQuery, domainValue, instantSchema, seqSchema } from './wire-values.ts'

const placeSchema = z.strictObject({ seq: seqSchema, at: instantSchema })

/** Looking at what was, place by place; nothing is changed by it. */
export const replayContracts = {
  marks: routeContract({
    operationId: 'listReplayMarks',
    method: 'get',
    path: '/api/meetings/:meetingId/replay',
    price: 8,
    access: 'meeting',
    roles,
    summary: 'The places of a meeting that somebody looks for, as the caller may see them; a page of them.',
    notes:
      'At most 1,000 marks of events behind `after`; the last page has been reached when `more` is false. `places` tell how moments lie in the log, at every 250th event.',
    query: afterQuery,
    answers: {
      200: z.strictObject({
        epoch: z.string(),
        seq: seqSchema,
        isSound: z.boolean(),
        startedAt: instantSchema.nullable(),
        adjournedAt: instantSchema.nullable(),
        places: z.array(placeSchema),
        marks: z.array(domainValue<ReplayMark>('ReplayMark')),
        more: z.boolean(),
      }),
    },
  }),
  window: routeContract({
    operationId: 'getReplayWindow',
    method: 'get',
    path: '/api/meetings/:meetingId/replay/window',
    price: 4,
    access: 'meeting',
    roles,
    summary: 'The state near a place of the log and the events from there on, as the caller may see them.',
    notes:
      'Without `seq` or `at`: where the meeting began. `state` stands at `from`; folding the events up to a place gives what was shown there, up to `upTo`. Staff may look as the screen of a hall does (`venueId`), or as its lectern (`as=speaker`), and are told what was taken back; the others are not.',
    query: z.object({
      seq: z.coerce.number().pipe(seqSchema).optional(),
      at: z.coerce.number().pipe(instantSchema).optional(),
      venueId: z.string().optional(),
      /** Whose eyes of that hall; a screen's without it. */
      as: z.enum(replayEyes).optional(),
    }),
    answers: {
      200: z.strictObject({
        epoch: z.string(),
        /** The place that was asked for. */
        seq: seqSchema,
        /** Where the log ends. */
        head: seqSchema,
        from: seqSchema,
        at: instantSchema,
        state: domainValue<MeetingState>('MeetingState'),
        upTo: seqSchema,
        events: z.array(domainValue<MeetingEvent>('MeetingEvent')),
      }),
    },
  }),
}
