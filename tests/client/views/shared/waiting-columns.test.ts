import { expect, it } from 'vitest'
import { waitingColumns } from '../../../../client/views/shared/waiting-columns.ts'

it('[SCR-6] on the waiting scene none has a single hall', () => {
  for (const most of [5, 8, 10]) {
    for (const count of Array.from({ length: 59 }, (_, index) => index + 2)) {
      const columns = waitingColumns(count, most)
      expect(count > columns && count % columns === 1, `${count} of ${most}`).toBe(false)
      expect(columns).toBeLessThanOrEqual(most)
    }
  }
  expect(waitingColumns(1, 5)).toBe(1)
  expect(waitingColumns(40, 8)).toBe(8)
})
