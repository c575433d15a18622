import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ClockPage, clockWorld, type Trip } from './clock-world.ts'

const hour = 3_600_000
const even: Trip = { upMs: 10, downMs: 10 }

const anyTrip = (leastMs: number, mostMs: number): fc.Arbitrary<Trip> =>
  fc.record({ upMs: fc.integer({ min: leastMs, max: mostMs }), downMs: fc.integer({ min: leastMs, max: mostMs }) })

/** Clocks that are hours wrong and crystals that are off by what crystals are off by. */
const anyDevice = fc.record({
  wrongByMs: fc.integer({ min: -12 * hour, max: 12 * hour }),
  ppm: fc.integer({ min: -50, max: 50 }),
  localStart: fc.nat({ max: 1_000_000_000 }),
})

/** Trips of two pages: eight at once and then one every 15 s, as the link makes them. */
const anyProbes = fc.array(fc.tuple(anyTrip(2, 60), anyTrip(2, 60)), { minLength: 9, maxLength: 24 })

/** Two pages live on; `look` is called every second and after each probe. */
function liveOn(
  world: ReturnType<typeof clockWorld>,
  [one, other]: readonly [ClockPage, ClockPage],
  probes: readonly (readonly [Trip, Trip])[],
  look: () => void,
): void {
  for (const [index, trips] of probes.entries()) {
    one.probe(trips[0])
    other.probe(trips[1])
    look()
    for (let second = 0; index >= 7 && second < 15; second += 1) {
      world.pass(1_000)
      look()
    }
  }
}

const askedOften = (page: ClockPage, times = 8, trip = even) => {
  for (let time = 0; time < times; time += 1) page.probe(trip)
}

describe("the server's clock on a page", () => {
  it('[ARC-16] two pages with clocks hours apart and drifting agree within 100 ms from their first answer on', () => {
    fc.assert(
      fc.property(anyDevice, anyDevice, anyProbes, (one, other, probes) => {
        const world = clockWorld()
        const pages = [world.page(one), world.page(other)] as const
        liveOn(world, pages, probes, () => expect(Math.abs(pages[0].error() - pages[1].error())).toBeLessThan(100))
      }),
      { numRuns: 60 },
    )
  })

  it.each([0.005, -0.005])('[TIM-1] stays within 100 ms of a server whose clock is drawn by %d', (rate) => {
    const world = clockWorld()
    const pages = [world.page(), world.page({ ppm: 50 })] as const
    askedOften(pages[0])
    askedOften(pages[1])
    world.draw(rate)
    const probes = Array.from({ length: 40 }, (_, index) => [{ upMs: 4 + (index % 7), downMs: 3 }, even] as const)
    liveOn(world, pages, probes, () => {
      for (const page of pages) expect(Math.abs(page.error())).toBeLessThan(100)
    })
  })

  it('[ARC-16] finds two pages that trust their own clocks (negative control)', () => {
    const world = clockWorld()
    const pages = [world.page(), world.page({ wrongByMs: 3 * hour })] as const
    expect(Math.abs(pages[0].error() - pages[1].error())).toBe(3 * hour)
  })

  it('[ARC-16] is wrong by half of the quickest round trip, and what it has aged, at most, however unlike the two ways are', () => {
    fc.assert(
      fc.property(fc.array(anyTrip(0, 900), { minLength: 1, maxLength: 8 }), (trips) => {
        const world = clockWorld()
        const page = world.page({ wrongByMs: -5 * hour })
        for (const trip of trips) page.probe(trip)
        for (let second = 0; second < 60; second += 1) {
          world.pass(1_000)
          page.error()
        }
        const trip = ({ upMs, downMs }: Trip) => upMs + downMs
        const quickest = Math.min(...trips.map(trip))
        const took = trips.reduce((sum, one) => sum + trip(one), 0)
        expect(page.clock.roundTripMs()).toBe(quickest)
        expect(Math.abs(page.error())).toBeLessThanOrEqual(quickest / 2 + took * 0.005 + 1)
      }),
      { numRuns: 200 },
    )
  })

  it('[ARC-16] moves by slewing alone: it never runs backwards, nor more than a twentieth too fast or too slow', () => {
    fc.assert(
      fc.property(fc.array(anyTrip(0, 900), { minLength: 2, maxLength: 20 }), (trips) => {
        const world = clockWorld()
        const page = world.page({ wrongByMs: 9 * hour })
        page.probe(trips[0] ?? even)
        for (const trip of trips) {
          const [before, since] = [page.clock.now(), world.serverNow]
          page.probe(trip)
          world.pass(1_000)
          const ratio = (page.clock.now() - before) / (world.serverNow - since)
          expect(ratio).toBeGreaterThan(0.945)
          expect(ratio).toBeLessThan(1.055)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('[ARC-16] keeps the best of eight: the ninth answer makes it forget the first', () => {
    const world = clockWorld()
    const page = world.page()
    page.probe({ upMs: 1, downMs: 1 })
    askedOften(page, 7, { upMs: 50, downMs: 50 })
    expect(page.clock.roundTripMs()).toBe(2)
    page.probe({ upMs: 50, downMs: 50 })
    expect(page.clock.roundTripMs()).toBe(100)
  })

  it('[ARC-16] a slow answer does not spoil what quick ones have told', () => {
    const world = clockWorld()
    const page = world.page()
    askedOften(page, 4)
    page.probe({ upMs: 3_000, downMs: 0 })
    world.pass(60_000)
    expect(page.error()).toBe(0)
  })

  it('[ARC-16] shows the time of the device until the first answer, and knows no round trip', () => {
    const page = clockWorld().page({ wrongByMs: 2 * hour })
    expect(page.error()).toBe(2 * hour)
    expect(page.clock.roundTripMs()).toBeNull()
  })

  it('[ARC-16] does not care when somebody sets the clock of the device', () => {
    fc.assert(
      fc.property(fc.integer({ min: -48 * hour, max: 48 * hour }), (stepMs) => {
        const world = clockWorld()
        const page = world.page()
        askedOften(page)
        page.stepDevice(stepMs)
        expect(page.error()).toBe(0)
        page.probe(even)
        expect(page.error()).toBe(0)
      }),
    )
  })

  it('[ARC-16] probed again on wake-up it is right at once, though its own clock stood still for hours', () => {
    const world = clockWorld()
    const page = world.page()
    askedOften(page)
    page.sleep(3 * hour)
    expect(page.error()).toBe(-3 * hour)
    page.clock.forget()
    expect(page.clock.roundTripMs()).toBeNull()
    page.probe({ upMs: 40, downMs: 40 })
    expect(page.error()).toBe(0)
  })

  it('[ARC-16] after a short sleep it is led back unseen, a twentieth of the time that passes', () => {
    const world = clockWorld()
    const page = world.page()
    askedOften(page)
    page.sleep(1_000)
    page.clock.forget()
    page.probe(even)
    expect(page.error()).toBe(-1_000)
    world.pass(10_000)
    expect(page.error()).toBe(-500)
    world.pass(10_000)
    expect(page.error()).toBe(0)
  })
})
