/** In shares of the page's height: where a foot lies, how high it is at most, and how much white sets it apart. */
const footFrom = 0.88
const highestFoot = 0.035
const leastGap = 0.015

/**
 * The row where the single last line of a page begins, when it stands apart at the very end of the page; null: none does.
 * @param ink points with ink, row by row.
 */
export function footRow(ink: readonly number[]): number | null {
  const gap = Math.ceil(ink.length * leastGap)
  let [start, end, white] = [-1, -1, 0]
  for (let row = ink.length - 1; row >= 0 && white < gap; row -= 1) {
    const isWhite = (ink[row] ?? 0) === 0
    if (!isWhite) start = row
    if (!isWhite && end === -1) end = row + 1
    white = isWhite && end !== -1 ? white + 1 : 0
  }
  const isFoot = white >= gap && start >= ink.length * footFrom && end - start <= ink.length * highestFoot
  return isFoot ? start : null
}

const alone = /^[\s\p{P}\p{S}]*\d{1,4}(?:\s*\/\s*\d{1,4})?[\s\p{P}\p{S}]*$/u
const inWords = /第\s*[\d一二三四五六七八九十百]+\s*页|\bpage\s*\d/iu

/** Whether a foot says which page it is: halls are told that beside the page. */
export const saysPage = (foot: string): boolean => alone.test(foot) || inWords.test(foot)
