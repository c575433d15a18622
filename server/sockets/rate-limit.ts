/** So many at once, so many a second over time. */
export interface RateLimit {
  readonly burst: number
  readonly perSecond: number
}

/** A bucket that fills with time. @param now milliseconds, any base. @returns takes `cost` and says whether there was enough; 0 only asks. */
export function createBucket({ burst, perSecond }: RateLimit, now: () => number) {
  let tokens = burst
  let filledAt = now()
  return (cost = 1): boolean => {
    const at = now()
    tokens = Math.min(burst, tokens + ((at - filledAt) / 1_000) * perSecond)
    filledAt = at
    if (tokens < 1) return false
    tokens -= cost
    return true
  }
}

/** A bucket for every key, forgotten once it is full again. */
export function createBuckets(limit: RateLimit, now: () => number) {
  const buckets = new Map<string, { readonly take: (cost?: number) => boolean; usedAt: number }>()
  const fullAfterMs = (limit.burst / limit.perSecond) * 1_000
  return (key: string, cost = 1): boolean => {
    if (buckets.size > 10_000) {
      for (const [old, { usedAt }] of buckets) if (now() - usedAt > fullAfterMs) buckets.delete(old)
    }
    const bucket = buckets.get(key) ?? { take: createBucket(limit, now), usedAt: now() }
    bucket.usedAt = now()
    buckets.set(key, bucket)
    return bucket.take(cost)
  }
}
