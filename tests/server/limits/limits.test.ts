import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { boundKeys } from '../../../server/limits/bound-keys.ts'
import { limitTable } from '../../../server/limits/limit-table.ts'
import { createLimits } from '../../../server/limits/limits.ts'

const { points, seconds } = limitTable.revealedPhones

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** Everything that a limit has to give, taken. */
async function usedUp() {
  const limits = createLimits()
  for (let count = 0; count < points; count += 1) expect(await limits.take('revealedPhones', 'a')).toEqual({ ok: true })
  return limits
}

describe('a limit', () => {
  it('[LIM-1] refuses what is beyond it, says how long to wait, and forgives everything then', async () => {
    const limits = await usedUp()
    vi.advanceTimersByTime(10_000)
    expect(await limits.take('revealedPhones', 'a')).toEqual({ ok: false, retryAfterMs: (seconds - 10) * 1_000 })
    expect(await limits.take('revealedPhones', 'b')).toEqual({ ok: true })
    vi.advanceTimersByTime((seconds - 10) * 1_000)
    expect(await limits.take('revealedPhones', 'a')).toEqual({ ok: true })
  })

  it('[LIM-1] can be asked without being charged, and a dear act costs more', async () => {
    const limits = createLimits()
    for (let count = 0; count < 100; count += 1) expect(await limits.ask('revealedPhones', 'a')).toEqual({ ok: true })
    expect(await limits.take('revealedPhones', 'a', points)).toEqual({ ok: true })
    expect(await limits.ask('revealedPhones', 'a')).toMatchObject({ ok: false })
  })

  it.each([-24 * 3_600_000, -300_000, 3_600_000])(
    '[LIM-1] makes nobody wait longer when the clock of the machine is moved by %i ms',
    async (step) => {
      const limits = await usedUp()
      vi.setSystemTime(Date.now() + step)
      for (const asked of [await limits.ask('revealedPhones', 'a'), await limits.take('revealedPhones', 'a')])
        if (!asked.ok) expect(asked.retryAfterMs).toBeLessThanOrEqual(seconds * 1_000)
      vi.advanceTimersByTime(seconds * 1_000)
      expect(await limits.take('revealedPhones', 'a')).toEqual({ ok: true })
    },
  )
})

describe('the keys of a limit', () => {
  it('[LIM-2] are bounded: callers beyond so many share a few counts, until the first are forgotten', () => {
    let now = 0
    const bounded = boundKeys(1_000, 10, () => now)
    const own = Array.from({ length: 10 }, (_, index) => `caller ${index}`)
    expect(own.map((key) => bounded(key))).toEqual(own)
    const others = new Set(Array.from({ length: 5_000 }, (_, index) => bounded(`stranger ${index}`)))
    expect(others.size).toBeLessThanOrEqual(256)
    expect(own.map((key) => bounded(key))).toEqual(own)
    now = 1_000
    expect(bounded('stranger 1')).toBe('stranger 1')
  })

  it('[LIM-2] are not taken up by those who only ask', () => {
    const bounded = boundKeys(1_000, 10, () => 0)
    for (let index = 0; index < 100; index += 1) bounded(`asker ${index}`, true)
    expect(bounded('caller')).toBe('caller')
  })
})

describe('the protocol', () => {
  it('[LIM-1] tells every limit as it is', () => {
    const text = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'PROTOCOL.md'), 'utf8')
    const told = [...text.matchAll(/^\| `(\w+)` +\| ([\d,]+) in ([\d,.]+) s +\| (.+?) +\| (.+?) +\|$/gmu)]
    const inNumbers = (figure = '') => Number(figure.replaceAll(',', ''))
    expect(
      Object.fromEntries(
        told.map(([, name, most, span, key, purpose]) => [
          name,
          { points: inNumbers(most), seconds: inNumbers(span), key, purpose },
        ]),
      ),
    ).toEqual(limitTable)
  })
})
