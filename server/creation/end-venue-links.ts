import type { Instant } from '../../shared/kernel/time.ts'
import type { LiveGrants } from '../access/live-grants.ts'
import { ofOwnAccord } from '../access/own-actor.ts'
import type { OnError } from '../kernel/log.ts'
import type { MeetingHost } from '../meetings/meeting-host.ts'
import type { MeetingHosts } from '../meetings/meeting-hosts.ts'
import type { LinkStore } from '../store/link-store.ts'

interface Deps {
  readonly hosts: MeetingHosts
  readonly links: LinkStore
  readonly liveGrants: LiveGrants
  readonly now: () => Instant
  readonly onError: OnError
}

/** The links of a hall that has left the meeting open nothing any more, and their pages end at once. @source VEN-13 */
export function endVenueLinks({ hosts, links, liveGrants, now, onError }: Deps): void {
  const end = async (host: MeetingHost, venueId: string): Promise<void> => {
    const known = await links.ofMeeting(host.meetingId)
    const open = known.filter((link) => link.venueId === venueId && link.revokedAt === null)
    for (const { linkId } of open) await links.revoke(linkId, now())
    if (open.length > 0) await liveGrants.recheck()
    for (const { linkId } of open) await host.act(ofOwnAccord, { type: 'access.revokeLink', data: { linkId } })
  }
  hosts.onVenueRemoved((host, venueId) => {
    end(host, venueId).catch((error) => onError(error, { meetingId: host.meetingId, venueId }))
  })
}
