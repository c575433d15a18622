/** So many callers are told apart within one window of a limit; who comes after shares a count with others. */
const maxKeys = 50_000

const sharedCounts = 256

/**
 * Keeps the memory of a limit bounded, whatever callers call themselves.
 * @param windowMs how long the limit remembers a key.
 * @param now milliseconds, monotonic.
 * @returns the key to count by: the caller's own, or one of a few shared ones once too many are known. One that is only
 * read need not be remembered.
 */
export function boundKeys(windowMs: number, most = maxKeys, now: () => number = () => performance.now()) {
  /** Until when each is remembered; the oldest first, since all are remembered equally long. */
  const known = new Map<string, number>()
  return (key: string, isRead = false): string => {
    const at = now()
    for (const [old, until] of known) {
      if (until > at) break
      known.delete(old)
    }
    if (known.has(key)) return key
    if (known.size >= most) return `others ${slotOf(key)}`
    if (!isRead) known.set(key, at + windowMs)
    return key
  }
}

function slotOf(key: string): number {
  let sum = 0
  for (let index = 0; index < key.length; index += 1) sum = (sum * 31 + key.charCodeAt(index)) % sharedCounts
  return sum
}
