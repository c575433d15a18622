/** What a spreadsheet may take for the beginning of a formula, in the width of either script. */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/u

/** What no XML file may hold. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** What a spreadsheet's cell may hold at the most, less a little. */
const maxCharacters = 32_000

/** The format of a spreadsheet for what is text and nothing else. */
const textFormat = '@'

/**
 * The text as a cell that stays text, wherever it is opened, edited and pasted: what might begin a formula is of the format of
 * texts, and quoted by `quotedTexts`. Nothing is added to it.
 * @source LED-7
 */
export function plainCell(text: string): { readonly value: string; readonly format?: string } {
  const value = text.replace(forbidden, '').slice(0, maxCharacters)
  return formulaStart.test(value) ? { value, format: textFormat } : { value }
}

/** Gives cells of the format of texts the quote that a spreadsheet keeps beside a cell and does not show. @source LED-7 */
export const quotedTexts = {
  files: { transform: { 'xl/styles.xml': { transform: withQuotes } } },
}

function withQuotes(styles: string): string {
  const id = /<numFmt numFmtId="(\d+)" formatCode="@"/u.exec(styles)?.[1]
  if (id === undefined) return styles
  return styles.replaceAll(`<xf numFmtId="${id}"`, `<xf numFmtId="${id}" quotePrefix="1"`)
}
