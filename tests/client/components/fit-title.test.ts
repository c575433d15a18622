import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textWidth, titleSize } from '../../../client/components/fit-title.ts'

describe('the size of a title', () => {
  const anyTitle = fc.string({ unit: fc.constantFrom('会', '议', 'a', 'W', ' ', '。'), minLength: 1, maxLength: 200 })
  const anyWidth = fc.integer({ min: 20, max: 100 })

  it('lies between the smallest and the largest', () => {
    fc.assert(
      fc.property(anyTitle, anyWidth, (title, width) => {
        expect(titleSize(title, width)).toBeGreaterThanOrEqual(2.6)
        expect(titleSize(title, width)).toBeLessThanOrEqual(7.2)
      }),
    )
  })

  it('puts the title on two lines at most, until it is at its smallest', () => {
    fc.assert(
      fc.property(anyTitle, anyWidth, (title, width) => {
        const size = titleSize(title, width)
        if (size > 2.6) expect(size * textWidth(title)).toBeLessThanOrEqual(width * 2 + 1e-9)
      }),
    )
  })

  it('never grows with the title', () => {
    fc.assert(
      fc.property(anyTitle, anyTitle, anyWidth, (title, more, width) => {
        expect(titleSize(title + more, width)).toBeLessThanOrEqual(titleSize(title, width))
      }),
    )
  })

  it('counts Chinese characters whole and others about half', () => {
    expect(textWidth('会议')).toBe(2)
    expect(textWidth('ab')).toBeCloseTo(1.1)
    expect(textWidth('')).toBe(0)
  })
})
