import { addMs, type Instant, instant } from '../../shared/kernel/time.ts'

const dayMs = 24 * 60 * 60_000

/** When the phones of an adjourned meeting go. @param days 0 to 365. @source PRV-5 */
export const dueAfterEnd = (adjournedAt: Instant, days: number): Instant => addMs(adjournedAt, days * dayMs)

/**
 * When they go if nobody adjourns it: never before a day has passed, because phones are how people come in.
 * @param moments when it was made, when it is to begin, when it did.
 * @source PRV-5
 */
export const dueUnlessAdjourned = (moments: readonly Instant[], days: number): Instant =>
  dueAfterEnd(instant(Math.max(...moments)), Math.max(days, 1))
