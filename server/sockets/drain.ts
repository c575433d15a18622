import { isPublicRole } from '../../shared/access/roles.ts'
import { sendAway } from './send-away.ts'
import type { FeedServer, FeedSocket } from './socket-types.ts'

/** Those who run the meeting, and its screens, are back on another node within so long, ms. */
const soonMs = 300
/** Attendees and observers go over one after another, ms. */
const spreadMs = 2_500
/** Who is told to go and has asked something gets the answer first; who does not go by then is cut off, ms. */
const leaveWithinMs = 1_000
/** A server that is alone is away for some seconds: all come back after it, each at another moment, ms. */
const alone = { leastMs: 500, spreadMs: 3_000 }

export interface DrainWish {
  /** Others are up: who leaves finds one of them at once. */
  readonly hasOthers: boolean
}

/**
 * Every page is told to go. With other nodes up, those who run the meeting and the screens go at once, the crowd one after another,
 * each with its line until its turn. Resolves when all have gone, or have been cut off.
 * @source NOD-23
 */
export async function drainSockets(io: FeedServer, { hasOthers }: DrainWish): Promise<void> {
  const sockets = [...io.sockets.sockets.values()]
  if (!hasOthers) {
    for (const socket of sockets) tell(socket, alone.leastMs + Math.floor(Math.random() * alone.spreadMs))
    return
  }
  const isOfCrowd = ({ data }: FeedSocket) => isPublicRole(data.grant.actor.role)
  const desks = sockets.filter((socket) => !isOfCrowd(socket))
  for (const socket of desks) tell(socket, Math.floor(Math.random() * soonMs))
  const left = Promise.all(desks.map((socket) => goneWithin(socket, leaveWithinMs)))
  const crowd = sockets.filter(isOfCrowd)
  const turns = crowd.map(async (socket, index) => {
    if (await goneWithin(socket, (spreadMs * (index + Math.random())) / crowd.length)) return
    sendAway(socket, Math.floor(Math.random() * soonMs))
  })
  await Promise.all([left, ...turns])
}

const tell = (socket: FeedSocket, retryAfterMs: number) => socket.emit('draining', { retryAfterMs })

/** Resolves with true once the socket is gone, or with false after so many ms. */
function goneWithin(socket: FeedSocket, ms: number): Promise<boolean> {
  if (!socket.connected) return Promise.resolve(true)
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      socket.off('disconnect', gone)
      resolve(false)
    }, ms)
    const gone = () => {
      clearTimeout(timer)
      resolve(true)
    }
    socket.once('disconnect', gone)
  })
}
