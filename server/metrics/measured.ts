import type { Limits } from '../limits/limits.ts'
import type { EventStore } from '../store/event-store.ts'
import type { Measures } from './measures.ts'

/** Limits that tell of what they refuse. */
export const measuredLimits = (limits: Limits, measures: Measures): Limits => ({
  ...limits,
  async take(name, key, cost) {
    const taken = await limits.take(name, key, cost)
    if (!taken.ok) measures.onLimited(name)
    return taken
  },
})

/** A store that tells how long its commits take. */
export const measuredEvents = (events: EventStore, measures: Measures): EventStore => ({
  ...events,
  async append(...commit) {
    const began = performance.now()
    try {
      return await events.append(...commit)
    } finally {
      measures.onCommitted(performance.now() - began)
    }
  },
})
