/** Width of a text in Chinese characters: letters of other scripts count about half. */
export const textWidth = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (/[\u2e80-\uffef]/u.test(letter) ? 1 : 0.55), 0)

/**
 * The type size at which a title stands on at most two lines of the width it has.
 * @param width of the column, in hundredths of the screen's width.
 * @returns hundredths of the screen's width.
 */
export function titleSize(text: string, width: number, largest = 7.2, smallest = 2.6): number {
  const letters = Math.max(1, textWidth(text))
  const onOneLine = width / letters
  if (onOneLine >= 5) return Math.min(largest, onOneLine)
  return Math.max(smallest, Math.min(5, (width * 1.8) / letters))
}
