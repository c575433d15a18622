import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createFreshness } from '../../../client/connection/freshness.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

function watched() {
  const told: string[] = []
  const freshness = createFreshness({
    onStale: () => told.push('stale'),
    onDead: () => told.push('dead'),
    onLook: () => undefined,
  })
  return { told, freshness }
}

it('[NOD-7] counts its five seconds from the moment that a frame speaks of', () => {
  const { told, freshness } = watched()
  freshness.heard(3_000)
  vi.advanceTimersByTime(1_900)
  expect(told).toEqual([])
  vi.advanceTimersByTime(200)
  expect(told).toEqual(['stale'])
  freshness.close()
})

it('[LIN-2] is as fresh as the newest that it was told, whichever frame came last', () => {
  const { told, freshness } = watched()
  freshness.heard(0)
  freshness.heard(4_000)
  vi.advanceTimersByTime(4_900)
  expect(told).toEqual([])
  vi.advanceTimersByTime(200)
  expect(told).toEqual(['stale'])
  freshness.heard(0)
  vi.advanceTimersByTime(5_100)
  expect(told).toEqual(['stale', 'stale'])
  freshness.close()
})

it('[NOD-7] says as of when it was right for as long as its node vouches for nothing, past the ten seconds after which it looks for another', () => {
  const { told, freshness } = watched()
  freshness.heard(0)
  vi.advanceTimersByTime(12_000)
  expect(told.slice(0, 2)).toEqual(['stale', 'dead'])
  // It is let in again, by the same node: an open line alone makes nothing fresh.
  vi.advanceTimersByTime(60_000)
  expect(told.filter((what) => what === 'stale')).toEqual(['stale'])
  freshness.heard(0)
  vi.advanceTimersByTime(4_900)
  expect(told.filter((what) => what === 'stale')).toEqual(['stale'])
  freshness.close()
})

it('[LIN-8] a line that has just come has a minute for its first frame, however long the one before was silent', () => {
  const { told, freshness } = watched()
  freshness.heard(0)
  freshness.cut()
  vi.advanceTimersByTime(30_000)
  freshness.opened()
  vi.advanceTimersByTime(59_000)
  expect(told).toEqual(['stale'])
  vi.advanceTimersByTime(2_000)
  expect(told).toEqual(['stale', 'dead'])
  freshness.opened()
  freshness.heard(0)
  vi.advanceTimersByTime(11_500)
  expect(told).toEqual(['stale', 'dead', 'stale', 'dead'])
  freshness.close()
})

it('[LIN-8] nobody takes for dead what is not there', () => {
  const { told, freshness } = watched()
  vi.advanceTimersByTime(20_000)
  freshness.opened()
  freshness.cut()
  vi.advanceTimersByTime(120_000)
  expect(told).toEqual([])
  freshness.close()
})

it('takes a line for dead that says nothing for ten seconds, however old what it said was', () => {
  const { told, freshness } = watched()
  freshness.heard(4_900)
  vi.advanceTimersByTime(9_500)
  expect(told).toEqual(['stale'])
  vi.advanceTimersByTime(2_000)
  expect(told).toContain('dead')
  freshness.close()
})
