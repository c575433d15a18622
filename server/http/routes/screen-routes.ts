import { screenContracts } from '../../../shared/protocol/http/screens.contract.ts'
import type { HttpDeps } from '../http-deps.ts'
import { json, notFound } from '../reply.ts'
import { type Route, route } from '../route.ts'

type Deps = Pick<HttpDeps, 'identifyScreens'>

/** What is asked of the screens themselves: beside the log, for nothing of the meeting changes. */
export function screenRoutes({ identifyScreens }: Deps): readonly Route[] {
  return [
    route(screenContracts.identify, async ({ body, host }) => {
      const { venueIds } = body
      const isKnown = venueIds === 'all' || venueIds.every((id) => Object.hasOwn(host.state.venues, id))
      if (!isKnown) return notFound()
      return json(200, { told: identifyScreens(host.meetingId, venueIds) })
    }),
  ]
}
