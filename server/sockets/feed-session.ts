import type { Grant } from '../access/access.ts'
import type { Limits, Taken } from '../limits/limits.ts'
import type { Charged } from './channel.ts'
import type { MeetingRooms, Member } from './meeting-rooms.ts'
import type { Device } from './presence.ts'

/** What one socket is, once it is in. */
export interface FeedSession {
  /** Another one once the session has proved who it is. */
  grant: Grant
  readonly rooms: MeetingRooms
  /** Where it sits; elsewhere with another grant. */
  member: Member
  /** null for pages that are no device of a hall. */
  readonly device: Device | null
  /** What its account is called; null where it came by a link, and for the owner. */
  readonly name: string | null
  readonly mayPass: (message: Charged) => Promise<Taken>
}

type MayPass = FeedSession['mayPass']

/** How much a page may say: those who work more than those who look on. The time may be asked for besides. @source TIM-5 */
export function mayPassOf(
  { actor, linkId }: Grant,
  { room, socket }: Member,
  limits: Limits,
  network: string,
): MayPass {
  const isAtWork = room.audience.kind === 'staff' || actor.role === 'operator'
  return async ({ name, cost }) => {
    if (name === 'clock') return limits.take('clockQuestions', socket.id)
    if (isAtWork) return limits.take('deskMessages', socket.id, cost)
    const own = await limits.take('publicMessages', socket.id, cost)
    if (!own.ok || (await limits.take('firstMessages', socket.id, cost)).ok) return own
    return limits.take('linkMessages', `${linkId} ${network}`, cost)
  }
}

/** @param view which page it is; a program says nothing and counts as what its role says. */
export function deviceOf({ actor }: Grant, view: string = actor.role): Device | null {
  // An overlay or a lectern on a screen's link is not what the hall looks at.
  if (view !== actor.role) return null
  if ((actor.role !== 'screen' && actor.role !== 'operator') || actor.venueId === null) return null
  return { venueId: actor.venueId, role: actor.role, drawnSeq: null, rttMs: null, prepared: null }
}
