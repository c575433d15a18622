import {
  type Cell,
  type Merge,
  maxColumns,
  maxSheetRows,
  type Sheet,
  type SheetRow,
} from '../../shared/domain/imports/sheet.model.ts'
import { ImportFault } from './import-fault.ts'
import { dateText, numberText } from './number-text.ts'
import { type Workbook, withoutEscapes } from './workbook-parts.ts'
import { readXml, type XmlAttributes } from './xml-reader.ts'

const mostMerges = 100_000

/** Where a cell stands: `C12` → column 2, row 12. */
function placeOf(reference: string): { readonly row: number; readonly column: number } | null {
  const found = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/u.exec(reference)
  if (found === null) return null
  const [, letters = '', row] = found
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { row: Number(row), column }
}

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true'

interface OpenCell {
  readonly column: number
  readonly type: string
  readonly style: number
  hasFormula: boolean
  hasValue: boolean
  text: string
}

/**
 * The rows of a worksheet in which something stands, read as it comes out of the zip: a million rows that are only coloured
 * cost time and no memory. Rows and cells that do not say where they stand follow the one before.
 * @throws ImportFault `import.tooLarge` for more rows than any list has.
 */
export async function readSheet(
  pieces: AsyncIterable<Buffer>,
  { name, isHidden }: Pick<Sheet, 'name' | 'isHidden'>,
  { sharedStrings, forms, isFrom1904 }: Workbook,
  read: (bytes: number) => void,
): Promise<Sheet> {
  const rows: SheetRow[] = []
  const merges: Merge[] = []
  const hiddenColumns: number[] = []
  let row = 0
  let column = -1
  let isRowHidden = false
  let cells: Cell[] = []
  let cell: OpenCell | null = null
  let taking: 'v' | 't' | null = null
  let isSpoken = false

  const openCell = (attributes: XmlAttributes) => {
    const place = placeOf(attributes.r ?? '')
    column = place?.column ?? column + 1
    const style = Number(attributes.s ?? 0)
    cell = { column, type: attributes.t ?? 'n', style, hasFormula: false, hasValue: false, text: '' }
  }
  const cellOf = ({ type, style, hasFormula, hasValue, text }: OpenCell): Cell => {
    if (hasFormula && !hasValue) return { text: '', fault: 'formulaWithoutValue' }
    if (!hasValue) return ''
    if (type === 's') return sharedStrings[Number(text)] ?? ''
    if (type === 'b') return text.trim() === '1' || text === 'true' ? 'TRUE' : 'FALSE'
    if (type === 'e') return { text, fault: 'errorValue' }
    if (type === 'd') return isoText(text)
    if (type === 'n') return numberText(text, forms[style] ?? 'general', isFrom1904)
    return withoutEscapes(text)
  }
  const closeCell = () => {
    if (cell === null || cell.column >= maxColumns) return
    const value = cellOf(cell)
    if (value === '' || (typeof value === 'string' && value.trim() === '')) return
    while (cells.length < cell.column) cells.push('')
    cells[cell.column] = value
  }
  const closeRow = () => {
    if (cells.length === 0) return
    if (rows.length >= maxSheetRows) throw new ImportFault('import.tooLarge')
    rows.push(isRowHidden ? { row, cells, isHidden: true } : { row, cells })
    cells = []
  }
  const merge = (reference: string) => {
    const [first, last] = reference.split(':').map(placeOf)
    if (first == null || last == null || merges.length >= mostMerges) return
    merges.push({ firstRow: first.row, lastRow: last.row, firstColumn: first.column, lastColumn: last.column })
  }

  await readXml(
    pieces,
    {
      open(tag, attributes) {
        if (tag === 'row') {
          row = attributes.r === undefined ? row + 1 : Number(attributes.r)
          column = -1
          isRowHidden = isOn(attributes.hidden)
        } else if (tag === 'c') openCell(attributes)
        else if (tag === 'f' && cell !== null) cell.hasFormula = true
        else if (tag === 'rPh') isSpoken = true
        else if ((tag === 'v' || tag === 't') && cell !== null && !isSpoken) {
          taking = tag
          cell.hasValue = true
        } else if (tag === 'mergeCell') merge(attributes.ref ?? '')
        else if (tag === 'col' && isOn(attributes.hidden))
          for (let at = Number(attributes.min); at <= Math.min(Number(attributes.max), maxColumns); at += 1)
            hiddenColumns.push(at - 1)
      },
      text(text) {
        if (taking !== null && cell !== null) cell.text += text
      },
      close(tag) {
        if (tag === 'v' || tag === 't') taking = null
        else if (tag === 'rPh') isSpoken = false
        else if (tag === 'c') {
          closeCell()
          cell = null
        } else if (tag === 'row') closeRow()
      },
    },
    read,
  )
  return { name, isHidden, rows: filledDown(inOrder(rows), merges), merges, hiddenColumns }
}

/** Some programs write rows out of order, or the same row twice. */
function inOrder(rows: readonly SheetRow[]): readonly SheetRow[] {
  const isSorted = rows.every(({ row }, index) => index === 0 || row > (rows[index - 1]?.row ?? 0))
  return isSorted
    ? rows
    : [...new Map(rows.map((row) => [row.row, row])).values()].sort((one, other) => one.row - other.row)
}

/** What stands in cells that were made one holds for each of their rows that has something else of its own. */
function filledDown(rows: readonly SheetRow[], merges: readonly Merge[]): readonly SheetRow[] {
  const deep = merges.filter(({ firstRow, lastRow }) => lastRow > firstRow)
  if (deep.length === 0) return rows
  const byRow = new Map(rows.map((row) => [row.row, row]))
  const numbers = rows.map(({ row }) => row)
  for (const { firstRow, lastRow, firstColumn } of deep) {
    const value = byRow.get(firstRow)?.cells[firstColumn]
    if (value === undefined || value === '' || firstColumn >= maxColumns) continue
    for (let at = firstAbove(numbers, firstRow); at < numbers.length && (numbers[at] ?? 0) <= lastRow; at += 1) {
      const line = byRow.get(numbers[at] ?? 0)
      if (line === undefined || (line.cells[firstColumn] ?? '') !== '') continue
      const cells = [...line.cells]
      while (cells.length < firstColumn) cells.push('')
      cells[firstColumn] = value
      byRow.set(line.row, { ...line, cells })
    }
  }
  return numbers.flatMap((row) => byRow.get(row) ?? [])
}

/** The first place of a number above that one. */
function firstAbove(numbers: readonly number[], than: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) <= than) low = middle + 1
    else high = middle
  }
  return low
}

/** A cell of the type `d`: `2025-02-17T09:00:00Z` is the local time that the sheet shows. */
function isoText(text: string): string {
  const at = Date.parse(/[zZ]$|[+-]\d\d:\d\d$/u.test(text) ? text : `${text}Z`)
  return Number.isNaN(at) ? text : (dateText(at / 86_400_000 + 25_569) ?? text)
}
