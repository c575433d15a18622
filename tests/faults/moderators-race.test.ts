import { expect, it } from 'vitest'
import { race } from '../support/proof-race.ts'
import { figure, seeded } from '../support/proof-random.ts'

const interleavings = figure('ONEHALL_INTERLEAVINGS', 10_000)
const firstSeed = figure('ONEHALL_SEED', 1)

it(`[INV-1] [INV-2] [INV-3] [INV-9] is linearizable for two to five moderators, in ${interleavings} interleavings`, {
  timeout: 60_000 + interleavings * 30,
}, async () => {
  const found: string[] = []
  let seed = firstSeed
  for (; seed < firstSeed + interleavings && found.length === 0; seed += 1)
    found.push(...(await race({ chance: seeded(seed) })))
  expect(found, `seed ${seed - 1}`).toEqual([])
  expect(seed - firstSeed).toBe(interleavings)
})

it('is found out when the store takes what was decided on an older state', async () => {
  const found: string[] = []
  for (let seed = firstSeed; seed < firstSeed + 200; seed += 1)
    found.push(...(await race({ chance: seeded(seed), respectsExpectedSeq: false })))
  expect(found.filter((sentence) => sentence.startsWith('next pressed')).length).toBeGreaterThan(0)
  expect(found.filter((sentence) => sentence.includes('against the rules')).length).toBeGreaterThan(0)
})
