import { serverContracts } from '../../../shared/protocol/http/server.contract.ts'
import type { HttpDeps } from '../http-deps.ts'
import { failure, json } from '../reply.ts'
import { type Route, route } from '../route.ts'

type Deps = Pick<HttpDeps, 'isReady'>

/** For supervisors and load balancers. */
export function healthRoutes(deps: Deps): readonly Route[] {
  return [
    route(serverContracts.health, async () => json(200, { status: 'ok' })),
    route(serverContracts.ready, async () =>
      (await deps.isReady()) ? json(200, { status: 'ok' }) : failure(503, 'server.notReady'),
    ),
  ]
}
