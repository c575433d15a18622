import { textWidth } from './fit-title.ts'

/** A text keeps to one line down to this share of its largest size; below it two lines are read better. */
const oneLineShare = 0.7
/** Two lines never fill to the last letter. */
const filledLines = 1.8

/**
 * The type size at which a text stands on at most two lines; never grows with the text.
 * @param width of the column; it, the sizes and what is returned are in one unit.
 */
export function twoLineSize(text: string, width: number, largest: number, smallest: number): number {
  const onOneLine = width / Math.max(1, textWidth(text))
  const fewest = largest * oneLineShare
  if (onOneLine >= fewest) return Math.min(largest, onOneLine)
  return Math.max(smallest, Math.min(fewest, onOneLine * filledLines))
}
