import { lineSchema } from '../../kernel/schema.ts'
import { withoutAnyNumber, withoutPointNumber } from './agenda-words.ts'
import { cellText, type Sheet } from './sheet.model.ts'

/** The halls of a notice by their names; '' and none where it does not say. */
export interface WrittenVenues {
  readonly main: string
  readonly branches: readonly string[]
}

/** More branch halls than a meeting of any province has. */
const mostBranches = 300

const verb = `(?:设在|设于|安排在|地点[为在]|[为在]|[:：])`
/** What people call a place in English. */
const english = '(?:halls?|venues?)'
const nameHead = new RegExp(`^(?:会场|会场名称|${english})$`, 'iu')
const mains = [
  new RegExp(String.raw`主会场[^设安地为在:：，,。；;]{0,6}${verb}+\s*([^，,。；;]+)`, 'u'),
  /([^，,。；;:：]{2,40}?)设(?:立|置)?主会场/u,
  new RegExp(String.raw`main ${english}\s*(?:is\s+)?(?:in|at|:)\s*([^.;]+)`, 'iu'),
]
const others = [
  new RegExp(String.raw`分会场[^设安地为在:：，,。；;]{0,6}${verb}+\s*([^。；;]+)`, 'u'),
  /(?:^|[，,。；;:：])([^，,。；;:：]{2,200}?)设(?:立|置)?分会场/u,
  new RegExp(String.raw`branch ${english}\s*(?:are\s+|is\s+)?(?:in|at|:)\s*([^.;]+)`, 'iu'),
]
const place = /^(?:会议|开会|召开)?(?:地点|会场)\s*[:：]?\s*(.*)$|^(?:place|venue|where)\s*:\s*(.*)$/iu
const listed = new RegExp(String.raw`^分会场\s*[:：]?$|^branch ${english}\s*:?$`, 'iu')

const name = lineSchema(120)

/** The halls that a notice names in its sentences, below a heading of their own, or in a table. @source NEW-3 */
export function readVenues(lines: readonly string[], tables: readonly Sheet[]): WrittenVenues {
  const table = tables.map(venuesOfTable).find((found) => found !== null)
  if (table != null) return cleaned(table.main, table.branches)
  const main = firstOf(mains, lines) ?? placeIn(lines)
  const said = firstOf(others, lines)
  return cleaned(main, said === null ? listedBelow(lines) : said.split(/[、，,]|和|以及|\band\b/u))
}

const firstOf = (patterns: readonly RegExp[], lines: readonly string[]): string | null => {
  for (const pattern of patterns)
    for (const line of lines) {
      const found = pattern.exec(line)?.[1]
      if (found !== undefined) return found
    }
  return null
}

/** Where there is one place only, or what stands below its heading. */
function placeIn(lines: readonly string[]): string {
  for (const [index, line] of lines.entries()) {
    const found = place.exec(withoutAnyNumber(line))
    const said = found?.[1] ?? found?.[2]
    if (said === undefined) continue
    const text = said === '' ? (lines[index + 1] ?? '') : said
    return /分会场|branch/iu.test(text) ? '' : (text.split(/[。；;]/u)[0] ?? '')
  }
  return ''
}

function listedBelow(lines: readonly string[]): readonly string[] {
  const at = lines.findIndex((line) => listed.test(withoutAnyNumber(line)))
  if (at < 0) return []
  const below = lines.slice(at + 1)
  const end = below.findIndex((line) => withoutPointNumber(line).number === '' || /[:：]/u.test(line))
  return (end < 0 ? below : below.slice(0, end)).map(withoutAnyNumber)
}

/** A table with a column of halls and one that tells the main one. */
function venuesOfTable({ rows }: Sheet): { main: string; branches: readonly string[] } | null {
  for (const [index, { cells }] of rows.slice(0, 3).entries()) {
    const heads = cells.map((cell) => cellText(cell).trim())
    const names = heads.findIndex((head) => nameHead.test(head))
    const kinds = heads.findIndex((head) => /^(?:类别|类型|性质|kind|type)$/iu.test(head))
    if (names < 0 || kinds < 0) continue
    const named = rows.slice(index + 1).map((row) => ({
      name: cellText(row.cells[names]),
      kind: cellText(row.cells[kinds]),
    }))
    return {
      main: named.find(({ kind }) => /主|main/iu.test(kind))?.name ?? '',
      branches: named.filter(({ kind }) => /分|branch/iu.test(kind)).map((one) => one.name),
    }
  }
  return null
}

/** “各基层人民法院” names no hall. */
function cleaned(main: string, branches: readonly string[]): WrittenVenues {
  const known = new Set<string>()
  const kept = branches
    .map((text) => fitting(text.replace(/等(?:\d+个)?(?:会场|单位)?$/u, '')))
    .filter((text) => text !== '' && !/^(?:各|其他|其它|有关|相关)/u.test(text))
    .filter((text) => !known.has(text) && known.add(text))
  return { main: fitting(main), branches: kept.slice(0, mostBranches) }
}

const fitting = (text: string): string => name.safeParse(text.trim()).data ?? ''
