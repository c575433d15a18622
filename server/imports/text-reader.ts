import { parse } from 'csv-parse/sync'
import { parseDocument } from 'yaml'
import type { ImportKind } from '../../shared/domain/imports/import.model.ts'
import { type Book, maxColumns, maxSheetRows, type SheetRow } from '../../shared/domain/imports/sheet.model.ts'
import { ImportFault } from './import-fault.ts'
import type { TextEncoding } from './text-encoding.ts'

/** The mark that stands between columns: the one of which the first lines have most, as often in each. */
function delimiterOf(text: string): string {
  const named = /^sep=(.)\r?\n/iu.exec(text)?.[1]
  if (named !== undefined) return named
  const lines = text.split(/\r?\n|\r/u, 20).filter((line) => line.trim() !== '')
  const weighed = ['\t', ',', ';', '，', '|'].map((mark) => {
    const counts = lines.map((line) => line.replace(/"[^"]*"/gu, '').split(mark).length - 1)
    return { mark, score: counts.filter((count) => count > 0).length * 100 + Math.min(50, Math.max(0, ...counts)) }
  })
  const [best] = weighed.sort((one, other) => other.score - one.score)
  return best === undefined || best.score < 1 ? ',' : best.mark
}

/** Rows of a text with a mark between the columns. @throws ImportFault */
export function readDelimited(text: string, encoding: TextEncoding): Book {
  const delimiter = delimiterOf(text)
  const body = text.replace(/^sep=.\r?\n/iu, '')
  const before = body.length === text.length ? 0 : 1
  const rows: SheetRow[] = []
  let row = before
  for (const cells of records(body, delimiter)) {
    row += 1
    const trimmed = cells.slice(0, maxColumns)
    while (trimmed.length > 0 && trimmed.at(-1)?.trim() === '') trimmed.pop()
    if (trimmed.length === 0) continue
    if (rows.length >= maxSheetRows) throw new ImportFault('import.tooLarge')
    rows.push({ row, cells: trimmed })
  }
  return { encoding, sheets: [{ name: '', isHidden: false, rows, hiddenColumns: [], merges: [] }] }
}

/** A quotation mark that stands anywhere is taken as one; an odd one ends nothing. */
function records(text: string, delimiter: string): readonly string[][] {
  const options = {
    delimiter,
    relax_column_count: true,
    skip_empty_lines: false,
    record_delimiter: ['\r\n', '\n', '\r'],
  }
  try {
    return parse(text, { ...options, relax_quotes: true })
  } catch {
    try {
      return parse(text, { ...options, quote: null })
    } catch {
      throw new ImportFault('import.damaged')
    }
  }
}

const lists: Readonly<Record<ImportKind, readonly string[]>> = {
  roster: ['people', 'roster'],
  agenda: ['agenda', 'items'],
  awardees: ['awardees'],
  followUps: ['followUps', 'follow-ups'],
}

type Known = Readonly<Record<string, unknown>>

const isKnown = (value: unknown): value is Known => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A list of YAML or JSON, alone or as a member of a meeting file: its keys are the heading. @throws ImportFault */
export function readListFile(text: string, encoding: TextEncoding, kind: ImportKind): Book {
  const document = parseDocument(text, { logLevel: 'silent' })
  if (document.errors.length > 0) throw new ImportFault('import.damaged')
  let value: unknown
  try {
    value = document.toJS({ maxAliasCount: 100 })
  } catch {
    throw new ImportFault('import.tooLarge')
  }
  const members = (Array.isArray(value) ? value : listIn(value, kind))?.filter(isKnown).map(flat)
  if (members === undefined || members.length === 0) throw new ImportFault('import.notATable')
  if (members.length > maxSheetRows) throw new ImportFault('import.tooLarge')
  const keys = [...new Set(members.flatMap((member) => Object.keys(member)))].slice(0, maxColumns)
  const rows = [keys, ...members.map((member) => keys.map((key) => member[key] ?? ''))].map((cells, index) => ({
    row: index + 1,
    cells,
  }))
  return { encoding, sheets: [{ name: '', isHidden: false, rows, hiddenColumns: [], merges: [] }] }
}

function listIn(value: unknown, kind: ImportKind): readonly unknown[] | undefined {
  if (!isKnown(value)) return undefined
  const own = lists[kind].map((name) => value[name]).find(Array.isArray)
  if (own !== undefined || kind !== 'awardees' || !Array.isArray(value.agenda)) return own
  return value.agenda.flatMap((item: unknown) => (isKnown(item) && Array.isArray(item.awardees) ? item.awardees : []))
}

/** What lies deeper becomes text: points a line each, of a speaker the name, its title and venue in columns of their own. */
function flat(member: Known): Readonly<Record<string, string>> {
  const entries = Object.entries(member).flatMap(([key, value]): readonly (readonly [string, string])[] => {
    if (key === 'speaker' && isKnown(value))
      return [
        ['speaker', textOf(value.name)],
        ['speaker title', textOf(value.title)],
        ['venue', textOf(value.venueId)],
      ]
    return [[key, textOf(value)]]
  })
  return Object.fromEntries(entries)
}

function textOf(value: unknown): string {
  if (Array.isArray(value))
    return value.map((one) => (isKnown(one) ? textOf(one.title ?? one.name) : textOf(one))).join('\n')
  if (value instanceof Date) return value.toISOString()
  return value === null || value === undefined || typeof value === 'object' ? '' : String(value)
}
