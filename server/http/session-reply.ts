import type { Request } from 'express'
import type { Instant } from '../../shared/kernel/time.ts'
import type { Opening } from '../access/access.ts'
import { accountIdOf, sessionName } from '../access/account-actor.ts'
import { cookieName } from '../access/request-grant.ts'
import { sessionLifeMs } from '../access/session-life.ts'
import { onSiteUntil } from '../check-in/arrivals.ts'
import type { HttpDeps } from './http-deps.ts'

/** Who the caller is, in the form that pages know. */
export function describeGrant(grant: Opening, now: Instant) {
  const { actor, meetingId, linkId } = grant
  const until = onSiteUntil(grant, now)
  const accountId = accountIdOf(linkId)
  return {
    meetingId,
    role: actor.role,
    ...(actor.venueId === null ? {} : { venueId: actor.venueId }),
    ...(actor.personId === null ? {} : { personId: actor.personId }),
    ...(actor.isRemote === true ? { isRemote: true as const } : {}),
    ...(until === null ? {} : { onSiteUntil: until }),
    ...(accountId === null ? {} : { accountId }),
    linkId: sessionName(linkId),
  }
}

type CookieDeps = Pick<HttpDeps, 'basePath' | 'publicUrl' | 'callers'>

/** @param lifeMs how long the session still lasts. */
export const sessionCookie = (
  deps: CookieDeps,
  request: Request,
  linkId: string,
  secret: string,
  lifeMs = sessionLifeMs,
): string => cookie(deps, request, linkId, secret, Math.floor(lifeMs / 1_000))

/** Has the browser forget it. */
export const endedCookie = (deps: CookieDeps, request: Request, linkId: string): string =>
  cookie(deps, request, linkId, '', 0)

function cookie(deps: CookieDeps, request: Request, linkId: string, secret: string, seconds: number): string {
  const isSecure = deps.callers.isSecure(request) || deps.publicUrl?.startsWith('https:') === true
  const path = deps.basePath || '/'
  return `${cookieName(linkId)}=${secret}; Path=${path}; Max-Age=${seconds}; HttpOnly; SameSite=Strict${isSecure ? '; Secure' : ''}`
}
