import type { Request } from 'express'
import type { checkInContracts } from '../../shared/protocol/http/check-in.contract.ts'
import type { ReplyOf } from '../../shared/protocol/http/route-contract.ts'
import type { Grant, Opening } from '../access/access.ts'
import { grantOfRequest } from '../access/request-grant.ts'
import { hashToken } from '../kernel/secrets.ts'
import type { MeetingHost } from '../meetings/meeting-host.ts'
import type { LinkRecord } from '../store/link-store.ts'
import type { HttpDeps } from './http-deps.ts'
import { json, type Reply } from './reply.ts'
import { describeGrant, sessionCookie } from './session-reply.ts'
import { venueFacts } from './venue-facts.ts'

type Deps = Pick<HttpDeps, 'access' | 'basePath' | 'callers' | 'guesses' | 'now' | 'prove' | 'publicUrl' | 'sessions'>

/** What a phone has brought, and which link it comes in by. */
interface Brought {
  readonly request: Request
  readonly host: MeetingHost
  readonly link: LinkRecord
  readonly onSite: { readonly isEdge: boolean } | null
  readonly personId: string | null
  /** Of the card that says who it is; null without one. */
  readonly cardHash: string | null
}

/**
 * Lets a phone in by the hall's link. A session that it has with that link goes on, so that who scans again need not
 * say again who it is; else one begins.
 */
export async function letPhoneIn(deps: Deps, brought: Brought): Promise<Reply<ReplyOf<typeof checkInContracts.bring>>> {
  const { request, host, link, onSite, personId, cardHash } = brought
  const known = await sessionWith(deps, request, link)
  const { meetingId, linkId, role, venueId } = link
  const now = deps.now()
  const onSiteAt = onSite === null ? (known?.visit?.onSiteAt ?? null) : now
  const isOnSiteEdge = onSite === null ? known?.visit?.isOnSiteEdge === true : onSite.isEdge
  const actor = { role, venueId, personId: personId ?? known?.actor.personId ?? null }
  const grant = { actor, meetingId, linkId, visit: { onSiteAt, isOnSiteEdge, device: known?.visit?.device ?? null } }
  const told = { ...describeGrant(grant, now), ...venueFacts(host.state, venueId) }
  const sessionHash = known?.sessionHash ?? null
  if (sessionHash === null) {
    return json(200, told, { 'Set-Cookie': await beginSession(deps, request, grant, cardHash) })
  }
  if (onSite !== null) await deps.sessions.markOnSite(sessionHash, now, onSite.isEdge)
  if (personId !== null) await deps.prove(sessionHash, personId, cardHash)
  return json(200, told)
}

/** @param cardHash of the card that says who it is; null without one. @returns the cookie of a session that begins now. */
export async function beginSession(
  deps: Deps,
  request: Request,
  grant: Opening,
  cardHash: string | null = null,
): Promise<string> {
  const secret = await deps.access.openSession(grant, cardHash)
  if (grant.actor.role === 'attendee')
    await deps.guesses.sessionBegun(
      { session: hashToken(secret), network: deps.callers.networkOf(request) },
      grant.linkId,
    )
  return sessionCookie(deps, request, grant.linkId, secret)
}

/** The session that a phone has with that link; null without one. */
export async function sessionWith(
  deps: Deps,
  request: Request,
  link: Pick<LinkRecord, 'linkId' | 'meetingId'>,
): Promise<Grant | null> {
  const grant = await grantOfRequest(deps.access, {
    authorization: undefined,
    cookie: request.headers.cookie,
    via: link.linkId,
    meetingId: link.meetingId,
    desk: undefined,
  })
  return grant?.linkId === link.linkId ? grant : null
}
