import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextPlaces, wallParts } from '../../../client/features/venues/wall/trouble-places.ts'
import type { VenueGlance } from '../../../client/features/venues/wall/venue-glance.ts'
import { venueGlances } from '../../../client/features/venues/wall/venue-glance.ts'
import { placeAfter, wallColumns } from '../../../client/features/venues/wall/wall-grid.ts'
import { instant } from '../../../shared/kernel/time.ts'
import { liveMeeting } from '../../support/meeting-fixture.ts'

type Trouble = 'help' | 'offline' | 'none'

const [calm] = venueGlances({
  state: liveMeeting().state,
  presence: {},
  seq: 1,
  lagSince: {},
  lostScreens: {},
  now: instant(0),
})
const call = { id: 'call', venueId: 'x', text: 'x', at: instant(0), seenAt: null, handledAt: null }

/** Halls in the order of the meeting, each with what troubles it. */
const halls = (troubles: Readonly<Record<string, Trouble>>): readonly VenueGlance[] =>
  Object.entries(troubles).map(([id, trouble]) => {
    if (calm === undefined) throw new Error('no hall')
    const venue = { ...calm.venue, id }
    return {
      ...calm,
      venue,
      line: trouble === 'offline' ? 'offline' : 'online',
      help: trouble === 'help' ? call : null,
    }
  })

const idsOf = (glances: readonly VenueGlance[]) => glances.map(({ venue }) => venue.id)

describe('the places of halls in trouble', () => {
  it('[SCR-9] the gravest first; afterwards each keeps its place until its trouble is over', () => {
    const first = nextPlaces([], halls({ a: 'none', b: 'offline', c: 'offline', d: 'help' }))
    expect(first).toEqual(['d', 'b', 'c'])
    expect(nextPlaces(first, halls({ a: 'help', b: 'offline', c: 'help', d: 'help' }))).toEqual(['d', 'b', 'c', 'a'])
    expect(nextPlaces(first, halls({ a: 'none', b: 'none', c: 'offline', d: 'help' }))).toEqual(['d', 'c'])
    expect(nextPlaces(first, halls({ a: 'none', b: 'help', c: 'offline', d: 'help' }))).toBe(first)
  })

  it('[SCR-9] they are on cards, and all other halls on tiles in the order of the meeting', () => {
    const glances = halls({ a: 'none', b: 'offline', c: 'none' })
    const { cards, tiles } = wallParts(glances, nextPlaces([], glances))
    expect([idsOf(cards), idsOf(tiles)]).toEqual([['b'], ['a', 'c']])
  })

  it('[SCR-9] of more than eight six are on cards, every call for help among them, and the others are the first tiles', () => {
    const offline = Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`off${index}`, 'offline' as const]))
    const before = halls({ calm: 'none', ...offline, late: 'none' })
    const places = nextPlaces([], before)
    expect(wallParts(before, places).cards).toHaveLength(8)
    const after = halls({ calm: 'none', ...offline, late: 'help' })
    const { cards, tiles } = wallParts(after, nextPlaces(places, after))
    expect(idsOf(cards)).toEqual(['off0', 'off1', 'off2', 'off3', 'off4', 'late'])
    expect(idsOf(tiles)).toEqual(['off5', 'off6', 'off7', 'calm'])
  })
})

describe('rows of halls', () => {
  const counts = Array.from({ length: 59 }, (_, index) => index + 2)

  it('[SCR-9] on the wall none has a single hall, and sixty stand in no more than ten rows', () => {
    for (const under of ['whole', 'belowCards'] as const) {
      for (const count of counts) {
        const columns = wallColumns(count, under)
        expect(count % columns === 1 && columns > 1, `${count} ${under}`).toBe(false)
        expect(columns, `${count} ${under}`).toBeLessThanOrEqual(8)
        expect(Math.ceil(count / columns), `${count} ${under}`).toBeLessThanOrEqual(10)
      }
    }
    expect([7, 36].map((count) => wallColumns(count, 'belowCards'))).toEqual([4, 6])
    expect([0, 1].map((count) => wallColumns(count, 'whole'))).toEqual([1, 1])
  })
})

describe('arrow keys on the wall', () => {
  const anyPlaces = fc.record({
    cards: fc.integer({ min: 0, max: 8 }),
    tiles: fc.integer({ min: 1, max: 60 }),
    columns: fc.integer({ min: 1, max: 8 }),
  })
  const anyKey = fc.constantFrom('ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End')

  it('never leave it', () => {
    fc.assert(
      fc.property(anyKey, anyPlaces, fc.nat(), (key, places, any) => {
        const count = places.cards + places.tiles
        const target = placeAfter(key, any % count, places) ?? -1
        expect(target).toBeGreaterThanOrEqual(0)
        expect(target).toBeLessThan(count)
      }),
    )
    expect(placeAfter('Enter', 3, { cards: 0, tiles: 9, columns: 3 })).toBeNull()
  })

  it('come back the way they went among the tiles', () => {
    const opposite = { ArrowRight: 'ArrowLeft', ArrowLeft: 'ArrowRight', ArrowDown: 'ArrowUp', ArrowUp: 'ArrowDown' }
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(opposite) as (keyof typeof opposite)[])),
        anyPlaces,
        fc.nat(),
        (key, places, any) => {
          const index = places.cards + (any % places.tiles)
          const target = placeAfter(key, index, places) ?? -1
          if (target >= places.cards && target !== index) expect(placeAfter(opposite[key], target, places)).toBe(index)
        },
      ),
    )
  })

  it('lead from the cards to the tiles below them, and back', () => {
    const places = { cards: 3, tiles: 7, columns: 4 }
    expect([0, 1, 2].map((index) => placeAfter('ArrowDown', index, places))).toEqual([3, 5, 6])
    expect([3, 5, 6].map((index) => placeAfter('ArrowUp', index, places))).toEqual([0, 1, 2])
    expect(placeAfter('ArrowDown', 1, { cards: 2, tiles: 0, columns: 1 })).toBe(1)
  })
})
