import { describe, expect, it } from 'vitest'
import { usedShare } from '../../../client/features/agenda/used-share.ts'
import { minutes } from '../../../shared/kernel/time.ts'

describe('the line of the time used', () => {
  it('fills its line from nothing to all, and stays full in overtime', () => {
    const planned = minutes(10)
    expect([planned, planned / 2, 0, -5_000].map((left) => usedShare(left, planned))).toEqual([0, 0.5, 1, 1])
    expect(usedShare(0, 0)).toBe(1)
  })
})
