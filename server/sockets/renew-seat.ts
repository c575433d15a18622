import { audienceOf } from '../../shared/access/audience.ts'
import type { Access, Grant } from '../access/access.ts'
import type { FeedSession } from './feed-session.ts'

/**
 * Who a socket acts as now. A phone's socket that was opened before its session proved a person acts as that person
 * from then on, and is sent that person's feed.
 * @returns null when the session is over, or has become somebody else's: a socket is never handed from one to another.
 * @source ACC-2
 */
export async function renewSeat(access: Access, session: FeedSession): Promise<Grant | null> {
  const { sessionHash, actor } = session.grant
  if (actor.role !== 'attendee' || sessionHash === null) return session.grant
  const now = await access.bySessionHash(sessionHash)
  const wasPerson = session.grant.actor.personId
  if (now === null || (wasPerson !== null && wasPerson !== now.actor.personId)) return null
  if (wasPerson === null && now.actor.personId !== null) seatAs(session, now)
  return now
}

function seatAs(session: FeedSession, grant: Grant): void {
  const { socket, channel } = session.member
  session.rooms.leave(session.member, null)
  void socket.leave(channel)
  session.grant = grant
  socket.data.grant = grant
  session.member = session.rooms.join(socket, audienceOf(grant.actor))
  if (grant.actor.personId !== null) socket.emit('you', { personId: grant.actor.personId })
}
