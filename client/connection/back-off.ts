import type { Role } from '../../shared/access/roles.ts'

const firstMs = 500
const longestMs = 30_000
/** Few pages, and the server never makes them wait. */
const ownLaneLongestMs = 3_000

/** The bound for a role: those who run the meeting and its screens are back within three seconds of the server, however long it was away. */
export const longestBackOffMs = (role: Role): number =>
  role === 'attendee' || role === 'observer' ? longestMs : ownLaneLongestMs

/**
 * How long to wait before the next try: any moment up to a bound that doubles, so that a thousand pages do not come back together.
 * @param attempt 0 for the first.
 * @param random in [0, 1).
 * @param retryAfterMs what the server asked for; not below it.
 * @param most the bound never grows beyond it, milliseconds.
 */
export function backOffMs(attempt: number, random: number, retryAfterMs = 0, most = longestMs): number {
  const bound = Math.min(most, firstMs * 2 ** attempt)
  return retryAfterMs + Math.round(random * bound)
}
