import { latestArrivals } from '../../check-in/latest-arrivals.ts'
import type { HttpDeps } from '../http-deps.ts'
import { json } from '../reply.ts'
import type { Route } from '../route.ts'

/** What a screen at the door may say of those who come, by the organiser's choice. */
export function doorRoutes({ side }: HttpDeps): readonly Route[] {
  return [
    {
      method: 'get',
      path: '/api/meetings/:meetingId/check-in/door',
      access: 'meeting',
      roles: ['screen'],
      summary: 'Surname and title of those who came to the own hall last; nobody where the door shows numbers only.',
      handle: async ({ grant, host }) => {
        const { rules, people } = host.state.attendance
        const own = people[grant.actor.venueId ?? ''] ?? {}
        const arrivals = rules.door === 'surnames' ? await latestArrivals(side, host.meetingId, own) : []
        return json(200, { arrivals })
      },
    },
  ]
}
