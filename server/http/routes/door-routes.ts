import { checkInContracts } from '../../../shared/protocol/http/check-in.contract.ts'
import { latestArrivals } from '../../check-in/latest-arrivals.ts'
import type { HttpDeps } from '../http-deps.ts'
import { json } from '../reply.ts'
import { type Route, route } from '../route.ts'

type Deps = Pick<HttpDeps, 'people'>

/** What a screen at the door may say of those who come, by the organiser's choice. */
export function doorRoutes({ people }: Deps): readonly Route[] {
  return [
    route(checkInContracts.door, async ({ grant, host }) => {
      const { rules, people: venues } = host.state.attendance
      const own = venues[grant.actor.venueId ?? ''] ?? {}
      const arrivals = rules.door === 'surnames' ? await latestArrivals(people, host.meetingId, own) : []
      return json(200, { arrivals })
    }),
  ]
}
