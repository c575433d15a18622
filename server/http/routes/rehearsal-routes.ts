import { z } from 'zod'
import type { HttpDeps } from '../http-deps.ts'
import { failure, json } from '../reply.ts'
import type { Route } from '../route.ts'

const beginSchema = z.strictObject({
  /** null: nobody is simulated. */
  simulation: z.strictObject({ speed: z.number().min(1).max(120), chairs: z.boolean() }).nullable(),
})

/** Practising a meeting: begun, played faster or slower, and ended without a trace in the meeting's own log. */
export function rehearsalRoutes({ rehearsals, journal }: HttpDeps): readonly Route[] {
  return [
    {
      method: 'put',
      path: '/api/meetings/:meetingId/rehearsal',
      access: 'meeting',
      roles: ['organiser', 'moderator'],
      summary: 'Begins a rehearsal of a meeting that has not begun, or changes how the one that runs is played.',
      handle: async ({ request, grant, host }) => {
        const body = beginSchema.safeParse(request.body)
        if (!body.success) return failure(422, 'command.malformed', { where: 'simulation' })
        const begun = await rehearsals.begin(host.meetingId, body.data.simulation)
        if (!begun.ok) return failure(409, begun.rejection.code)
        await journal(host.meetingId, grant, 'rehearsal.begun', { simulation: body.data.simulation })
        return json(200, { rehearsal: true })
      },
    },
    {
      method: 'delete',
      path: '/api/meetings/:meetingId/rehearsal',
      access: 'meeting',
      roles: ['organiser', 'moderator'],
      summary: 'Ends the rehearsal: the meeting is as it was before.',
      handle: async ({ grant, host }) => {
        const ended = await rehearsals.end(host.meetingId)
        if (!ended.ok) return failure(409, ended.rejection.code)
        await journal(host.meetingId, grant, 'rehearsal.ended')
        return json(200, { rehearsal: false })
      },
    },
  ]
}
