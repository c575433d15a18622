import type { ImportColumn, ImportField, ImportSettings, RowIssue, RowNote } from './import.model.ts'
import { oneLine } from './name-cell.ts'
import { type Cell, cellFault, cellText, type Sheet, type SheetRow } from './sheet.model.ts'

/** A row below the heading, by field. */
export interface FieldRow {
  readonly row: number
  /** As it is written, in one line; '' for an empty cell and for a field without a column. */
  text(field: ImportField): string
  /** With its line breaks. */
  raw(field: ImportField): string
  /** What is wrong with the cells themselves. */
  readonly faults: readonly RowIssue[]
  /** Why nothing of it comes in; null: it is read. */
  readonly left: RowNote | null
}

const sums = /^(?:合\s*计|总\s*计|小\s*计|共\s*计|总人数|人数合计|共\s*\d+\s*[人项]|total|subtotal|sum)(?![\p{L}])/iu
const remarks = /^(?:注|说明|备注|附注|填表说明|填表人|填报人|审核人|审核|制表人|制表|联系人|note|remark)s?\s*[:：]/iu
const errorTexts = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!)$/u

/**
 * The rows below the heading, each with its cells by field. Left out, and told so, are those that are folded away, sums,
 * notes, a heading that is repeated on every page, and rows in which no column that is read has anything.
 * @source IMP-4
 */
export function fieldRows(
  sheet: Sheet,
  headerRow: number,
  columns: readonly ImportColumn[],
  settings: ImportSettings,
): readonly FieldRow[] {
  const read = columns.filter((column): column is ImportColumn & { field: ImportField } => column.field !== null)
  const indexOf = new Map(read.map(({ field, index }) => [field, index]))
  const below = sheet.rows.filter(({ row }) => row > headerRow)
  const spanning = new Set(
    sheet.merges.flatMap(({ firstRow, firstColumn, lastColumn }) => (lastColumn - firstColumn >= 2 ? [firstRow] : [])),
  )
  return below.map((line) => {
    const texts = line.cells.map((cell) => oneLine(cellText(cell)))
    return {
      row: line.row,
      text: (field) => texts[indexOf.get(field) ?? -1] ?? '',
      raw: (field) => cellText(line.cells[indexOf.get(field) ?? -1]),
      faults: read.flatMap(({ field, index }) => faultOf(line.cells[index], field)),
      left: whyLeft(line, texts, read, settings, spanning.has(line.row)),
    }
  })
}

function faultOf(cell: Cell | undefined, field: ImportField): readonly RowIssue[] {
  const text = cellText(cell).trim()
  const code = cellFault(cell) ?? (errorTexts.test(text) ? 'errorValue' : null)
  return code === null ? [] : [{ field, code, params: { text } }]
}

function whyLeft(
  { cells, isHidden }: SheetRow,
  texts: readonly string[],
  read: readonly ImportColumn[],
  { hiddenRows }: ImportSettings,
  isSpanning: boolean,
): RowNote | null {
  const written = texts.filter((text) => text !== '')
  const [first = ''] = written
  if (sums.test(first) || (written.length <= 3 && written.some((text) => sums.test(text)))) return 'sumRow'
  if (written.length === 1 && remarks.test(first)) return 'noteRow'
  const isOfRead = ({ index }: ImportColumn) => (texts[index] ?? '') !== '' || cellFault(cells[index]) !== null
  const filled = read.filter(isOfRead)
  if (filled.length === 0 || (written.length === 1 && isSpanning)) return 'noteRow'
  if (filled.length >= 2 && filled.every(({ index, header }) => texts[index] === oneLine(header))) return 'headerAgain'
  return isHidden === true && hiddenRows !== 'take' ? 'hiddenRow' : null
}
