import { checkInContracts } from '../../../shared/protocol/http/check-in.contract.ts'
import { addressNet } from '../../check-in/address-net.ts'
import { checkInFailure, ruleFailure } from '../check-in-reply.ts'
import type { HttpDeps } from '../http-deps.ts'
import { failure, json } from '../reply.ts'
import { type Route, route } from '../route.ts'
import { saidByCard, saidByName } from '../say-who.ts'

type Deps = Pick<HttpDeps, 'arrivals' | 'callers' | 'guesses' | 'now' | 'people' | 'personalCodes' | 'sessions'>

/** A phone checks its owner in. */
export function arriveRoutes(deps: Deps): readonly Route[] {
  return [
    route(checkInContracts.arrive, async (call) => {
      const { request, body, grant, host } = call
      const { by, device, isTold = false } = body
      const venueId = grant.actor.venueId ?? ''
      if (isTold && grant.sessionHash !== null) await deps.sessions.markTold(grant.sessionHash, deps.now())
      const said =
        'self' in by
          ? { ok: true as const, personId: grant.actor.personId, cardHash: null }
          : await ('name' in by ? saidByName(deps, call, by) : saidByCard(deps, call, by.personalCode))
      if (!said.ok) return said.reply
      const { personId, cardHash } = said
      if (personId === null) return checkInFailure('checkIn.whoAreYou')
      if (grant.actor.isRemote === true && grant.actor.personId !== personId) return failure(409, 'attendance.notYours')
      const network = addressNet(deps.callers.addressOf(request))
      const arrival = { host, grant, venueId, personId, cardHash, device, addressNet: network }
      const answer = await deps.arrivals.arrive(arrival)
      if (!answer.ok) return ruleFailure(answer)
      return json(200, { personId, outcome: answer.outcome, at: answer.at, venueId })
    }),
  ]
}
