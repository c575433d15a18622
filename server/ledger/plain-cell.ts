/** What a spreadsheet may take for the beginning of a formula, in the width of either script. */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/u

/** What no XML file may hold. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** What a spreadsheet's cell may hold at the most, less a little. */
const maxCharacters = 32_000

/** The text as a cell that stays text, wherever it is opened and pasted. @source LED-7 */
export function plainCell(text: string): string {
  const clean = text.replace(forbidden, '').slice(0, maxCharacters)
  return formulaStart.test(clean) ? `'${clean}` : clean
}
