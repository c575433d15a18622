import { z } from 'zod'
import { routeContract } from './route-contract.ts'

/** Practising a meeting: begun, played faster or slower, and ended without a trace in the meeting's own log. */
export const rehearsalContracts = {
  begin: routeContract({
    operationId: 'beginRehearsal',
    method: 'put',
    path: '/api/meetings/:meetingId/rehearsal',
    access: 'meeting',
    roles: ['organiser', 'moderator'],
    summary: 'Begins a rehearsal of a meeting that has not begun, or changes how the one that runs is played.',
    notes: '`simulation: null`: nobody is simulated.',
    body: z.strictObject({
      simulation: z.strictObject({ speed: z.number().min(1).max(120), chairs: z.boolean() }).nullable(),
    }),
    answers: { 200: z.strictObject({ rehearsal: z.literal(true) }) },
    refusals: { 409: ['rehearsal.notPlanned'] },
    examples: { body: { simulation: { speed: 30, chairs: true } }, answer: { rehearsal: true } },
  }),
  end: routeContract({
    operationId: 'endRehearsal',
    method: 'delete',
    path: '/api/meetings/:meetingId/rehearsal',
    access: 'meeting',
    roles: ['organiser', 'moderator'],
    summary: 'Ends the rehearsal: the meeting is as it was before.',
    answers: { 200: z.strictObject({ rehearsal: z.literal(false) }) },
    refusals: { 409: ['rehearsal.notRunning'] },
    examples: { answer: { rehearsal: false } },
  }),
}
