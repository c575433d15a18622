import type { IncomingMessage, ServerResponse } from 'node:http'
import { newId } from '../kernel/secrets.ts'

const header = 'x-request-id'

/** As proxies make them: long enough to be one of its kind, and neither a phone nor a name. */
const wellFormed = /^[A-Za-z0-9][A-Za-z0-9._-]{15,63}$/u

/** Gives a request the id by which proxy, log and answer name it: the proxy's own where that is one, else a new one. @source DOR-15 */
export function giveRequestId(request: IncomingMessage, response: ServerResponse): void {
  const given = request.headers[header]
  const id = typeof given === 'string' && wellFormed.test(given) ? given : newId().slice(0, 16)
  request.headers[header] = id
  response.setHeader('X-Request-Id', id)
}

/** As it was given by `giveRequestId`. */
export const requestIdOf = ({ headers }: Pick<IncomingMessage, 'headers'>): string => String(headers[header] ?? '')
