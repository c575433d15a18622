import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { boundKeys } from './bound-keys.ts'
import type { LimitRow } from './limit-row.ts'
import { type LimitName, limitTable } from './limit-table.ts'

export type Taken = { readonly ok: true } | { readonly ok: false; readonly retryAfterMs: number }

/** How often anybody may do anything: asked by the name of a row of the table and by whom it is counted. */
export interface Limits {
  /**
   * Charges first, then says whether that was still within the limit. What is refused is charged as well.
   * @param cost points; more than one for a dear act.
   */
  take(name: LimitName, key: string, cost?: number): Promise<Taken>
  /** Says whether one point more would be within the limit, and charges nothing: for what is paid only when it fails. */
  ask(name: LimitName, key: string): Promise<Taken>
  /** Takes a charge back: what was paid for a guess that turned out right. */
  giveBack(name: LimitName, key: string): Promise<void>
  /** The figures that it goes by. */
  rowOf(name: LimitName): LimitRow
}

/** @param table other figures, for tests. */
export function createLimits(table: Readonly<Record<LimitName, LimitRow>> = limitTable): Limits {
  const counters = new Map<LimitName, ReturnType<typeof createCounter>>()
  const counterOf = (name: LimitName) => {
    const counter = counters.get(name) ?? createCounter(table[name])
    counters.set(name, counter)
    return counter
  }
  return {
    take: (name, key, cost = 1) => counterOf(name).take(key, cost),
    ask: (name, key) => counterOf(name).ask(key),
    giveBack: (name, key) => counterOf(name).giveBack(key),
    rowOf: (name) => table[name],
  }
}

const passed: Taken = { ok: true }

function createCounter({ points, seconds }: LimitRow) {
  const limiter = new RateLimiterMemory({ points, duration: seconds })
  const bounded = boundKeys(seconds * 1_000)
  // The library reads the wall clock, but forgets by timers: a clock that is set back lengthens nobody's wait.
  const refused = ({ msBeforeNext }: RateLimiterRes): Taken => ({
    ok: false,
    retryAfterMs: Math.min(Math.max(Math.ceil(msBeforeNext), 1), seconds * 1_000),
  })
  return {
    async take(key: string, cost: number): Promise<Taken> {
      try {
        await limiter.consume(bounded(key), cost)
        return passed
      } catch (over) {
        if (over instanceof RateLimiterRes) return refused(over)
        throw over
      }
    },
    async ask(key: string): Promise<Taken> {
      const found = await limiter.get(bounded(key, true))
      return found === null || found.consumedPoints < points || found.msBeforeNext <= 0 ? passed : refused(found)
    },
    async giveBack(key: string): Promise<void> {
      if ((await limiter.get(bounded(key, true))) !== null) await limiter.reward(bounded(key, true), 1)
    },
  }
}
