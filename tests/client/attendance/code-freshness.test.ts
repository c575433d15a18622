import { describe, expect, it } from 'vitest'
import { isTakenNow, shareLeft } from '../../../client/features/attendance/check-in/code-freshness.ts'
import { instant } from '../../../shared/kernel/time.ts'

const code = { url: 'x', validFromMs: instant(100_000), nextAtMs: instant(110_000) }

describe('the code on a hall screen', () => {
  it('[CHK-2] is shown while a phone that scans it would be let in, and no longer', () => {
    expect(isTakenNow(code, instant(119_999))).toBe(true)
    expect(isTakenNow(code, instant(120_000))).toBe(true)
    expect(isTakenNow(code, instant(120_001))).toBe(false)
    expect(isTakenNow({ ...code, nextAtMs: instant(400_000) }, instant(300_000))).toBe(true)
  })

  it('says how much of its time is left, never more than all and never less than nothing', () => {
    expect(shareLeft(code, instant(102_500))).toBe(0.75)
    expect(shareLeft(code, instant(99_000))).toBe(1)
    expect(shareLeft(code, instant(130_000))).toBe(0)
  })
})
