import { describe, expect, it } from 'vitest'
import { createBreath } from '../../../server/kernel/breath.ts'

const pieces = 60

/** Holds the loop in small pieces of a millisecond or more. @returns how often others had their turn meanwhile. */
async function othersDuring(between: () => Promise<void>): Promise<number> {
  let turns = 0
  const other = setInterval(() => {
    turns += 1
  }, 1)
  for (let piece = 0; piece < pieces; piece += 1) {
    const pieceAtMs = performance.now()
    while (performance.now() - pieceAtMs < 1);
    await between()
  }
  clearInterval(other)
  return turns
}

describe('long work', () => {
  it('[CST-3] lets others go on every few milliseconds', async () => {
    expect(await othersDuring(createBreath())).toBeGreaterThan(2)
  })

  it('holds everybody up without (negative control)', async () => {
    expect(await othersDuring(() => Promise.resolve())).toBe(0)
  })
})
