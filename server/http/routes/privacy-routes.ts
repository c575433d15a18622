import { z } from 'zod'
import type { HttpDeps } from '../http-deps.ts'
import { failure, json } from '../reply.ts'
import type { Route } from '../route.ts'

const eraseSchema = z.strictObject({ what: z.enum(['phones', 'people']), confirm: z.string().max(200) })

/** Personal data: how long it stays, and its end; copies of everything. */
export function privacyRoutes({ retention, backups, journal, liveGrants }: HttpDeps): readonly Route[] {
  return [
    {
      method: 'get',
      path: '/api/meetings/:meetingId/retention',
      access: 'meeting',
      roles: ['organiser', 'moderator', 'operator'],
      summary: 'How long phones and names are kept, when they go, and what is gone.',
      handle: async ({ host }) => json(200, await retention.of(host.meetingId)),
    },
    {
      method: 'post',
      path: '/api/meetings/:meetingId/erase-people',
      access: 'meeting',
      roles: ['organiser'],
      summary:
        'Erases phones, or all that is known of people, at once and for good; the title of the meeting confirms it.',
      handle: async ({ request, grant, host }) => {
        const body = eraseSchema.safeParse(request.body)
        if (!body.success) return failure(422, 'command.malformed', { where: 'erase' })
        if (host.logId !== host.meetingId) return failure(409, 'roster.rehearsal')
        if (body.data.confirm.trim() !== host.state.meeting.title) return failure(409, 'roster.notConfirmed')
        await journal(host.meetingId, grant, 'people.erasing', { what: body.data.what })
        await retention.erase(host.meetingId, grant, body.data.what)
        await liveGrants.recheck()
        return json(200, await retention.of(host.meetingId))
      },
    },
    {
      method: 'get',
      path: '/api/backups',
      access: 'system',
      roles: ['owner'],
      summary: 'The backups that lie in the data folder, the oldest first.',
      handle: async () => json(200, { backups: backups.list() }),
    },
    {
      method: 'post',
      path: '/api/backup',
      price: 20,
      access: 'system',
      roles: ['owner'],
      summary: 'Makes a backup in the data folder; the oldest goes when there are too many.',
      handle: async ({ grant }) => {
        await journal('', grant, 'backup.made')
        const made = await backups.make()
        return made === null ? failure(409, 'backup.otherTools') : json(201, made)
      },
    },
  ]
}
