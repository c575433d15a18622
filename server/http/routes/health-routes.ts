import { serverContracts } from '../../../shared/protocol/http/server.contract.ts'
import type { HttpDeps } from '../http-deps.ts'
import { failure, json } from '../reply.ts'
import { type Route, route } from '../route.ts'

type Deps = Pick<HttpDeps, 'readiness'>

/** For supervisors and load balancers. */
export function healthRoutes(deps: Deps): readonly Route[] {
  return [
    route(serverContracts.health, async () => json(200, { status: 'ok' })),
    route(serverContracts.ready, async () => {
      const reasons = await deps.readiness.reasonsAgainst()
      return reasons.length === 0 ? json(200, { status: 'ok' }) : failure(503, 'server.notReady', { reasons })
    }),
  ]
}
