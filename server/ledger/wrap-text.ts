/** Words of Latin script stay together; everything else may be parted anywhere but before what closes or follows. */
const pieces = /[\x21-\x7e\u00a1-\u024f]+|\s+|[^\x21-\x7e\u00a1-\u024f\s][、，。；：！？）》」』】”’…]*/gu

/** The text in lines that are not wider than that; at least one. @param maxLines what does not fit is cut off, with a mark. */
export function wrapText(
  text: string,
  maxWidth: number,
  widthOf: (text: string) => number,
  maxLines = Number.POSITIVE_INFINITY,
): readonly string[] {
  const lines: string[] = []
  let line = ''
  const take = (piece: string) => {
    if (widthOf(line + piece) <= maxWidth) {
      line += piece
      return
    }
    if (line !== '') lines.push(line.trimEnd())
    line = piece.trimStart()
  }
  for (const [piece] of text.matchAll(pieces)) {
    if (widthOf(piece) <= maxWidth) take(piece.replace(/\s+/gu, ' '))
    else for (const character of piece) take(character)
  }
  lines.push(line.trimEnd())
  if (lines.length <= maxLines) return lines
  const last = lines[maxLines - 1] ?? ''
  return [...lines.slice(0, maxLines - 1), `${[...last].slice(0, -1).join('')}…`]
}
