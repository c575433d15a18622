import type { Request } from 'express'
import { z } from 'zod'
import { isStaff } from '../../../shared/access/actor.ts'
import { findPerson } from '../../../shared/domain/attendance/attendance.selectors.ts'
import { lookUp } from '../../../shared/kernel/record.ts'
import { idSchema } from '../../../shared/kernel/schema.ts'
import { checkInFailure } from '../check-in-reply.ts'
import type { HttpDeps } from '../http-deps.ts'
import { letPhoneIn } from '../phone-session.ts'
import { failure, json, notFound, type Reply, tooMany } from '../reply.ts'
import type { Route } from '../route.ts'
import { mainVenue } from '../say-who.ts'

const codeSchema = z.strictObject({ meetingId: z.string().max(64), venueId: idSchema, code: z.string().max(64) })
const cardSchema = z.strictObject({ meetingId: z.string().max(64), personalCode: z.string().max(32) })
const bringSchema = z.union([codeSchema, cardSchema])

/** The codes of halls: shown by screens, brought by phones. */
export function checkInRoutes(deps: HttpDeps): readonly Route[] {
  return [
    {
      method: 'get',
      path: '/api/meetings/:meetingId/check-in/code',
      access: 'meeting',
      roles: ['organiser', 'moderator', 'operator', 'screen'],
      summary: 'The code by which phones come into a hall now, and when to ask for the next; staff name the hall.',
      handle: async ({ request, grant, host }) => {
        const venueId = isStaff(grant.actor) ? String(request.query.venueId ?? '') : (grant.actor.venueId ?? '')
        if (lookUp(host.state.venues, venueId) === null) return notFound()
        const { meetingId } = host
        const shown = await deps.waysIn.shownCode({ meetingId, venueId }, isRotating(host.state.attendance.rules))
        if (shown === null) return checkInFailure('checkIn.noLink')
        const { code, validFromMs, nextAtMs } = shown
        const path = ['c', meetingId, venueId, code].map(encodeURIComponent).join('/')
        const url = `${deps.linkBase(request)}/${path}`
        return json(200, { url, validFromMs, nextAtMs, serverNow: deps.now() })
      },
    },
    {
      method: 'post',
      path: '/api/check-in',
      access: 'public',
      summary: "Lets a phone into a hall by the code that it has read from the hall's screen or from a card.",
      handle: async ({ request }) => {
        const body = bringSchema.safeParse(request.body)
        if (!body.success) return failure(422, 'command.malformed', { where: 'code' })
        return 'code' in body.data ? bringCode(deps, request, body.data) : bringCard(deps, request, body.data)
      },
    },
  ]
}

const isRotating = ({ mode }: { readonly mode: string }): boolean => mode === 'rotating'

/** A right code is never made to wait, whoever guesses from the same address: a hall has only one. */
async function bringCode(deps: HttpDeps, request: Request, brought: z.output<typeof codeSchema>): Promise<Reply> {
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

async function wrongCode(deps: HttpDeps, request: Request): Promise<Reply> {
  const counted = await deps.guesses.wrongHallCode(deps.callers.networkOf(request))
  return counted.ok ? checkInFailure('checkIn.codeUnknown') : tooMany(counted.retryAfterMs)
}

/** A session as that person, who need not stand in the hall. */
async function bringCard(deps: HttpDeps, request: Request, brought: z.output<typeof cardSchema>): Promise<Reply> {
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
