import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Step, takeSnapshot } from '../../client/connection/feed-follower.ts'
import { foldMeeting } from '../../shared/domain/meeting/meeting.evolve.ts'
import type { ClientOptions } from '../support/proof-client.ts'
import { fuzzWires } from '../support/proof-fuzz.ts'
import { figure } from '../support/proof-random.ts'
import { type RunningHall, startHall } from '../support/running-hall.ts'

const seeds = figure('ONEHALL_SEEDS', 8)
const firstSeed = figure('ONEHALL_SEED', 1)

let hall: RunningHall
beforeAll(async () => {
  hall = await startHall()
})
afterAll(async () => hall.stop())

/** Loses every other one of its first eight batches, the meeting's start among them, and otherwise follows as `follower` does. */
const deafScreen =
  (follower?: ClientOptions['follower']) =>
  (name: string): Pick<ClientOptions, 'follower' | 'hears'> => {
    if (name !== 'screen') return {}
    let batches = 0
    const hears = () => {
      batches += 1
      return batches > 8 || batches % 2 === 0
    }
    return { hears, ...(follower === undefined ? {} : { follower }) }
  }

/** Folds whatever comes, wherever it begins. */
const careless: ClientOptions['follower'] = {
  takeSnapshot,
  takeFeed: ({ state }, { epoch, upTo, events }): Step => ({
    followed: { epoch, seq: upTo, state: foldMeeting(events, state ?? undefined) },
    isGap: false,
  }),
}

describe('Over lines that are cut, stalled and healed at random', () => {
  it.each(Array.from({ length: seeds }, (_, index) => firstSeed + index))(
    '[INV-1] [INV-2] [INV-3] [INV-4] [INV-5] [INV-6] [INV-9] commands that come twice, late, reordered and from an old place do no harm, seed %i',
    { timeout: 60_000 },
    async (seed) => {
      expect(await fuzzWires({ hall, seed }), `seed ${seed}: again with ONEHALL_SEED=${seed}`).toEqual([])
    },
  )

  it('[INV-4] a page that loses batches asks for them and ends where the others are', { timeout: 60_000 }, async () => {
    expect(await fuzzWires({ hall, seed: 3, faultsOf: deafScreen() })).toEqual([])
  })

  it('a page that folds a feed with a hole in it is found out', { timeout: 60_000 }, async () => {
    const found = await fuzzWires({ hall, seed: 3, faultsOf: deafScreen(careless) })
    expect(found).toContainEqual(expect.stringMatching(/^INV-4: screen shows something else/u))
  })

  it('and the server had nothing to complain of', () => {
    expect(hall.errors).toEqual([])
  })
})
