import type { IncomingMessage } from 'node:http'
import type { RequestHandler } from 'express'
import helmet from 'helmet'
import type { HttpDeps } from './http-deps.ts'

type HeaderDeps = Pick<HttpDeps, 'publicUrl' | 'callers'>

/** What a page may load and whom it may call; the same for every answer, but for the address that it came by. @source DOR-10 */
export function securityHeaders(deps: HeaderDeps): RequestHandler {
  const guard = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
        // React writes sizes and shares into style attributes.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'", (request) => ownSockets(deps.publicUrl, request.headers.host)],
        workerSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // Halls are reached over plain http on closed networks: nothing here may presume https.
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
    referrerPolicy: { policy: 'no-referrer' },
  })
  return (request, response, next) => {
    if (isTrustworthy(deps, request)) response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
    guard(request, response, next)
  }
}

/**
 * The feed's address for browsers to which `'self'` does not mean sockets (Safari before 15.4); `ws:` of a host covers its
 * `wss:`. A host that a policy cannot name, IPv6 among them, is left to `'self'`.
 */
function ownSockets(publicUrl: string | null, host: string | undefined): string {
  const named = /^[a-z0-9.-]+(?::\d+)?$/iu.test(host ?? '') ? [`ws://${host}`] : []
  const isPublic = publicUrl !== null && new URL(publicUrl).host === host
  return (publicUrl === null || isPublic ? named : [...named, publicUrl.replace(/^http/u, 'ws')]).join(' ')
}

/** Browsers heed an opener policy over https and on the machine itself; elsewhere they complain of it in the console. */
function isTrustworthy({ publicUrl, callers }: HeaderDeps, request: IncomingMessage): boolean {
  const host = request.headers.host ?? ''
  const isPublic = publicUrl?.startsWith('https:') === true && new URL(publicUrl).host === host
  return isPublic || callers.isSecure(request) || /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/u.test(host)
}
