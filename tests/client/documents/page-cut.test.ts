import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutPage } from '../../../client/features/documents/page-cut.ts'

/** White, then lines of text with white between them: rows of ink as they are measured. */
function textPage(lines: number, { line = 14, gap = 11, top = 90 } = {}): readonly number[] {
  const rows = (count: number, ink: number) => Array.from({ length: count }, () => ink)
  const text = Array.from({ length: lines }, () => [...rows(line, 120), ...rows(gap, 0)]).flat()
  return [...rows(top, 0), ...text, ...rows(990 - top - text.length, 0)]
}

const isWhite = (ink: readonly number[], row: number) => (ink[row] ?? 0) === 0

describe('a page that is cut', () => {
  it('[DOC-26] leaves out the white above and below', () => {
    const [whole] = cutPage(textPage(20), 1)
    expect(whole).toEqual({ from: 90, to: 90 + 20 * 25 - 11 })
  })

  it.each([2, 3])('[DOC-26] into %i is cut between lines, and the last line is repeated', (of) => {
    const ink = textPage(32)
    const parts = cutPage(ink, of)
    expect(parts).toHaveLength(of)
    for (const [index, { from }] of parts.slice(1).entries()) {
      const cut = parts[index]?.to ?? 0
      expect([isWhite(ink, cut), isWhite(ink, from)]).toEqual([true, true])
      const repeated = ink.slice(from, cut).filter((count) => count > 0).length
      expect(repeated).toBe(14)
    }
  })

  it('[DOC-26] is cut where there is least ink when rules run down a table', () => {
    const ink = textPage(32).map((count, row) => (row > 100 && row < 880 ? count + 6 : count))
    const [upper, lower] = cutPage(ink, 2)
    expect(ink[upper?.to ?? 0]).toBe(6)
    expect((upper?.to ?? 0) - (lower?.from ?? 0)).toBe(25)
  })

  it('[DOC-26] repeats a stretch where it finds no line, as on a scan', () => {
    const ink = Array.from({ length: 990 }, () => 300)
    const [upper, lower] = cutPage(ink, 2)
    expect(Math.abs((upper?.to ?? 0) - 495)).toBeLessThan(80)
    expect(lower?.from).toBeLessThan(upper?.to ?? 0)
  })

  it('[DOC-26] may be empty', () => {
    expect(
      cutPage(
        Array.from({ length: 10 }, () => 0),
        1,
      ),
    ).toEqual([{ from: 0, to: 10 }])
  })

  it('[DOC-26] loses nothing, whatever is on it', () => {
    const rows = fc.array(fc.nat({ max: 40 }), { minLength: 20, maxLength: 200 })
    fc.assert(
      fc.property(rows, fc.constantFrom(1, 2, 3), (ink, of) => {
        const parts = cutPage(ink, of)
        const seen = new Set(parts.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, row) => from + row)))
        expect(ink.every((count, row) => count === 0 || seen.has(row))).toBe(true)
        expect(parts.every(({ from, to }) => from <= to)).toBe(true)
      }),
    )
  })
})
