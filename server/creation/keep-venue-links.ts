import { createHash } from 'node:crypto'
import { z } from 'zod'
import { idFromBytes } from '../../shared/kernel/ids.ts'
import type { Instant } from '../../shared/kernel/time.ts'
import type { LiveGrants } from '../access/live-grants.ts'
import { ofOwnAccord } from '../access/own-actor.ts'
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
  readonly now: () => Instant
  readonly onError: OnError
}

/**
 * What comes and goes with a hall. A new one has the link at once by which its phones come in: the code on its screen needs
 * no more, and nobody has to be handed it; one that a crash has left without gets it when the meeting is loaded next. The links
 * of one that has left open nothing any more, and their pages end at once.
 * @source VEN-10 @source VEN-13
 */
export function keepVenueLinks({ events, hosts, links, liveGrants, now, onError }: Deps): void {
  const begin = async (host: MeetingHost, venueId: string, seq: number): Promise<void> => {
    const { meetingId } = host
    // The same on every node, so that the hall gets one.
    const linkId = idFromBytes(createHash('sha256').update(`${meetingId} ${venueId} ${seq}`).digest().subarray(0, 16))
    if ((await links.byId(linkId)) !== null) return
    faultPoint('venue-linking')
    const said = { linkId, role: 'attendee', venueId } as const
    // The log first, under one id: what was cut short behind it is made up for, and nothing is said twice.
    const command = { type: 'access.issueLink', data: said } as const
    const answer = await host.execute({ ...ofOwnAccord, commandId: `link-${linkId}`, command })
    if (!answer.ok) throw new Error(`the link of a new venue waits: ${answer.rejection.code}`)
    faultPoint('venue-link-told')
    const { actor, linkId: by } = ofOwnAccord
    const note = {
      at: now(),
      actor: { ...actor, linkId: by },
      act: 'links.issued',
      detail: { ...said, personId: null },
    }
    try {
      await links.add([recordOf(meetingId, { ...newLink('attendee', venueId), linkId })], note)
    } catch (error) {
      if ((await links.byId(linkId)) !== null) return
      throw error
    }
    // It may have left again meanwhile, before its links were looked for.
    if (!Object.hasOwn(host.state.venues, venueId)) await end(host, venueId)
  }
  /** Halls came whose link was never made, because the server crashed before. */
  const mend = async (host: MeetingHost): Promise<void> => {
    const { meetingId, logId, state } = host
    if (logId !== meetingId || state.meeting.status === 'adjourned') return
    const open = (await links.ofMeeting(meetingId)).filter(
      ({ role, revokedAt }) => role === 'attendee' && revokedAt === null,
    )
    const linked = new Set(open.map(({ venueId }) => venueId))
    const venueIds = Object.keys(state.venues).filter((venueId) => !linked.has(venueId))
    // One whose link was made, and revoked, keeps it so.
    for (const [venueId, seq] of await cameWith(events, host, venueIds)) await begin(host, venueId, seq)
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

/** With which event each of the halls came last, looked for from the end; those that were there from the beginning are not among them. */
async function cameWith(
  events: Pick<EventStore, 'read'>,
  { logId, seq: last }: Pick<MeetingHost, 'logId' | 'seq'>,
  venueIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const sought = new Set(venueIds)
  const came = new Map<string, number>()
  for (let upTo = last; upTo > 0 && sought.size > 0; upTo -= rowsAtOnce) {
    const after = Math.max(0, upTo - rowsAtOnce)
    const rows = await events.read(logId, after, upTo - after)
    for (const { type, data, seq } of [...rows].reverse()) {
      const venueId = type === 'venues.added' ? addedSchema.safeParse(data).data?.venue.id : undefined
      if (venueId !== undefined && sought.delete(venueId)) came.set(venueId, seq)
    }
  }
  return came
}
