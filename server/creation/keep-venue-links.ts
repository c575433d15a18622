import { createHash } from 'node:crypto'
import { z } from 'zod'
import { idFromBytes } from '../../shared/kernel/ids.ts'
import type { Instant } from '../../shared/kernel/time.ts'
import type { LiveGrants } from '../access/live-grants.ts'
import { ofOwnAccord } from '../access/own-actor.ts'
import type { AdminJournal } from '../evidence/admin-journal.ts'
import type { OnError } from '../kernel/log.ts'
import type { MeetingHost } from '../meetings/meeting-host.ts'
import type { MeetingHosts } from '../meetings/meeting-hosts.ts'
import type { EventStore } from '../store/event-store.ts'
import { faultPoint } from '../store/fault-points.ts'
import type { LinkStore } from '../store/link-store.ts'
import { newLink, recordOf } from './create-meeting.ts'

interface Deps {
  readonly events: Pick<EventStore, 'read'>
  readonly hosts: MeetingHosts
  readonly links: LinkStore
  readonly liveGrants: LiveGrants
  readonly journal: AdminJournal
  readonly now: () => Instant
  readonly onError: OnError
}

/**
 * What comes and goes with a hall. A new one has the link at once by which its phones come in: the code on its screen needs
 * no more, and nobody has to be handed it; one that a crash has left without gets it when the meeting is loaded next. The links
 * of one that has left open nothing any more, and their pages end at once.
 * @source VEN-10 @source VEN-13
 */
export function keepVenueLinks({ events, hosts, links, liveGrants, journal, now, onError }: Deps): void {
  const begin = async (host: MeetingHost, venueId: string, seq: number): Promise<void> => {
    const { meetingId } = host
    // The same on every node, so that the hall gets one.
    const linkId = idFromBytes(createHash('sha256').update(`${meetingId} ${venueId} ${seq}`).digest().subarray(0, 16))
    if ((await links.byId(linkId)) !== null) return
    faultPoint('venue-linking')
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
  /** Halls that have never had such a link came, and then the server crashed. */
  const mend = async (host: MeetingHost): Promise<void> => {
    const { meetingId, logId, state } = host
    if (logId !== meetingId || state.meeting.status === 'adjourned') return
    const known = await links.ofMeeting(meetingId)
    const linked = new Set(known.flatMap(({ role, venueId }) => (role === 'attendee' ? (venueId ?? []) : [])))
    for (const venueId of Object.keys(state.venues)) {
      if (linked.has(venueId)) continue
      const seq = await cameWith(events, host, venueId)
      if (seq !== null) await begin(host, venueId, seq)
    }
  }
  const end = async (host: MeetingHost, venueId: string): Promise<void> => {
    const known = await links.ofMeeting(host.meetingId)
    const open = known.filter((link) => link.venueId === venueId && link.revokedAt === null)
    for (const { linkId } of open) await links.revoke(linkId, now())
    if (open.length > 0) await liveGrants.recheck()
    for (const { linkId } of open) await host.act(ofOwnAccord, { type: 'access.revokeLink', data: { linkId } })
  }
  const told = (host: MeetingHost, venueId: string | null, work: Promise<void>) => {
    work.catch((error) => onError(error, { meetingId: host.meetingId, venueId }))
  }
  hosts.onLoaded((host) => told(host, null, mend(host)))
  hosts.onVenueAdded((host, venueId, seq) => told(host, venueId, begin(host, venueId, seq)))
  hosts.onVenueRemoved((host, venueId) => told(host, venueId, end(host, venueId)))
}

const rowsAtOnce = 1_000
const addedSchema = z.object({ venue: z.object({ id: z.string() }) })

/** With which event that hall came last, looked for from the end; null: it was there from the beginning. */
async function cameWith(
  events: Pick<EventStore, 'read'>,
  { logId, seq: last }: Pick<MeetingHost, 'logId' | 'seq'>,
  venueId: string,
): Promise<number | null> {
  for (let upTo = last; upTo > 0; upTo -= rowsAtOnce) {
    const after = Math.max(0, upTo - rowsAtOnce)
    const rows = await events.read(logId, after, upTo - after)
    const came = rows.findLast(
      ({ type, data }) => type === 'venues.added' && addedSchema.safeParse(data).data?.venue.id === venueId,
    )
    if (came !== undefined) return came.seq
  }
  return null
}
