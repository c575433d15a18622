import type { IncomingMessage } from 'node:http'
import type { Callers } from '../limits/client-address.ts'

interface Deps {
  /** null: links begin with what was asked. */
  readonly publicBase: string | null
  readonly basePath: string
  /** For whoever names no host. */
  readonly port: number
  readonly callers: Pick<Callers, 'isSecure'>
}

/** What links begin with, for a request that came to that host. */
export const createLinkBase =
  ({ publicBase, basePath, port, callers }: Deps) =>
  (request: IncomingMessage): string =>
    publicBase ??
    `${callers.isSecure(request) ? 'https' : 'http'}://${request.headers.host ?? `localhost:${port}`}${basePath}`
