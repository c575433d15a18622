import { describe, expect, it } from 'vitest'
import { instantOfWall, wallTime } from '../../../client/features/lifecycle/plan/wall-time.ts'

describe('the start of a meeting as a date field has it', () => {
  it('[MTG-8] is what clocks of its zone show, there and back', () => {
    const at = Date.parse('2025-02-17T09:00:00+08:00')
    expect(wallTime(at, 'Asia/Shanghai')).toBe('2025-02-17T09:00')
    expect(instantOfWall('2025-02-17T09:00', 'Asia/Shanghai')).toBe(at)
    expect(instantOfWall('2025-07-01T00:30', 'Europe/Berlin')).toBe(Date.parse('2025-06-30T22:30:00Z'))
  })

  it('[MTG-8] is none where the text is none, or the clocks leave the hour out', () => {
    expect(instantOfWall('', 'UTC')).toBeNull()
    expect(instantOfWall('2025-03-30T02:30', 'Europe/Berlin')).toBeNull()
    expect(instantOfWall('2025-03-30T03:30', 'Europe/Berlin')).toBe(Date.parse('2025-03-30T01:30:00Z'))
  })
})
