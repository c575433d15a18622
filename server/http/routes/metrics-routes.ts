import { serverContracts } from '../../../shared/protocol/http/server.contract.ts'
import { hashToken, isSameHash } from '../../kernel/secrets.ts'
import type { HttpDeps } from '../http-deps.ts'
import { failure, notFound, tooMany } from '../reply.ts'
import { type Route, route } from '../route.ts'

type Deps = Pick<HttpDeps, 'callers' | 'metrics' | 'metricsToken' | 'tokenGuesses'>

/** Figures for Prometheus, for whoever brings their own token. @source CON-2 */
export function metricsRoutes({ callers, metrics, metricsToken, tokenGuesses }: Deps): readonly Route[] {
  const wanted = metricsToken === null ? null : hashToken(metricsToken)
  return [
    route(serverContracts.metrics, async ({ request }) => {
      if (metrics === null || wanted === null) return notFound()
      const shown = /^Bearer ([\x21-\x7e]{1,256})$/u.exec(request.get('authorization') ?? '')?.[1] ?? ''
      if (!isSameHash(hashToken(shown), wanted)) {
        const taken = await tokenGuesses.wrong(callers.networkOf(request))
        return taken.ok ? failure(401, 'access.unauthorised') : tooMany(taken.retryAfterMs)
      }
      const { contentType, text } = await metrics.told()
      return {
        status: 200,
        headers: { 'Content-Type': contentType },
        write: async (response) => void response.end(text),
      }
    }),
  ]
}
