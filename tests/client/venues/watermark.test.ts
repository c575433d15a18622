import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { upCount, venueMarks } from '../../../client/features/venues/watermark/watermark.ts'
import { instant } from '../../../shared/kernel/time.ts'
import type { VenuePresence } from '../../../shared/protocol/down.ts'

const venue = (more: Partial<VenuePresence>): VenuePresence => ({
  screens: 1,
  operators: 0,
  rttMs: 12,
  drawnSeq: 40,
  prepared: null,
  lastSeenAt: instant(0),
  ...more,
})

const mark = (presence: VenuePresence | undefined, seq = 40) =>
  venueMarks(['east'], presence === undefined ? {} : { east: presence }, seq)[0]

describe('the watermark of the halls', () => {
  it('[ARC-17] a hall is up only when a connected screen has painted what the console shows', () => {
    const anyPresence = fc.record({
      screens: fc.nat({ max: 3 }),
      operators: fc.nat({ max: 3 }),
      drawnSeq: fc.option(fc.nat({ max: 100 })),
    })
    fc.assert(
      fc.property(anyPresence, fc.nat({ max: 100 }), (presence, seq) => {
        const { state, steps } = mark(venue(presence), seq) ?? {}
        const hasPainted = presence.screens > 0 && (presence.drawnSeq ?? 0) >= seq
        expect(state === 'up').toBe(hasPainted)
        expect(state === 'lags').toBe(presence.screens > 0 && !hasPainted)
        expect(steps).toBe(state === 'lags' ? seq - (presence.drawnSeq ?? 0) : 0)
      }),
    )
  })

  it('names each hall once, in the order that was asked for', () => {
    const marks = venueMarks(['west', 'main', 'east'], { main: venue({}) }, 40)
    expect(marks.map(({ venueId, state }) => [venueId, state])).toEqual([
      ['west', 'none'],
      ['main', 'up'],
      ['east', 'none'],
    ])
    expect(upCount(marks)).toBe(1)
  })

  it.each([
    ['nothing was ever heard of it', undefined, 'none', 0],
    ['its screen has painted the same', venue({}), 'up', 0],
    ['its screen is ahead of the console', venue({ drawnSeq: 44 }), 'up', 0],
    ['its screen is two steps behind', venue({ drawnSeq: 38 }), 'lags', 2],
    ['its screen is gone', venue({ screens: 0 }), 'offline', 0],
    ['only its operator has come', venue({ screens: 0, operators: 1, drawnSeq: null }), 'none', 0],
    ['its operator is there and its screen is gone', venue({ screens: 0, operators: 1 }), 'offline', 0],
  ] as const)('%s', (_, presence, state, steps) => expect(mark(presence)).toMatchObject({ state, steps }))
})
