import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders, RequestListener } from 'node:http'
import type { Callers } from '../limits/client-address.ts'
import type { Limits } from '../limits/limits.ts'
import { tooMany } from './reply.ts'

interface Deps {
  readonly limits: Limits
  readonly callers: Callers
  readonly basePath: string
}

/**
 * Serves, and counts who is gone before its answer: whoever asks and drops a thousand times a second would pay for nothing
 * that it is asked for. Beyond the limit its requests are refused before anything is looked up for them.
 * @source LIM-13
 */
export function refusingDroppers({ limits, callers, basePath }: Deps, serve: RequestListener): RequestListener {
  const api = `${basePath}/api/`
  return (request, response) => {
    if (!request.url?.startsWith(api)) return serve(request, response)
    const key = `${callers.networkOf(request)} ${shownBy(request.headers)}`
    response.once('close', () => {
      if (!response.writableFinished) void limits.take('droppedRequests', key)
    })
    void limits.ask('droppedRequests', key).then((asked) => {
      if (asked.ok) return serve(request, response)
      const { status, json } = tooMany(asked.retryAfterMs)
      response.writeHead(status, { 'Content-Type': 'application/json', Connection: 'close' }).end(JSON.stringify(json))
    })
  }
}

/** No secret is kept in a counter. */
const shownBy = ({ authorization = '', cookie = '' }: IncomingHttpHeaders): string =>
  createHash('sha256').update(`${authorization}\n${cookie}`).digest('base64')
