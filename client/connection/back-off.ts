const firstMs = 500
const longestMs = 30_000

/**
 * How long to wait before the next try: any moment up to a bound that doubles, so that a thousand pages do not come back together.
 * @param attempt 0 for the first.
 * @param random in [0, 1).
 * @param retryAfterMs what the server asked for; not below it.
 */
export function backOffMs(attempt: number, random: number, retryAfterMs = 0): number {
  const bound = Math.min(longestMs, firstMs * 2 ** attempt)
  return retryAfterMs + Math.round(random * bound)
}
