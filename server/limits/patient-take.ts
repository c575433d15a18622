import { setTimeout as pause } from 'node:timers/promises'
import type { LimitName } from './limit-table.ts'
import type { Limits, Taken } from './limits.ts'

/** So many may be kept waiting on a node at once; who comes then is refused at once. */
const maxHeld = 1_000

/**
 * Takes from a limit whose window is short; who is over it is kept waiting until the window is over and tries once
 * more. So a crowd that comes at once is a little late instead of refused, and whoever floods is held to the limit's
 * pace, for a refusal that costs nothing would be asked for again at once. @source LIM-9
 */
export function createPatience(limits: Limits) {
  let held = 0
  return async (name: LimitName, key: string, cost: number): Promise<Taken> => {
    const first = await limits.take(name, key, cost)
    if (first.ok || held >= maxHeld) return first
    held += 1
    try {
      await pause(first.retryAfterMs)
    } finally {
      held -= 1
    }
    return limits.take(name, key, cost)
  }
}
