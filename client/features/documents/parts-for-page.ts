import type { PageInk } from './page-ink.ts'
import { type Size, scaleOfParts } from './page-picture.ts'

/** The paper of a hall's screen at 1080p, in pixels. */
const screenPaper: Size = { width: 1744, height: 936 }
/** No body text is smaller than this on such a paper, in pixels, as far as parts can help. */
const smallestText = 34
/** Text that is so large on the whole page is not worth turning for, in pixels; nor is a gain of less than that. */
const largeText = 44
const gain = 1.05

/** A run of text: how high its letters are, in points, and how many there are. */
interface TextRun {
  readonly size: number
  readonly letters: number
}

/**
 * In how many parts an upright page is read: in one where its text is large so or would be no larger, else in halves, in
 * thirds where its smallest body text would be too small.
 * @param text in points; null: none that is known, as on a scan.
 * @source DOC-25
 */
export function partsForPage(ink: PageInk, text: number | null): 1 | 2 | 3 {
  const [whole, half] = [scaleOfParts(ink, 1, screenPaper), scaleOfParts(ink, 2, screenPaper)]
  if (half < whole * gain || (text !== null && text * whole >= largeText)) return 1
  return text !== null && text * half < smallestText ? 3 : 2
}

/** A note or the number of a page is no body text: it has less than this share of the letters. */
const leastShare = 0.15

/** The smallest size in which a good share of the page is written, in points; null: nothing is. */
export function smallestBodyText(runs: readonly TextRun[]): number | null {
  const all = runs.reduce((sum, { letters }) => sum + letters, 0)
  const bySize = new Map<number, number>()
  for (const { size, letters } of runs) {
    const rounded = Math.round(size * 2) / 2
    bySize.set(rounded, (bySize.get(rounded) ?? 0) + letters)
  }
  const sizes = [...bySize].filter(([size, letters]) => size > 0 && letters >= all * leastShare).map(([size]) => size)
  return sizes.length === 0 ? null : Math.min(...sizes)
}
