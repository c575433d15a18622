import { parseCookie } from 'cookie'
import type { Request } from 'express'
import type { ReplyOf } from '../../../shared/protocol/http/route-contract.ts'
import { sessionContracts } from '../../../shared/protocol/http/session.contract.ts'
import type { Grant } from '../../access/access.ts'
import { accountActor, accountIdOf, linkIdOfAccount } from '../../access/account-actor.ts'
import { cookieName, grantOfRequest } from '../../access/request-grant.ts'
import type { HttpDeps } from '../http-deps.ts'
import { beginSession, sessionWith } from '../phone-session.ts'
import { failure, json, type Reply, tooMany } from '../reply.ts'
import { type Route, route, unauthorised } from '../route.ts'
import { describeGrant, endedCookie, sessionCookie } from '../session-reply.ts'
import { unlessBusy } from './account-routes.ts'

type Deps = Pick<
  HttpDeps,
  | 'access'
  | 'accounts'
  | 'basePath'
  | 'bin'
  | 'callers'
  | 'guesses'
  | 'hosts'
  | 'liveGrants'
  | 'now'
  | 'onError'
  | 'prices'
  | 'prove'
  | 'publicUrl'
  | 'sessions'
  | 'tokenGuesses'
>

/** Exchanging a link's token for a cookie, asking who one is, and leaving. */
export function sessionRoutes(deps: Deps): readonly Route[] {
  return [
    route(sessionContracts.open, async ({ request, body }) => {
      if ('name' in body) return unlessBusy(() => openAccount(deps, request, body))
      const shown = await deps.access.byToken(body.token)
      const grant = await deps.tokenGuesses.passed(shown, deps.callers.networkOf(request))
      if (grant === null) return unauthorised(deps, request)
      const kept = grant.actor.role === 'attendee' ? await keptSession(deps, request, grant) : null
      if (kept !== null) return kept
      const cookie = await beginSession(deps, request, grant)
      return json(200, describeGrant(grant, deps.now()), { 'Set-Cookie': cookie })
    }),
    route(sessionContracts.current, async ({ request }) => {
      const grant = await grantOf(deps, request)
      if (grant !== null) return json(200, { ...describeGrant(grant, deps.now()), ...(await nameOf(deps, grant)) })
      // A page that was never opened with a link asks, too: nothing was guessed at.
      const { authorization, cookie } = request.headers
      return authorization === undefined && cookie === undefined
        ? failure(401, 'access.unauthorised')
        : unauthorised(deps, request)
    }),
    route(sessionContracts.close, async ({ request }) => {
      const grant = await grantOf(deps, request)
      if (grant === null) return { status: 204 }
      if (grant.sessionHash !== null) await deps.access.endSession(grant.sessionHash)
      await deps.liveGrants.recheck()
      return { status: 204, headers: { 'Set-Cookie': endedCookie(deps, request, grant.linkId) } }
    }),
  ]
}

/** What somebody with an account is called. */
async function nameOf({ accounts }: Deps, { linkId }: Grant): Promise<{ readonly name?: string }> {
  const accountId = accountIdOf(linkId)
  const [account] = accountId === null ? [] : await accounts.byIds([accountId])
  return account === undefined ? {} : { name: account.name }
}

/** @source ACC-8 */
async function openAccount(
  deps: Deps,
  request: Request,
  { name, password }: { readonly name: string; readonly password: string },
): Promise<Reply<ReplyOf<typeof sessionContracts.open>>> {
  const account = await deps.accounts.signIn(name, password, deps.callers.networkOf(request))
  if (account === null) return failure(401, 'accounts.wrongPassword')
  if ('ok' in account) return tooMany(account.retryAfterMs)
  const grant = { actor: accountActor, meetingId: null, linkId: linkIdOfAccount(account.accountId) }
  const cookie = await beginSession(deps, request, grant)
  return json(200, { ...describeGrant(grant, deps.now()), name: account.name }, { 'Set-Cookie': cookie })
}

/** A phone that opens its link again stays who it has proved to be. @source CHK-14 */
async function keptSession(
  deps: Deps,
  request: Request,
  { linkId, meetingId }: Grant,
): Promise<Reply<ReplyOf<typeof sessionContracts.open>> | null> {
  const known = meetingId === null ? null : await sessionWith(deps, request, { linkId, meetingId })
  const secret = parseCookie(request.headers.cookie ?? '')[cookieName(linkId)]
  if (known?.visit === undefined || secret === undefined) return null
  const now = deps.now()
  const cookie = sessionCookie(deps, request, linkId, secret, known.visit.endsAt - now)
  return json(200, describeGrant(known, now), { 'Set-Cookie': cookie })
}

async function grantOf(deps: Deps, request: Request): Promise<Grant | null> {
  const shown = await grantOfRequest(deps.access, {
    authorization: request.headers.authorization,
    cookie: request.headers.cookie,
    via: request.get('x-onehall-session') ?? undefined,
    meetingId: null,
    desk: undefined,
  })
  return deps.tokenGuesses.passed(shown, deps.callers.networkOf(request))
}
