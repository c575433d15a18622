import { createHash } from 'node:crypto'
import { idFromBytes } from '../../shared/kernel/ids.ts'
import type { Instant } from '../../shared/kernel/time.ts'
import type { LiveGrants } from '../access/live-grants.ts'
import { ofOwnAccord } from '../access/own-actor.ts'
import type { AdminJournal } from '../evidence/admin-journal.ts'
import type { OnError } from '../kernel/log.ts'
import type { MeetingHost } from '../meetings/meeting-host.ts'
import type { MeetingHosts } from '../meetings/meeting-hosts.ts'
import type { LinkStore } from '../store/link-store.ts'
import { newLink, recordOf } from './create-meeting.ts'

interface Deps {
  readonly hosts: MeetingHosts
  readonly links: LinkStore
  readonly liveGrants: LiveGrants
  readonly journal: AdminJournal
  readonly now: () => Instant
  readonly onError: OnError
}

/**
 * What comes and goes with a hall. A new one has the link at once by which its phones come in: the code on its screen needs
 * no more, and nobody has to be handed it. The links of one that has left open nothing any more, and their pages end at once.
 * @source VEN-10 @source VEN-13
 */
export function keepVenueLinks({ hosts, links, liveGrants, journal, now, onError }: Deps): void {
  const begin = async (host: MeetingHost, venueId: string, seq: number): Promise<void> => {
    const { meetingId } = host
    // The same on every node, so that the hall gets one.
    const linkId = idFromBytes(createHash('sha256').update(`${meetingId} ${venueId} ${seq}`).digest().subarray(0, 16))
    if ((await links.byId(linkId)) !== null) return
    const link = { ...newLink('attendee', venueId), linkId }
    try {
      await links.add([recordOf(meetingId, link)])
    } catch (error) {
      if ((await links.byId(linkId)) !== null) return
      throw error
    }
    // It may have left again meanwhile, before its links were looked for.
    if (!Object.hasOwn(host.state.venues, venueId)) return links.revoke(linkId, now())
    await journal(meetingId, ofOwnAccord, 'links.issued', { linkId, role: 'attendee', venueId, personId: null })
    await host.act(ofOwnAccord, { type: 'access.issueLink', data: { linkId, role: 'attendee', venueId } })
  }
  const end = async (host: MeetingHost, venueId: string): Promise<void> => {
    const known = await links.ofMeeting(host.meetingId)
    const open = known.filter((link) => link.venueId === venueId && link.revokedAt === null)
    for (const { linkId } of open) await links.revoke(linkId, now())
    if (open.length > 0) await liveGrants.recheck()
    for (const { linkId } of open) await host.act(ofOwnAccord, { type: 'access.revokeLink', data: { linkId } })
  }
  const told = (host: MeetingHost, venueId: string, work: Promise<void>) => {
    work.catch((error) => onError(error, { meetingId: host.meetingId, venueId }))
  }
  hosts.onVenueAdded((host, venueId, seq) => told(host, venueId, begin(host, venueId, seq)))
  hosts.onVenueRemoved((host, venueId) => told(host, venueId, end(host, venueId)))
}
