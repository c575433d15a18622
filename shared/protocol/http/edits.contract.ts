import { z } from 'zod'
import { roles } from '../../access/roles.ts'
import { routeContract } from './route-contract.ts'
import { seqSchema } from './wire-values.ts'

/** What was done to the preparation. */
export const editsContracts = {
  last: routeContract({
    operationId: 'getLastEdit',
    method: 'get',
    path: '/api/meetings/:meetingId/edits/last',
    price: 5,
    access: 'meeting',
    roles: ['organiser', 'moderator'],
    summary:
      'Who else has changed a place of the preparation last: `item/<id>/title`, `venue/<id>/name`, `meeting/title`, …',
    notes:
      '`name`: of the account, null where it was none. `by` is null where the newest 2,000 events tell of nobody else. A place includes all below it.',
    query: z.object({ place: z.string().min(1).max(200) }),
    answers: {
      200: z.strictObject({
        by: z.strictObject({ role: z.enum(roles), name: z.string().nullable(), seq: seqSchema }).nullable(),
      }),
    },
  }),
}
