import { z } from 'zod'
import type { VenuePeople } from '../../../shared/domain/attendance/attendance.model.ts'
import { addressNet } from '../../check-in/address-net.ts'
import { namedShape, personByName } from '../../check-in/find-person.ts'
import { checkInFailure, ruleFailure } from '../check-in-reply.ts'
import type { HttpDeps } from '../http-deps.ts'
import { failure, json, tooMany } from '../reply.ts'
import type { Route } from '../route.ts'

const arriveSchema = z.strictObject({
  by: z.union([
    z.strictObject({ self: z.literal(true) }),
    z.strictObject({ personalCode: z.string().max(32) }),
    z.strictObject(namedShape),
  ]),
  device: z.string().regex(/^[\w-]{8,128}$/u),
})

type SaysWho = z.output<typeof arriveSchema>['by']

/** A phone checks its owner in. */
export function arriveRoutes(deps: HttpDeps): readonly Route[] {
  /** Of the own hall only; null for everybody else, who is not said to exist. */
  const personOf = async (meetingId: string, ofHall: VenuePeople, by: Exclude<SaysWho, { self: true }>) => {
    if ('name' in by) {
      const named = await personByName(deps.side, meetingId, ofHall, by)
      return named === null ? null : { personId: named.personId, cardHash: null }
    }
    const person = await deps.personalCodes.find(meetingId, by.personalCode)
    return person !== null && Object.hasOwn(ofHall, person.personId) ? person : null
  }

  return [
    {
      method: 'post',
      path: '/api/meetings/:meetingId/arrive',
      access: 'meeting',
      roles: ['attendee'],
      summary:
        'An attendee says who it is, by name and the last four digits of the phone, by a personal code, or as whom the session is already, and checks in.',
      handle: async ({ request, grant, host }) => {
        const body = arriveSchema.safeParse(request.body)
        if (!body.success) return failure(422, 'command.malformed', { where: 'arrive' })
        const { by, device } = body.data
        const venueId = grant.actor.venueId ?? ''
        const key = `${grant.linkId} ${deps.callers.networkOf(request)}`
        const isSelf = 'self' in by
        // A hall comes from one address: who is found pays nothing, who guesses does.
        const mayTry = await deps.limits.ask('wrongNames', key)
        if (!isSelf && !mayTry.ok) return tooMany(mayTry.retryAfterMs)
        const ofHall = host.state.attendance.people[venueId] ?? {}
        const self = { personId: grant.actor.personId, cardHash: null }
        const { personId = null, cardHash = null } = (isSelf ? self : await personOf(host.meetingId, ofHall, by)) ?? {}
        if (personId === null) {
          if (isSelf) return checkInFailure('checkIn.whoAreYou')
          await deps.limits.take('wrongNames', key)
          return 'name' in by ? failure(404, 'access.noSuchPerson') : checkInFailure('checkIn.codeUnknown')
        }
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
