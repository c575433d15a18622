import { z } from 'zod'
import { roles } from '../../access/roles.ts'
import { routeContract } from './route-contract.ts'

/** The feed for programs that have no Socket.IO client. */
export const streamContracts = {
  stream: routeContract({
    operationId: 'streamEvents',
    method: 'get',
    path: '/api/meetings/:meetingId/events/stream',
    price: 4,
    access: 'meeting',
    roles,
    summary: 'The feed as server-sent events (`text/event-stream`), as the caller may see it.',
    notes:
      'Events `snapshot` and `feed`, with the bodies of the socket’s messages of these names; their `id` is the sequence number up to which they tell. Without `Last-Event-ID`, with one that is unknown, or with another `epoch`, it begins with a snapshot. A comment every five seconds says that the line carries. It ends within a second when the link is revoked.',
    query: z.object({ epoch: z.string().max(64).optional() }),
    headers: { 'Last-Event-ID': 'The sequence number up to which the caller knows; browsers send it by themselves.' },
    answers: { 200: { bytes: ['text/event-stream'] } },
    refusals: { 503: ['server.busy'] },
  }),
}
