import type { IncomingMessage } from 'node:http'
import type { Callers } from '../limits/client-address.ts'

interface Deps {
  /** null: links begin with what was asked. */
  readonly publicUrl: string | null
  /** For whoever names no host. */
  readonly port: number
  readonly callers: Pick<Callers, 'isSecure'>
}

/** What links begin with, for a request that came to that host. */
export const createLinkBase =
  ({ publicUrl, port, callers }: Deps) =>
  (request: IncomingMessage): string =>
    publicUrl ?? `${callers.isSecure(request) ? 'https' : 'http'}://${request.headers.host ?? `localhost:${port}`}`
