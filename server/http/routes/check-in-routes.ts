import type { Request } from 'express'
import { z } from 'zod'
import { isStaff } from '../../../shared/access/actor.ts'
import { lookUp } from '../../../shared/kernel/record.ts'
import { idSchema } from '../../../shared/kernel/schema.ts'
import { checkInFailure, tooManyGuesses } from '../check-in-reply.ts'
import type { HttpDeps } from '../http-deps.ts'
import { letPhoneIn } from '../phone-session.ts'
import { failure, json, notFound, type Reply } from '../reply.ts'
import type { Route } from '../route.ts'

const bringSchema = z.strictObject({ meetingId: z.string().max(64), venueId: idSchema, code: z.string().max(64) })

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
        const url = `${deps.linkBase(request.headers.host)}/${path}`
        return json(200, { url, validFromMs, nextAtMs, serverNow: deps.now() })
      },
    },
    {
      method: 'post',
      path: '/api/check-in',
      access: 'public',
      summary: "Lets a phone into a hall by the code that it has read from the hall's screen.",
      handle: async ({ request }) => {
        const body = bringSchema.safeParse(request.body)
        if (!body.success) return failure(422, 'command.malformed', { where: 'code' })
        return bringCode(deps, request, body.data)
      },
    },
  ]
}

const isRotating = ({ mode }: { readonly mode: string }): boolean => mode === 'rotating'

/** A right code is never made to wait, whoever guesses from the same address: a hall has only one. */
async function bringCode(deps: HttpDeps, request: Request, brought: z.output<typeof bringSchema>): Promise<Reply> {
  const { meetingId, venueId, code } = brought
  const host = await deps.hosts.get(meetingId)
  const isThere = host !== null && lookUp(host.state.venues, venueId) !== null
  const way = isThere ? await deps.waysIn.byCode({ meetingId, venueId }, code) : { kind: 'unknown' as const }
  switch (way.kind) {
    case 'in':
      return letPhoneIn(deps, request, way.link, { onSite: way.onSite, personId: null })
    case 'expired':
      return checkInFailure('checkIn.codeExpired', { ageSeconds: Math.floor(way.ageMs / 1_000) })
    case 'noLink':
      return checkInFailure('checkIn.noLink')
    default:
      return deps.mayTryCode(request.ip ?? '') ? checkInFailure('checkIn.codeUnknown') : tooManyGuesses()
  }
}
