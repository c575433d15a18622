import type { RequestHandler } from 'express'
import { originStanding } from '../access/origin.ts'

/** What pages of other origins may say besides what any page may. */
const headers = [
  'Authorization',
  'Content-Type',
  'Idempotency-Key',
  'If-None-Match',
  'Last-Event-ID',
  'Range',
  'Upload-Offset',
  'X-Content-SHA256',
  'X-File-Name',
  'X-OneHall-Desk',
  'X-Request-Id',
]

/** What they may read of an answer. */
const exposed = ['Content-Disposition', 'ETag', 'Retry-After', 'Upload-Offset', 'X-Request-Id']

/** A browser asks again after so long, s. */
const maxAgeSeconds = 600

interface Deps {
  readonly publicUrl: string | null
  /** Origins whose pages may call, by a token that they bring themselves. */
  readonly corsOrigins: readonly string[]
}

/** Lets pages of the origins that are named in `CORS_ORIGINS` call; cookies are worth nothing there. @source CON-4 */
export const cors =
  ({ publicUrl, corsOrigins }: Deps): RequestHandler =>
  (request, response, next) => {
    const { origin, host } = request.headers
    if (corsOrigins.length > 0) response.vary('Origin')
    if (originStanding(origin, host, { publicUrl, corsOrigins }) !== 'allowed') return next()
    // Who is let in so brings a token: what a browser sends along by itself is worth nothing.
    delete request.headers.cookie
    response.set({
      'Access-Control-Allow-Origin': origin ?? '',
      'Access-Control-Expose-Headers': exposed.join(', '),
      'Cross-Origin-Resource-Policy': 'cross-origin',
    })
    if (request.method !== 'OPTIONS' || request.get('access-control-request-method') === undefined) return next()
    response
      .set({
        'Access-Control-Allow-Methods': 'GET, HEAD, POST, PUT, PATCH, DELETE',
        'Access-Control-Allow-Headers': headers.join(', '),
        'Access-Control-Max-Age': String(maxAgeSeconds),
      })
      .status(204)
      .end()
  }
