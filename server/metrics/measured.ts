import type { Limits } from '../limits/limits.ts'
import type { EventStore } from '../store/event-store.ts'
import type { Metrics } from './metrics.ts'

/** Limits that tell of what they refuse. */
export const measuredLimits = (limits: Limits, metrics: Metrics | null): Limits =>
  metrics === null
    ? limits
    : {
        ...limits,
        async take(name, key, cost) {
          const taken = await limits.take(name, key, cost)
          if (!taken.ok) metrics.onLimited(name)
          return taken
        },
      }

/** A store that tells how long its commits take. */
export const measuredEvents = (events: EventStore, metrics: Metrics | null): EventStore =>
  metrics === null
    ? events
    : {
        ...events,
        async append(...commit) {
          const began = performance.now()
          try {
            return await events.append(...commit)
          } finally {
            metrics.onCommitted(performance.now() - began)
          }
        },
      }
