import { z } from 'zod'
import { addressNet } from '../../check-in/address-net.ts'
import { namedShape } from '../../check-in/find-person.ts'
import { checkInFailure, ruleFailure } from '../check-in-reply.ts'
import type { HttpDeps } from '../http-deps.ts'
import { failure, json } from '../reply.ts'
import type { Route } from '../route.ts'
import { saidByCard, saidByName } from '../say-who.ts'

const arriveSchema = z.strictObject({
  by: z.union([
    z.strictObject({ self: z.literal(true) }),
    z.strictObject({ personalCode: z.string().max(32) }),
    z.strictObject(namedShape),
  ]),
  device: z.string().regex(/^[\w-]{8,128}$/u),
  /** The page has shown what is stored of people, before it asked. */
  isTold: z.literal(true).optional(),
})

/** A phone checks its owner in. */
export function arriveRoutes(deps: HttpDeps): readonly Route[] {
  return [
    {
      method: 'post',
      path: '/api/meetings/:meetingId/arrive',
      access: 'meeting',
      roles: ['attendee'],
      summary:
        'An attendee says who it is, by name and the last four digits of the phone, by a personal code, or as whom the session is already, and checks in.',
      handle: async (call) => {
        const { request, grant, host } = call
        const body = arriveSchema.safeParse(request.body)
        if (!body.success) return failure(422, 'command.malformed', { where: 'arrive' })
        const { by, device, isTold = false } = body.data
        const venueId = grant.actor.venueId ?? ''
        if (isTold && grant.sessionHash !== null) await deps.side.markTold(grant.sessionHash, deps.now())
        const said =
          'self' in by
            ? { ok: true as const, personId: grant.actor.personId, cardHash: null }
            : await ('name' in by ? saidByName(deps, call, by) : saidByCard(deps, call, by.personalCode))
        if (!said.ok) return said.reply
        const { personId, cardHash } = said
        if (personId === null) return checkInFailure('checkIn.whoAreYou')
        if (grant.actor.isRemote === true && grant.actor.personId !== personId)
          return failure(409, 'attendance.notYours')
        const network = addressNet(deps.callers.addressOf(request))
        const arrival = { host, grant, venueId, personId, cardHash, device, addressNet: network }
        const answer = await deps.arrivals.arrive(arrival)
        if (!answer.ok) return ruleFailure(answer)
        return json(200, { personId, outcome: answer.outcome, at: answer.at, venueId })
      },
    },
  ]
}
