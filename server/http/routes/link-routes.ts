import { z } from 'zod'
import { isVenueRole, type Role } from '../../../shared/access/roles.ts'
import type { AttendanceState } from '../../../shared/domain/attendance/attendance.model.ts'
import { hasPerson } from '../../../shared/domain/attendance/attendance.selectors.ts'
import { idSchema } from '../../../shared/kernel/schema.ts'
import { newLink, recordOf } from '../../meetings/create-meeting.ts'
import type { HttpDeps } from '../http-deps.ts'
import { failure, json, notFound } from '../reply.ts'
import type { Route } from '../route.ts'
import { describeLink } from './meeting-routes.ts'

const issueSchema = z.strictObject({
  role: z.enum(['organiser', 'moderator', 'operator', 'screen', 'speaker', 'attendee', 'observer']),
  venueId: z.string().max(64).optional(),
  personId: idSchema.optional(),
})

/** Somebody who takes part from elsewhere has an attendee link of its own, of the hall that it belongs to. */
const isOwnLink = (attendance: AttendanceState, role: Role, venueId: string | null, personId: string): boolean =>
  role === 'attendee' && venueId !== null && hasPerson(attendance, venueId, personId)

/** Links: issued and revoked, never read again. */
export function linkRoutes(deps: HttpDeps): readonly Route[] {
  return [
    {
      method: 'get',
      path: '/api/meetings/:meetingId/links',
      access: 'meeting',
      roles: ['organiser'],
      summary: 'The links of a meeting, without their tokens.',
      handle: async ({ host }) => {
        const { meetingId } = host
        const [links, opened] = await Promise.all([deps.side.linksOf(meetingId), deps.side.lastOpened(meetingId)])
        const pages = deps.openPages(meetingId)
        return json(200, {
          links: links.map(({ linkId, role, venueId, personId, revokedAt }) => ({
            linkId,
            role,
            venueId,
            ...(personId === null ? {} : { personId }),
            revokedAt,
            lastOpenedAt: opened.get(linkId) ?? null,
            openPages: pages.get(linkId) ?? 0,
          })),
        })
      },
    },
    {
      method: 'post',
      path: '/api/meetings/:meetingId/links',
      access: 'meeting',
      roles: ['organiser'],
      summary: 'Issues a fresh link, an attendee link for one person too; its token is told this once.',
      handle: async ({ request, grant, host }) => {
        const body = issueSchema.safeParse(request.body)
        if (!body.success) return failure(422, 'command.malformed', { where: 'link' })
        const { role, venueId = null } = body.data
        const isFitting = isVenueRole(role)
          ? venueId !== null && Object.hasOwn(host.state.venues, venueId)
          : venueId === null
        if (!isFitting) return failure(422, 'command.malformed', { where: 'venueId' })
        const { personId = null } = body.data
        if (personId !== null && !isOwnLink(host.state.attendance, role, venueId, personId))
          return failure(422, 'command.malformed', { where: 'personId' })
        const link = newLink(role, venueId, personId)
        await deps.journal(host.meetingId, grant, 'links.issued', { linkId: link.linkId, role, venueId, personId })
        await deps.side.addLinks([recordOf(host.meetingId, link)])
        await host.execute({
          commandId: deps.newId(),
          actor: grant.actor,
          linkId: grant.linkId,
          command: { type: 'access.issueLink', data: { linkId: link.linkId, role, venueId } },
        })
        return json(201, describeLink(link, deps.linkBase(request)))
      },
    },
    {
      method: 'delete',
      path: '/api/meetings/:meetingId/links/:linkId',
      access: 'meeting',
      roles: ['organiser'],
      summary: 'Revokes a link: its sessions, sockets and downloads end at once.',
      handle: async ({ param, grant, host }) => {
        const link = await deps.side.linkById(param('linkId'))
        if (link === null || link.meetingId !== host.meetingId) return notFound()
        const { linkId, role, venueId } = link
        await deps.journal(host.meetingId, grant, 'links.revoked', { linkId, role, venueId })
        await deps.side.revokeLink(link.linkId, deps.now())
        await deps.liveGrants.recheck()
        await host.execute({
          commandId: deps.newId(),
          actor: grant.actor,
          linkId: grant.linkId,
          command: { type: 'access.revokeLink', data: { linkId: link.linkId } },
        })
        return { status: 204 }
      },
    },
  ]
}
