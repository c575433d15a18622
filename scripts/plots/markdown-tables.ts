/** A table of a Markdown file: cells as they stand there. */
export interface Table {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** In their order. */
export function tablesIn(markdown: string): readonly Table[] {
  const blocks = markdown.match(/(?:^\|.*\n?)+/gmu) ?? []
  return blocks.flatMap((block) => {
    const [head, rule, ...rows] = block.trim().split('\n').map(cellsOf)
    return head !== undefined && rule?.every((cell) => /^:?-+:?$/u.test(cell)) ? [{ head, rows }] : []
  })
}

const cellsOf = (line: string): readonly string[] =>
  line
    .trim()
    .replace(/^\||\|$/gu, '')
    .split('|')
    .map((cell) => cell.trim())

/** A value, and where it may really lie. */
export interface Figure {
  readonly value: number
  readonly low: number
  readonly high: number
}

/** `1,000`, `7,924 ms`, `1.15 (1.09–1.22), 19.5 ms`, `**1.07**`; null where there is none. */
export function figureOf(cell = ''): Figure | null {
  const plain = cell.replace(/[*,](?=\d|\*|$)|\*\*/gu, '')
  const found = /^[^\d]*(\d+(?:\.\d+)?)(?:[^(]*\((\d+(?:\.\d+)?)–(\d+(?:\.\d+)?)\))?/u.exec(plain)
  if (found === null) return null
  const value = Number(found[1])
  return { value, low: Number(found[2] ?? value), high: Number(found[3] ?? value) }
}
