import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  nextStanding,
  type Standing,
  type Standings,
  stillOrder,
  stillStandings,
  troubleOf,
  wellForMs,
  worstFirst,
} from '../../../client/features/venues/watermark/worst-first.ts'

describe('[VEN-8] halls, worst first', () => {
  it('a call comes before a lost line, that before a screen that lags', () => {
    const mark = (state: 'up' | 'lags' | 'offline' | 'none') => ({ venueId: 'a', state, steps: 0 })
    const troubles = [
      troubleOf(mark('up'), true),
      troubleOf(mark('offline'), false),
      troubleOf(mark('lags'), false),
      troubleOf(mark('up'), false),
    ]
    expect(troubles).toEqual([3, 2, 1, 0])
    expect(troubleOf(mark('none'), false)).toBe(0)
    expect(troubleOf(undefined, false)).toBe(0)
  })

  it('goes up at once, and down once it has been well for five seconds and nobody points at the list', () => {
    const bad = nextStanding({ trouble: 0, betterSince: null }, 2, 0, false)
    expect(bad).toEqual({ trouble: 2, betterSince: null })
    const better = nextStanding(bad, 0, 1_000, false)
    expect(better).toEqual({ trouble: 2, betterSince: 1_000 })
    expect(nextStanding(better, 0, 1_000 + wellForMs - 1, false).trouble).toBe(2)
    expect(nextStanding(better, 0, 1_000 + wellForMs, true).trouble).toBe(2)
    expect(nextStanding(better, 0, 1_000 + wellForMs, false)).toEqual({ trouble: 0, betterSince: null })
    expect(nextStanding(better, 2, 3_000, false)).toEqual({ trouble: 2, betterSince: null })
  })

  it('never stands lower than it is, and those that are equal keep their places', () => {
    const step = fc.record({ trouble: fc.nat(3), ms: fc.nat(7_000), isPointedAt: fc.boolean() })
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        let standing: Standing | undefined
        let now = 0
        for (const { trouble, ms, isPointedAt } of steps) {
          now += ms
          standing = nextStanding(standing, trouble, now, isPointedAt)
          expect(standing.trouble).toBeGreaterThanOrEqual(trouble)
        }
      }),
    )
    const entries = [0, 2, 0, 1, 2].map((trouble, place) => ({ trouble, place }))
    expect(worstFirst(entries).map(({ place }) => place)).toEqual([1, 4, 3, 0, 2])
  })

  it('asked again at the same moment, everybody stands as before: a page that draws twice moves nothing', () => {
    const entries = fc.uniqueArray(fc.record({ venueId: fc.constantFrom('a', 'b', 'c', 'd'), trouble: fc.nat(3) }), {
      selector: ({ venueId }) => venueId,
    })
    const step = fc.record({ entries, ms: fc.nat(7_000), isPointedAt: fc.boolean() })
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        let standings: Standings = new Map()
        let now = 0
        for (const { entries: all, ms, isPointedAt } of steps) {
          now += ms
          standings = stillStandings(standings, all, now, isPointedAt)
          expect(stillStandings(standings, all, now, isPointedAt)).toBe(standings)
          expect(stillOrder(all, standings).toSorted()).toEqual(all.map(({ venueId }) => venueId).toSorted())
        }
      }),
    )
  })
})
