import type { Request } from 'express'
import { isStaff } from '../../../shared/access/actor.ts'
import { findPerson } from '../../../shared/domain/attendance/attendance.selectors.ts'
import { lookUp } from '../../../shared/kernel/record.ts'
import { checkInContracts } from '../../../shared/protocol/http/check-in.contract.ts'
import type { BodyOf, ReplyOf } from '../../../shared/protocol/http/route-contract.ts'
import { checkInFailure } from '../check-in-reply.ts'
import type { HttpDeps } from '../http-deps.ts'
import { letPhoneIn } from '../phone-session.ts'
import { json, notFound, type Reply, tooMany } from '../reply.ts'
import { type Route, route } from '../route.ts'
import { mainVenue } from '../say-who.ts'

type Deps = Pick<
  HttpDeps,
  | 'access'
  | 'basePath'
  | 'callers'
  | 'guesses'
  | 'hosts'
  | 'linkBase'
  | 'now'
  | 'personalCodes'
  | 'prove'
  | 'publicUrl'
  | 'sessions'
  | 'waysIn'
>

type Entered = Reply<ReplyOf<typeof checkInContracts.bring>>
type Brought<Name extends string> = Extract<BodyOf<typeof checkInContracts.bring>, Readonly<Record<Name, string>>>

/** The codes of halls: shown by screens, brought by phones. */
export function checkInRoutes(deps: Deps): readonly Route[] {
  return [
    route(checkInContracts.code, async ({ request, query, grant, host }) => {
      const venueId = isStaff(grant.actor) ? (query.venueId ?? '') : (grant.actor.venueId ?? '')
      if (lookUp(host.state.venues, venueId) === null) return notFound()
      const { meetingId } = host
      const shown = await deps.waysIn.shownCode({ meetingId, venueId }, isRotating(host.state.attendance.rules))
      if (shown === null) return checkInFailure('checkIn.noLink')
      const { code, validFromMs, nextAtMs } = shown
      const path = ['c', meetingId, venueId, code].map(encodeURIComponent).join('/')
      const url = `${deps.linkBase(request)}/${path}`
      return json(200, { url, validFromMs, nextAtMs, serverNow: deps.now() })
    }),
    route(checkInContracts.bring, async ({ request, body }) => {
      return 'code' in body ? bringCode(deps, request, body) : bringCard(deps, request, body)
    }),
  ]
}

const isRotating = ({ mode }: { readonly mode: string }): boolean => mode === 'rotating'

/** A right code is never made to wait, whoever guesses from the same address: a hall has only one. */
async function bringCode(deps: Deps, request: Request, brought: Brought<'code'>): Promise<Entered> {
  const { meetingId, venueId, code } = brought
  const host = await deps.hosts.get(meetingId)
  if (host === null || lookUp(host.state.venues, venueId) === null) return wrongCode(deps, request)
  const way = await deps.waysIn.byCode({ meetingId, venueId }, code)
  switch (way.kind) {
    case 'in':
      return letPhoneIn(deps, { request, host, link: way.link, onSite: way.onSite, personId: null, cardHash: null })
    case 'expired':
      return checkInFailure('checkIn.codeExpired', { ageSeconds: Math.floor(way.ageMs / 1_000) })
    case 'noLink':
      return checkInFailure('checkIn.noLink')
    default:
      return wrongCode(deps, request)
  }
}

async function wrongCode(deps: Deps, request: Request): Promise<Reply<never>> {
  const counted = await deps.guesses.wrongVenueCode(deps.callers.networkOf(request))
  return counted.ok ? checkInFailure('checkIn.codeUnknown') : tooMany(counted.retryAfterMs)
}

/** A session as that person, who need not stand in the hall. */
async function bringCard(deps: Deps, request: Request, brought: Brought<'personalCode'>): Promise<Entered> {
  const { meetingId, personalCode } = brought
  const network = deps.callers.networkOf(request)
  const host = await deps.hosts.get(meetingId)
  const place = { meetingId: host === null ? '' : meetingId, venueId: host === null ? '' : mainVenue(host.state) }
  const attempt = await deps.guesses.tryCard({ session: network, network }, place)
  if (attempt.kind !== 'allowed') return tooMany(attempt.retryAfterMs)
  const person = host === null ? null : await deps.personalCodes.find(meetingId, personalCode)
  const found = host === null || person === null ? null : findPerson(host.state.attendance, person.personId)
  if (host === null || person === null || found === null) {
    const told = await attempt.wrong()
    return told.ok ? checkInFailure('checkIn.codeUnknown') : tooMany(told.retryAfterMs)
  }
  await attempt.right()
  const link = await deps.waysIn.linkOf({ meetingId, venueId: found.venueId })
  if (link === null) return checkInFailure('checkIn.noLink')
  const { personId, cardHash } = person
  return letPhoneIn(deps, { request, host, link, onSite: null, personId, cardHash })
}
