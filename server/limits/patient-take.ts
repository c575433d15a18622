import { setTimeout as pause } from 'node:timers/promises'
import type { LimitName } from './limit-table.ts'
import type { Limits, Taken } from './limits.ts'

/** So many may be kept waiting on a node at once; who comes then is refused at once. */
const maxHeld = 1_000

/** For how many windows somebody is kept waiting before it is refused. */
const maxWaits = 5

/**
 * Takes from a limit whose window is short; who is over it is kept waiting until the window is over and tries again, a
 * few times. So a crowd that comes at once is a little late instead of refused, and whoever floods is held to the limit's
 * pace, for a refusal that costs nothing would be asked for again at once. @source LIM-9
 */
export function createPatience(limits: Limits) {
  let held = 0
  return async (name: LimitName, key: string, cost: number): Promise<Taken> => {
    let taken = await limits.take(name, key, cost)
    for (let wait = 0; wait < maxWaits && !taken.ok && held < maxHeld; wait += 1) {
      held += 1
      await pause(taken.retryAfterMs)
      held -= 1
      taken = await limits.take(name, key, cost)
    }
    return taken
  }
}
