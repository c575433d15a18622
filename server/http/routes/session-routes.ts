import { parseCookie } from 'cookie'
import type { Request } from 'express'
import { z } from 'zod'
import type { Grant } from '../../access/access.ts'
import { cookieName, grantOfRequest } from '../../access/request-grant.ts'
import type { HttpDeps } from '../http-deps.ts'
import { beginSession, sessionWith } from '../phone-session.ts'
import { failure, json, type Reply } from '../reply.ts'
import { type Route, unauthorised } from '../route.ts'
import { describeGrant, endedCookie, sessionCookie } from '../session-reply.ts'

const exchangeSchema = z.strictObject({ token: z.string().min(1).max(256) })

/** Exchanging a link's token for a cookie, asking who one is, and leaving. */
export function sessionRoutes(deps: HttpDeps): readonly Route[] {
  return [
    {
      method: 'post',
      path: '/api/session',
      price: 4,
      access: 'public',
      summary: 'Exchanges the token of a link for a cookie; a phone that has a session with that link keeps it.',
      handle: async ({ request }) => {
        const body = exchangeSchema.safeParse(request.body)
        if (!body.success) return failure(422, 'command.malformed', { where: 'token' })
        const shown = await deps.access.byToken(body.data.token)
        const grant = await deps.tokenGuesses.passed(shown, deps.callers.networkOf(request))
        if (grant === null) return unauthorised(deps, request)
        const kept = grant.actor.role === 'attendee' ? await keptSession(deps, request, grant) : null
        if (kept !== null) return kept
        const cookie = await beginSession(deps, request, grant)
        return json(200, describeGrant(grant, deps.now()), { 'Set-Cookie': cookie })
      },
    },
    {
      method: 'get',
      path: '/api/session',
      access: 'public',
      summary: 'Says who the caller is.',
      handle: async ({ request }) => {
        const grant = await grantOf(deps, request)
        if (grant !== null) return json(200, describeGrant(grant, deps.now()))
        // A page that was never opened with a link asks, too: nothing was guessed at.
        const { authorization, cookie } = request.headers
        return authorization === undefined && cookie === undefined
          ? failure(401, 'access.unauthorised')
          : unauthorised(deps, request)
      },
    },
    {
      method: 'delete',
      path: '/api/session',
      access: 'public',
      summary: 'Ends the session, with all that hangs on it, and forgets its cookie.',
      handle: async ({ request }) => {
        const grant = await grantOf(deps, request)
        if (grant === null) return { status: 204 }
        if (grant.sessionHash !== null) await deps.access.endSession(grant.sessionHash)
        await deps.liveGrants.recheck()
        return { status: 204, headers: { 'Set-Cookie': endedCookie(deps, request, grant.linkId) } }
      },
    },
  ]
}

/** A phone that opens its link again stays who it has proved to be. @source CHK-14 */
async function keptSession(deps: HttpDeps, request: Request, { linkId, meetingId }: Grant): Promise<Reply | null> {
  const known = meetingId === null ? null : await sessionWith(deps, request, { linkId, meetingId })
  const secret = parseCookie(request.headers.cookie ?? '')[cookieName(linkId)]
  if (known?.visit === undefined || secret === undefined) return null
  const now = deps.now()
  const cookie = sessionCookie(deps, request, linkId, secret, known.visit.endsAt - now)
  return json(200, describeGrant(known, now), { 'Set-Cookie': cookie })
}

async function grantOf(deps: HttpDeps, request: Request): Promise<Grant | null> {
  const shown = await grantOfRequest(deps.access, {
    authorization: request.headers.authorization,
    cookie: request.headers.cookie,
    via: request.get('x-onehall-session') ?? undefined,
    meetingId: null,
    desk: undefined,
  })
  return deps.tokenGuesses.passed(shown, deps.callers.networkOf(request))
}
