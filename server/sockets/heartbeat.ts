import type { FeedServer, FeedSocket } from './socket-types.ts'

/** A page knows itself fresh while one of these came within five seconds. */
const heartbeatMs = 2_000
/** So that a command never waits for thousands of heartbeats. */
const groups = 8

/** Tells every page in its turn that the line carries. */
export function createHeartbeat(io: FeedServer) {
  let joined = 0
  let turn = 0
  const beat = () => {
    turn = (turn + 1) % groups
    io.volatile.to(groupOf(turn)).emit('heartbeat')
  }
  const timer = setInterval(beat, heartbeatMs / groups)
  return {
    join(socket: FeedSocket): void {
      void socket.join(groupOf(joined % groups))
      joined += 1
    },
    close: () => clearInterval(timer),
  }
}

const groupOf = (index: number): string => `heartbeat|${index}`
