import { isDeviceRole } from '../../../shared/access/device-role.ts'
import { isVenueRole, type Role } from '../../../shared/access/roles.ts'
import type { AttendanceState } from '../../../shared/domain/attendance/attendance.model.ts'
import { hasPerson } from '../../../shared/domain/attendance/attendance.selectors.ts'
import { linkContracts } from '../../../shared/protocol/http/links.contract.ts'
import type { Grant } from '../../access/access.ts'
import { newLink, recordOf } from '../../creation/create-meeting.ts'
import type { MeetingHost } from '../../meetings/meeting-host.ts'
import type { LinkRecord } from '../../store/link-store.ts'
import type { HttpDeps } from '../http-deps.ts'
import { failure, json, notFound } from '../reply.ts'
import { type Route, route } from '../route.ts'
import { describeLink } from './meeting-routes.ts'

type Deps = Pick<HttpDeps, 'journal' | 'linkBase' | 'links' | 'liveGrants' | 'now' | 'openPages'>

/** Somebody who takes part from elsewhere has an attendee link of its own, of the hall that it belongs to. */
const isOwnLink = (attendance: AttendanceState, role: Role, venueId: string | null, personId: string): boolean =>
  role === 'attendee' && venueId !== null && hasPerson(attendance, venueId, personId)

/** Links: issued and revoked, never read again. */
export function linkRoutes(deps: Deps): readonly Route[] {
  /** Its sessions, sockets and downloads end with it. */
  const end = async (grant: Grant, host: MeetingHost, { linkId, role, venueId }: LinkRecord) => {
    await deps.journal(host.meetingId, grant, 'links.revoked', { linkId, role, venueId })
    await deps.links.revoke(linkId, deps.now())
    await deps.liveGrants.recheck()
    await host.act(grant, { type: 'access.revokeLink', data: { linkId } })
  }
  /** Those of a venue's device that open its page now. */
  const held = async (meetingId: string, role: Role, venueId: string | null) =>
    (await deps.links.ofMeeting(meetingId)).filter(
      (link) => link.revokedAt === null && link.role === role && link.venueId === venueId,
    )
  return [
    route(linkContracts.list, async ({ host }) => {
      const { meetingId } = host
      const [links, opened] = await Promise.all([deps.links.ofMeeting(meetingId), deps.links.lastOpened(meetingId)])
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
    }),
    route(linkContracts.issue, async ({ request, body, grant, host }) => {
      const { role, venueId = null, personId = null, replaces = false } = body
      if (grant.actor.role === 'moderator' && !isDeviceRole(role)) return failure(403, 'access.forbidden')
      const isFitting = isVenueRole(role)
        ? venueId !== null && Object.hasOwn(host.state.venues, venueId)
        : venueId === null
      if (!isFitting) return failure(422, 'command.malformed', { where: 'venueId' })
      if (personId !== null && !isOwnLink(host.state.attendance, role, venueId, personId))
        return failure(422, 'command.malformed', { where: 'personId' })
      if (replaces && !isDeviceRole(role)) return failure(422, 'command.malformed', { where: 'replaces' })
      const replaced = replaces ? await held(host.meetingId, role, venueId) : []
      const link = newLink(role, venueId, personId)
      await deps.journal(host.meetingId, grant, 'links.issued', { linkId: link.linkId, role, venueId, personId })
      await deps.links.add([recordOf(host.meetingId, link)])
      await host.act(grant, { type: 'access.issueLink', data: { linkId: link.linkId, role, venueId } })
      // The new one holds before an old one ends: whatever breaks off between leaves the hall with a way in.
      for (const old of replaced) await end(grant, host, old)
      return json(201, describeLink(link, deps.linkBase(request)))
    }),
    route(linkContracts.revoke, async ({ params, grant, host }) => {
      const link = await deps.links.byId(params.linkId)
      if (link === null || link.meetingId !== host.meetingId) return notFound()
      await end(grant, host, link)
      return { status: 204 }
    }),
  ]
}
