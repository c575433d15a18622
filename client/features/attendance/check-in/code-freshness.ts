import type { Instant } from '../../../../shared/kernel/time.ts'
import type { VenueCode } from './use-venue-code.ts'

/** How long a code is taken after the next one has begun. @source CHK-2 */
const graceMs = 10_000

/** Whether a phone that scans it now would be let in. */
export const isTakenNow = ({ nextAtMs }: VenueCode, now: Instant): boolean => now - nextAtMs <= graceMs

/** How much of its time on the screen is left, 1 to 0. */
export function shareLeft({ validFromMs, nextAtMs }: VenueCode, now: Instant): number {
  const share = (nextAtMs - now) / (nextAtMs - validFromMs)
  return Math.min(1, Math.max(0, share))
}
