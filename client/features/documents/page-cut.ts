/** Rows of a page as it was measured, from the top; `to` is the first one that is not in it. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** How far from its share of the page a cut may lie, and how high a repeated line is at most, in shares of what is written. */
const reach = 0.07
const highestLine = 0.07

/**
 * Cuts what is written on a page into parts of about the same height: between lines of text, or where there is least ink.
 * Each part but the first begins with the last line of the one before; white above and below is left out.
 * @param ink points with ink, row by row.
 * @source DOC-26
 */
export function cutPage(ink: readonly number[], of: number): readonly Stretch[] {
  const { from, to } = writtenStretch(ink)
  const height = to - from
  const cutAt = (wanted: number) => cutNear(ink, wanted, Math.round(height * reach))
  const startOf = (cut: number) => lineBefore(ink, cut, Math.max(from, cut - Math.round(height * highestLine)))
  const first = cutAt(from + height / of)
  const line = first - startOf(first)
  // What is repeated makes the later parts higher: all share it.
  const share = (height - line) / of
  const cuts = Array.from({ length: of - 1 }, (_, index) => cutAt(from + line + share * (index + 1)))
  const starts = cuts.map(startOf)
  return Array.from({ length: of }, (_, index) => ({ from: starts[index - 1] ?? from, to: cuts[index] ?? to }))
}

/** All of a page on which nothing is. */
function writtenStretch(ink: readonly number[]): Stretch {
  const first = ink.findIndex((count) => count > 0)
  return first === -1 ? { from: 0, to: ink.length } : { from: first, to: endOf(ink, 0) }
}

/** The middle of a gap that is about as wide as gaps are there, and the nearest such. */
function cutNear(ink: readonly number[], wanted: number, within: number): number {
  const from = Math.max(1, Math.round(wanted) - within)
  const around = ink.slice(from, Math.round(wanted) + within + 1)
  const gaps = stretchesOf(around, Math.min(...around))
  const widest = Math.max(...gaps.map(heightOf))
  const middles = gaps.filter((gap) => heightOf(gap) * 2 >= widest).map((gap) => from + middleOf(gap))
  return middles.reduce((best, middle) => (Math.abs(middle - wanted) < Math.abs(best - wanted) ? middle : best))
}

/** Where the line above a cut begins: the middle of the gap above it; `top` where no gap is, the cut where no ink is. */
function lineBefore(ink: readonly number[], cut: number, top: number): number {
  const level = ink[cut] ?? 0
  const above = ink.slice(top, cut)
  const end = endOf(above, level)
  if (end === 0) return level === 0 ? cut : top
  const gap = stretchesOf(above.slice(0, end), level)
    .filter((white) => heightOf(white) >= narrowestGap(ink))
    .pop()
  return gap === undefined ? top : top + middleOf(gap)
}

/** A letter may have white rows of its own. */
const narrowestGap = ({ length }: readonly number[]): number => Math.max(2, Math.round(length / 500))

/** The row after the last one with more ink than that; 0 when there is none. */
const endOf = (ink: readonly number[], level: number): number =>
  ink.reduce((end, count, row) => (count > level ? row + 1 : end), 0)

const middleOf = ({ from, to }: Stretch): number => Math.round((from + to) / 2)

const heightOf = ({ from, to }: Stretch): number => to - from

/** Rows that follow each other and have no more ink than that. */
function stretchesOf(ink: readonly number[], level: number): readonly Stretch[] {
  const starts = ink.flatMap((count, row) =>
    count <= level && (row === 0 || (ink[row - 1] ?? 0) > level) ? [row] : [],
  )
  return starts.map((from) => {
    const length = ink.slice(from).findIndex((count) => count > level)
    return { from, to: length === -1 ? ink.length : from + length }
  })
}
