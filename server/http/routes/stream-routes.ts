import { audienceOf } from '../../../shared/access/audience.ts'
import { streamContracts } from '../../../shared/protocol/http/streams.contract.ts'
import type { HttpDeps } from '../http-deps.ts'
import { failure } from '../reply.ts'
import { type Route, route } from '../route.ts'

/** Who finds no place comes again after so long, ms. */
const retryAfterMs = 5_000

/** The feed for programs that have no Socket.IO client. @source CON-1 */
export function streamRoutes({ streams }: Pick<HttpDeps, 'streams'>): readonly Route[] {
  return [
    route(streamContracts.stream, async ({ request, query, grant, host }) => {
      if (!streams.hasRoom(grant.linkId)) return failure(503, 'server.busy', { retryAfterMs })
      await host.catchUp()
      const start = { epoch: query.epoch ?? null, after: lastEventId(request.get('last-event-id')) }
      return {
        status: 200,
        headers: { 'Content-Type': 'text/event-stream; charset=utf-8', 'X-Accel-Buffering': 'no' },
        write: (response) => streams.open(host, grant, audienceOf(grant.actor), start, response),
      }
    }),
  ]
}

/** null for what is no sequence number: the reader gets a snapshot. */
const lastEventId = (text: string | undefined): number | null => (/^\d{1,15}$/u.test(text ?? '') ? Number(text) : null)
