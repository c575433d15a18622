import { z } from 'zod'
import { roles } from '../../access/roles.ts'
import type { MeetingEvent, MeetingState } from '../../domain/meeting/meeting.types.ts'
import { commandDone, refusedCommands } from './command-answer.ts'
import { commandMessageSchema } from './command-message.ts'
import { meetingListContracts } from './meeting-list.contract.ts'
import { newMeetingContracts } from './new-meeting.contract.ts'
import { routeContract } from './route-contract.ts'
import { afterQuery, domainValue, seqSchema } from './wire-values.ts'

/** Meetings: making, listing, reading, acting. */
export const meetingContracts = {
  ...newMeetingContracts,
  ...meetingListContracts,
  state: routeContract({
    operationId: 'getState',
    method: 'get',
    path: '/api/meetings/:meetingId/state',
    price: 2,
    access: 'meeting',
    roles,
    summary: 'The state as the caller may see it.',
    answers: {
      200: z.strictObject({ epoch: z.string(), seq: seqSchema, state: domainValue<MeetingState>('MeetingState') }),
    },
  }),
  events: routeContract({
    operationId: 'listEvents',
    method: 'get',
    path: '/api/meetings/:meetingId/events',
    price: 4,
    access: 'meeting',
    roles,
    summary: 'What happened after a sequence number, as the caller may see it; a page of it: go on from `upTo`.',
    notes: 'A page has about 2,000 events; the last one has been reached when `upTo` stays where it is.',
    query: afterQuery,
    answers: {
      200: z.strictObject({
        epoch: z.string(),
        after: seqSchema,
        upTo: seqSchema,
        events: z.array(domainValue<MeetingEvent>('MeetingEvent')),
      }),
    },
  }),
  act: routeContract({
    operationId: 'sendCommand',
    method: 'post',
    path: '/api/meetings/:meetingId/commands',
    access: 'meeting',
    roles,
    summary: 'Sends a command; the same as over the socket.',
    notes: 'The same `commandId` again, with the same type and data, gets the stored answer.',
    body: commandMessageSchema,
    answers: { 200: commandDone },
    rejected: refusedCommands,
    examples: {
      body: { commandId: 'c0ffee-1', type: 'meeting.start', data: {} },
      answer: { ok: true, seq: 2 },
    },
  }),
}
