import { z } from 'zod'
import { idSchema } from '../../kernel/schema.ts'
import { routeContract } from './route-contract.ts'

/** What is asked of the screens themselves: beside the log, for nothing of the meeting changes. */
export const screenContracts = {
  identify: routeContract({
    operationId: 'identifyScreens',
    method: 'post',
    path: '/api/meetings/:meetingId/screens/identify',
    access: 'meeting',
    roles: ['organiser', 'moderator'],
    summary: 'Has the screens of all or some halls show for a few seconds which hall they stand in.',
    notes: '`told`: how many pages were asked. 404 when a hall is unknown.',
    body: z.strictObject({ venueIds: z.union([z.literal('all'), z.array(idSchema).min(1).max(500)]) }),
    answers: { 200: z.strictObject({ told: z.int() }) },
    examples: { body: { venueIds: 'all' }, answer: { told: 3 } },
  }),
}
