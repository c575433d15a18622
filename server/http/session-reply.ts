import type { Request } from 'express'
import type { Instant } from '../../shared/kernel/time.ts'
import type { Grant } from '../access/access.ts'
import { cookieName } from '../access/request-grant.ts'
import { onSiteUntil } from '../check-in/arrivals.ts'
import type { HttpDeps } from './http-deps.ts'

/** Who the caller is, in the form that pages know. */
export function describeGrant(grant: Omit<Grant, 'sessionHash'>, now: Instant) {
  const { actor, meetingId, linkId } = grant
  const until = onSiteUntil(grant, now)
  return {
    meetingId,
    role: actor.role,
    ...(actor.venueId === null ? {} : { venueId: actor.venueId }),
    ...(actor.personId === null ? {} : { personId: actor.personId }),
    ...(actor.isRemote === true ? { isRemote: true } : {}),
    ...(until === null ? {} : { onSiteUntil: until }),
    linkId,
  }
}

/** A screen in a hall is switched off at night and comes back by itself: its cookie outlives the browser by a month. */
const cookieSeconds = 30 * 24 * 3_600

type CookieDeps = Pick<HttpDeps, 'publicUrl' | 'callers'>

export const sessionCookie = (deps: CookieDeps, request: Request, linkId: string, secret: string): string =>
  cookie(deps, request, linkId, secret, cookieSeconds)

/** Has the browser forget it. */
export const endedCookie = (deps: CookieDeps, request: Request, linkId: string): string =>
  cookie(deps, request, linkId, '', 0)

function cookie(deps: CookieDeps, request: Request, linkId: string, secret: string, seconds: number): string {
  const isSecure = deps.callers.isSecure(request) || deps.publicUrl?.startsWith('https:') === true
  return `${cookieName(linkId)}=${secret}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Strict${isSecure ? '; Secure' : ''}`
}
