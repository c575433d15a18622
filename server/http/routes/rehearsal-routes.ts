import { rehearsalContracts } from '../../../shared/protocol/http/rehearsal.contract.ts'
import type { HttpDeps } from '../http-deps.ts'
import { failure, json } from '../reply.ts'
import { type Route, route } from '../route.ts'

type Deps = Pick<HttpDeps, 'journal' | 'rehearsals'>

/** Practising a meeting: begun, played faster or slower, and ended without a trace in the meeting's own log. */
export function rehearsalRoutes({ rehearsals, journal }: Deps): readonly Route[] {
  return [
    route(rehearsalContracts.begin, async ({ body, grant, host }) => {
      const begun = await rehearsals.begin(host.meetingId, body.simulation)
      if (!begun.ok) return failure(409, begun.rejection.code)
      await journal(host.meetingId, grant, 'rehearsal.begun', { simulation: body.simulation })
      return json(200, { rehearsal: true })
    }),
    route(rehearsalContracts.end, async ({ grant, host }) => {
      const ended = await rehearsals.end(host.meetingId)
      if (!ended.ok) return failure(409, ended.rejection.code)
      await journal(host.meetingId, grant, 'rehearsal.ended')
      return json(200, { rehearsal: false })
    }),
  ]
}
