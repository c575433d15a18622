import { freshForMs } from '../../shared/protocol/fresh-for.ts'
import type { FeedServer, FeedSocket } from './socket-types.ts'

const heartbeatMs = 2_000
/** So that a command never waits for thousands of heartbeats. */
const groups = 8

/**
 * Tells every page in its turn that the line carries, and as of when this node answers for what it has told.
 * @param confirmedAgoMs see `DatabaseLooks`.
 * @source NOD-7
 */
export function createHeartbeat(io: FeedServer, confirmedAgoMs: () => number) {
  let joined = 0
  let turn = 0
  const beat = () => {
    turn = (turn + 1) % groups
    const ageMs = Math.round(confirmedAgoMs())
    if (ageMs < freshForMs) io.volatile.to(groupOf(turn)).emit('heartbeat', { ageMs })
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
