import type { Instant } from '../../../shared/kernel/time.ts'
import type { HallCode } from './use-hall-code.ts'

/** A code that is older is refused, so it is shown no longer. @source CHK-2 */
const maxAgeMs = 20_000

/** Whether a phone that scans it now would be let in. */
export const isTakenNow = ({ validFromMs, nextAtMs }: HallCode, now: Instant): boolean =>
  nextAtMs === null || now - validFromMs <= maxAgeMs

/** How much of its time on the screen is left, 1 to 0; null for a code that stays. */
export function shareLeft({ validFromMs, nextAtMs }: HallCode, now: Instant): number | null {
  if (nextAtMs === null) return null
  const share = (nextAtMs - now) / (nextAtMs - validFromMs)
  return Math.min(1, Math.max(0, share))
}
