import { z } from 'zod'
import { idSchema } from '../../../shared/kernel/schema.ts'
import type { HttpDeps } from '../http-deps.ts'
import { failure, json, notFound } from '../reply.ts'
import type { Route } from '../route.ts'

const identifySchema = z.strictObject({
  venueIds: z.union([z.literal('all'), z.array(idSchema).min(1).max(500)]),
})

/** What is asked of the screens themselves: beside the log, for nothing of the meeting changes. */
export function screenRoutes({ identifyScreens }: HttpDeps): readonly Route[] {
  return [
    {
      method: 'post',
      path: '/api/meetings/:meetingId/screens/identify',
      access: 'meeting',
      roles: ['organiser', 'moderator'],
      summary: 'Has the screens of all or some halls show for a few seconds which hall they stand in.',
      handle: async ({ request, host }) => {
        const body = identifySchema.safeParse(request.body)
        if (!body.success) return failure(422, 'command.malformed', { where: 'venueIds' })
        const { venueIds } = body.data
        const isKnown = venueIds === 'all' || venueIds.every((id) => Object.hasOwn(host.state.venues, id))
        if (!isKnown) return notFound()
        return json(200, { told: identifyScreens(host.meetingId, venueIds) })
      },
    },
  ]
}
