import { expect, it } from 'vitest'
import { joinedSeries, newestAndLargest } from '../../../client/features/venues/figures/joined-series.ts'
import type { Series } from '../../../client/features/venues/figures/told-figures.ts'
import { instant } from '../../../shared/kernel/time.ts'

const seriesOf = (values: readonly number[], more: Partial<Series> = {}): Series => ({
  at: values.map(instant),
  loopMs: values,
  commitMs: values.map(() => null),
  feedMs: values,
  drawnMs: values,
  running: values,
  waiting: values,
  memoryMb: values,
  ...more,
})

it('[CON-8] what is newer goes behind what is known, once, and an hour is kept', () => {
  const first = seriesOf([1, 2, 3])
  expect(joinedSeries(null, first)).toBe(first)
  expect(joinedSeries(first, seriesOf([]))).toBe(first)
  const joined = joinedSeries(first, seriesOf([3, 4]))
  expect([joined.at, joined.loopMs, joined.commitMs]).toEqual([
    [1, 2, 3, 4],
    [1, 2, 3, 4],
    [null, null, null, null],
  ])
  expect(joined.sockets).toBeUndefined()
  const long = joinedSeries(seriesOf(Array.from({ length: 360 }, (_, index) => index)), seriesOf([360, 361]))
  expect([long.at.length, long.at[0], long.loopMs.at(-1)]).toEqual([360, 2, 361])
})

it('[CON-8] says the newest and the largest of what was measured', () => {
  expect(newestAndLargest([3, 9, null, 4, null])).toEqual({ newest: 4, largest: 9 })
  expect(newestAndLargest([null])).toEqual({ newest: null, largest: null })
})
