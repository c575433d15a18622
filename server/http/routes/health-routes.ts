import type { HttpDeps } from '../http-deps.ts'
import { failure, json } from '../reply.ts'
import type { Route } from '../route.ts'

/** For supervisors and load balancers. */
export function healthRoutes(deps: HttpDeps): readonly Route[] {
  return [
    {
      method: 'get',
      path: '/healthz',
      price: 0,
      access: 'public',
      summary: 'The process lives.',
      handle: async () => json(200, { status: 'ok' }),
    },
    {
      method: 'get',
      path: '/readyz',
      price: 0,
      access: 'public',
      summary: 'It takes requests and its storage works.',
      handle: async () => ((await deps.isReady()) ? json(200, { status: 'ok' }) : failure(503, 'server.notReady')),
    },
  ]
}
