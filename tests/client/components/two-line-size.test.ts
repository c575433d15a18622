import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textWidth } from '../../../client/components/fit-title.ts'
import { twoLineSize } from '../../../client/components/two-line-size.ts'

describe('the size of a text on two lines', () => {
  const anyText = fc.string({ unit: fc.constantFrom('会', 'a', 'W', '，'), minLength: 1, maxLength: 120 })
  const size = (text: string) => twoLineSize(text, 40, 5, 1.5)

  it('lies between the smallest and the largest, and never grows with the text', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, more) => {
        expect(size(text)).toBeGreaterThanOrEqual(1.5)
        expect(size(text)).toBeLessThanOrEqual(5)
        expect(size(text + more)).toBeLessThanOrEqual(size(text))
      }),
    )
  })

  it('stands on two lines at most, until it is at its smallest', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        if (size(text) > 1.5) expect(size(text) * textWidth(text)).toBeLessThanOrEqual(80 + 1e-9)
      }),
    )
  })
})
