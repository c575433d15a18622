import type { Grant } from '../access/access.ts'
import type { MeetingRooms, Member } from './meeting-rooms.ts'
import type { Device } from './presence.ts'
import { createBucket, type RateLimit } from './rate-limit.ts'

const staffRate: RateLimit = { burst: 500, perSecond: 200 }
const publicRate: RateLimit = { burst: 60, perSecond: 20 }

/** What one socket is, once it is in. */
export interface FeedSession {
  readonly grant: Grant
  readonly rooms: MeetingRooms
  readonly member: Member
  /** null for pages that are no device of a hall. */
  readonly device: Device | null
  readonly mayPass: () => boolean
}

/** How much a page may say: those who work more than those who look on. */
export function bucketOf({ actor }: Grant, member: Member, now: () => number): FeedSession['mayPass'] {
  const isAtWork = member.room.audience.kind === 'staff' || actor.role === 'operator'
  return createBucket(isAtWork ? staffRate : publicRate, now)
}

/** @param view which page it is; a program says nothing and counts as what its role says. */
export function deviceOf({ actor }: Grant, view: string = actor.role): Device | null {
  // An overlay or a lectern on a screen's link is not what the hall looks at.
  if (view !== actor.role) return null
  if ((actor.role !== 'screen' && actor.role !== 'operator') || actor.venueId === null) return null
  return { venueId: actor.venueId, role: actor.role, drawnSeq: null, rttMs: null, prepared: null }
}
