import { createHash } from 'node:crypto'
import type { Actor } from '../../shared/access/actor.ts'
import type { MeetingState } from '../../shared/domain/meeting/meeting.types.ts'
import { lookUp } from '../../shared/kernel/record.ts'
import type { Instant } from '../../shared/kernel/time.ts'

/**
 * What is written across a copy: the hall, the moment by the clock of the meeting's place, and for links that many hold a
 * code of the link. Nothing of a person can get in: no name is at hand here.
 */
export function markText({ meeting, venues }: MeetingState, actor: Actor, linkId: string, now: Instant): string {
  const venue = actor.venueId === null ? null : (lookUp(venues, actor.venueId)?.name ?? actor.venueId)
  const isShared = actor.venueId === null || actor.role === 'attendee'
  return [venue, isShared ? linkCode(linkId) : null, minuteOf(now, meeting.timeZone)].filter(Boolean).join(' · ')
}

/** Six figures or letters that lead back to the link and to nothing else. */
export const linkCode = (linkId: string): string =>
  createHash('sha256').update(linkId).digest('hex').slice(0, 6).toUpperCase()

/** `2025-02-17 09:05`: the same in every language. */
const minuteOf = (now: Instant, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(now)
