import type { EndOfGrant } from '../access/live-grants.ts'
import type { FeedSocket } from './socket-types.ts'

/** It comes back after so long. */
export function sendAway(socket: FeedSocket, retryAfterMs: number): void {
  socket.emit('draining', { retryAfterMs })
  socket.disconnect(true)
}

/** Its grant is over; or nobody knows, and then it may come back when that is known again. */
export function endSocket(socket: FeedSocket, why: EndOfGrant): void {
  if (why === 'unchecked') sendAway(socket, 500 + Math.floor(Math.random() * 2_000))
  else {
    socket.emit('revoked')
    socket.disconnect(true)
  }
}
