import { setTimeout as pause } from 'node:timers/promises'
import type { LimitName } from './limit-table.ts'
import type { Limits, Taken } from './limits.ts'

/** So many may be kept waiting on a node at once; who comes then is refused at once. */
const maxHeld = 1_000

interface Options {
  readonly limits: Limits
  /** Somebody is kept waiting for so long before it is refused. Default: five seconds. */
  readonly maxWaitMs?: number
}

/** Those of one caller who are kept waiting. */
interface Held {
  count: number
  /** When the last of them goes on, by the monotonic clock, ms. */
  lastAt: number
}

/**
 * Takes from a limit whose window is short; who is over it is kept waiting until the window is over and tries again. So a
 * crowd that comes at once is a little late instead of refused, and whoever floods is held to the limit's pace, for a
 * refusal that costs nothing would be asked for again at once. Those who waited go on one after another, never all in the
 * same moment. @source LIM-9
 */
export function createPatience({ limits, maxWaitMs = 5_000 }: Options) {
  const heldBy = new Map<string, Held>()
  let heldInAll = 0

  /** False when its turn would come too late. */
  const wait = async (name: LimitName, key: string, retryAfterMs: number, until: number): Promise<boolean> => {
    const place = `${name} ${key}`
    const held = heldBy.get(place) ?? { count: 0, lastAt: 0 }
    const { points, seconds } = limits.rowOf(name)
    const at = Math.max(performance.now() + retryAfterMs, held.lastAt + (seconds * 1_000) / points)
    if (heldInAll >= maxHeld || at > until) return false
    heldBy.set(place, held)
    held.lastAt = at
    held.count += 1
    heldInAll += 1
    await pause(at - performance.now())
    heldInAll -= 1
    held.count -= 1
    if (held.count === 0) heldBy.delete(place)
    return true
  }

  return async (name: LimitName, key: string, cost: number): Promise<Taken> => {
    const until = performance.now() + maxWaitMs
    let taken = await limits.take(name, key, cost)
    while (!taken.ok && (await wait(name, key, taken.retryAfterMs, until))) taken = await limits.take(name, key, cost)
    return taken
  }
}
