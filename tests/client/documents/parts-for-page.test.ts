import { describe, expect, it } from 'vitest'
import type { PageInk } from '../../../client/features/documents/page-ink.ts'
import { isUpright, pictureOfPart, scaleOfParts } from '../../../client/features/documents/page-picture.ts'
import { partsForPage, smallestBodyText } from '../../../client/features/documents/parts-for-page.ts'

const hall = { width: 1744, height: 936 }

/** A4 with text of 16 points down to a share of the usual 225 mm. */
function a4(share: number): PageInk {
  const [rows, top, pitch] = [990, 174, 33]
  const end = top + Math.round(750 * share)
  const isInk = (row: number) => row >= top && row < end && (row - top) % pitch < 18
  return {
    width: 595,
    height: 842,
    left: 79,
    right: 521,
    rows: Array.from({ length: rows }, (_, row) => (isInk(row) ? 150 : 0)),
  }
}

describe('the parts of a page', () => {
  it('[DOC-25] are halves of a full page, thirds when its text is small, and one where a cut makes nothing larger', () => {
    expect(partsForPage(a4(1), 16)).toBe(2)
    expect(partsForPage(a4(1), 9)).toBe(3)
    expect(partsForPage(a4(1), null)).toBe(2)
    expect(partsForPage(a4(0.25), 16)).toBe(1)
    expect([isUpright({ width: 595, height: 842 }), isUpright({ width: 842, height: 595 })]).toEqual([true, false])
  })

  it('[DOC-25] show the 16 points of an official letter at 34 pixels or more', () => {
    expect(16 * scaleOfParts(a4(1), 2, hall)).toBeGreaterThan(40)
    expect(10.5 * scaleOfParts(a4(1), 3, hall)).toBeGreaterThan(34)
  })

  it('[DOC-25] do not heed a note or the number of the page', () => {
    const text = [
      { size: 16, letters: 600 },
      { size: 15.9, letters: 100 },
      { size: 9, letters: 40 },
      { size: 0, letters: 500 },
    ]
    expect(smallestBodyText(text.slice(0, 3))).toBe(16)
    expect(smallestBodyText([{ size: 10.5, letters: 300 }, ...text.slice(0, 1)])).toBe(10.5)
    expect(smallestBodyText([])).toBeNull()
  })

  it('[DOC-26] lie within the paper, in the middle of its width, all as large', () => {
    for (const frame of [hall, { width: 930, height: 690 }, { width: 340, height: 480 }]) {
      const pictures = [1, 2].map((part) => pictureOfPart(a4(1), part, 2, frame))
      expect(new Set(pictures.map(({ scale }) => scale)).size).toBe(1)
      for (const { x, y, width, height, fromX, scale } of pictures) {
        expect(y + height).toBeLessThanOrEqual(frame.height)
        expect(x + width).toBeLessThanOrEqual(frame.width)
        expect(Math.abs(x - fromX + 300 * scale - frame.width / 2)).toBeLessThan(1)
      }
    }
  })
})
