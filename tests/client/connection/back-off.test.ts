import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backOffMs, longestBackOffMs } from '../../../client/connection/back-off.ts'
import { type Role, roles } from '../../../shared/access/roles.ts'

const anyAttempt = fc.oneof(fc.nat({ max: 12 }), fc.nat({ max: 5_000 }))
const anyRandom = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
/** As near to 1 as `Math.random()` comes. */
const almostOne = 1 - 2 ** -53

describe('the way back', () => {
  it('[ARC-15] waits an integer of milliseconds, at least none and at most 30 s, however often it has failed', () => {
    fc.assert(
      fc.property(anyAttempt, anyRandom, (attempt, random) => {
        const wait = backOffMs(attempt, random)
        expect(Number.isInteger(wait)).toBe(true)
        expect(wait).toBeGreaterThanOrEqual(0)
        expect(wait).toBeLessThanOrEqual(30_000)
      }),
    )
  })

  it('[ARC-15] has full jitter: the whole range below the bound is used, so pages do not come back together', () => {
    fc.assert(
      fc.property(anyAttempt, anyRandom, (attempt, random) => {
        const bound = backOffMs(attempt, almostOne)
        expect(backOffMs(attempt, 0)).toBe(0)
        expect(Math.abs(backOffMs(attempt, random) - random * bound)).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('[ARC-15] has a bound of 0.5 s at first, twice as much each time, and 30 s in the end', () => {
    const bounds = [0, 1, 2, 3, 4, 5, 6, 7, 2_000].map((attempt) => backOffMs(attempt, almostOne))
    expect(bounds).toEqual([500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000])
  })

  it('[LIN-3] grows to 3 s only for those who run the meeting and for screens, to 30 s for the many', () => {
    const last = (role: Role) => backOffMs(2_000, almostOne, 0, longestBackOffMs(role))
    for (const role of roles) expect(last(role), role).toBe(role === 'attendee' || role === 'observer' ? 30_000 : 3_000)
  })

  it('[ARC-15] never comes back before the server asked for', () => {
    fc.assert(
      fc.property(anyAttempt, anyRandom, fc.nat({ max: 120_000 }), (attempt, random, retryAfterMs) => {
        expect(backOffMs(attempt, random, retryAfterMs)).toBeGreaterThanOrEqual(retryAfterMs)
      }),
    )
  })
})
