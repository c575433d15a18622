import { headerKey, readHeader } from './header-words.ts'
import type { ImportColumn, ImportField, ImportKind, ImportNote } from './import.model.ts'
import { cellText, type Sheet, type SheetRow } from './sheet.model.ts'

export interface Header {
  /** The last line of the heading; 0: none was found. */
  readonly headerRow: number
  /** By column; of a heading in two lines both, with a blank between them. */
  readonly texts: readonly string[]
  /** Fields that were found, each once. */
  readonly score: number
}

/** A heading stands among the first lines. */
const deepest = 40

const none: Header = { headerRow: 0, texts: [], score: 0 }

/** The line, or the two lines, in which most columns have a meaning; the first of equals. @source IMP-3 */
export function findHeader(kind: ImportKind, sheet: Sheet): Header {
  const lines = sheet.rows.slice(0, deepest)
  return lines.reduce((best, _line, index) => {
    const found = headerAt(kind, sheet, index)
    return found.score > best.score ? found : best
  }, none)
}

/** The heading that ends in that row, as the sheet counts; 0: none. */
export function headerOf(kind: ImportKind, sheet: Sheet, headerRow: number): Header {
  const index = sheet.rows.findIndex(({ row }) => row === headerRow)
  return index < 0 ? { ...none, headerRow: 0 } : headerAt(kind, sheet, index)
}

/** Two lines count where the upper one spans columns and more is understood with it. */
function headerAt(kind: ImportKind, sheet: Sheet, index: number): Header {
  const line = sheet.rows[index]
  if (line === undefined) return none
  const single = scored(kind, line.row, textsOf(sheet, line))
  const upper = sheet.rows[index - 1]
  if (upper === undefined || upper.row !== line.row - 1) return single
  const above = textsOf(sheet, upper)
  const own = line.cells.map(cellText)
  const isSpanning = own.some((text, column) => text.trim() !== '' && cellText(upper.cells[column]).trim() === '')
  if (!isSpanning || new Set(above.filter((text) => text !== '')).size < 2) return single
  const both = scored(kind, line.row, joined(above, textsOf(sheet, line)))
  return both.score > single.score && both.score > scored(kind, upper.row, above).score ? both : single
}

function joined(above: readonly string[], below: readonly string[]): readonly string[] {
  const width = Math.max(above.length, below.length)
  return Array.from({ length: width }, (_, column) => {
    const [over = '', under = ''] = [above[column], below[column]]
    return over === under ? over : `${over} ${under}`.trim()
  })
}

/** A heading that spans columns stands over each of them. */
function textsOf({ merges }: Sheet, { row, cells }: SheetRow): readonly string[] {
  const texts = cells.map(cellText)
  for (const { firstRow, lastRow, firstColumn, lastColumn } of merges) {
    if (row < firstRow || row > lastRow || lastColumn > texts.length + 50) continue
    for (let column = firstColumn + 1; column <= lastColumn; column += 1) texts[column] = texts[firstColumn] ?? ''
  }
  return Array.from(texts, (text) => (text ?? '').trim())
}

function scored(kind: ImportKind, headerRow: number, texts: readonly string[]): Header {
  const fields = new Set(texts.map((text) => meaningOf(kind, text)?.field).filter((field) => field !== undefined))
  // A single word that is known may stand in any sentence; a title above spans all columns with one text.
  const isTitle = new Set(texts.filter((text) => text !== '')).size < 2 && texts.length > 1
  return { headerRow, texts, score: isTitle ? 0 : fields.size }
}

/** Of a heading in two lines the lower one says most. */
function meaningOf(kind: ImportKind, text: string) {
  const whole = readHeader(kind, text)
  if (whole !== null || !text.includes(' ')) return whole
  const [upper = '', ...lower] = text.split(' ')
  return readHeader(kind, lower.join(' '), true) ?? readHeader(kind, upper)
}

/** What each column is read as: each field once, by its surest heading; what is folded away is not read. @source IMP-3 */
export function proposedColumns(
  kind: ImportKind,
  sheet: Sheet,
  texts: readonly string[],
): { readonly columns: readonly ImportColumn[]; readonly notes: readonly ImportNote[] } {
  const width = sheet.rows.reduce((most, { cells }) => Math.max(most, cells.length), texts.length)
  const read = Array.from({ length: width }, (_, index) => {
    const isHidden = sheet.hiddenColumns.includes(index)
    const header = texts[index] ?? ''
    return { index, header, isHidden, meaning: isHidden ? null : meaningOf(kind, header) }
  })
  const taken = new Map<ImportField, number>()
  for (const { index, meaning } of [...read].sort((one, other) => rankOf(one) - rankOf(other)))
    if (meaning !== null && !taken.has(meaning.field)) taken.set(meaning.field, index)
  const columns = read.map(({ index, header, isHidden, meaning }) => ({
    index,
    header,
    field: meaning !== null && taken.get(meaning.field) === index ? meaning.field : null,
    ...(isHidden ? { isHidden: true as const } : {}),
  }))
  const doubled = read.filter(({ index, meaning }) => meaning !== null && taken.get(meaning.field) !== index)
  const hidden = read.filter(({ isHidden, header }) => isHidden && header !== '')
  return {
    columns,
    notes: [
      ...doubled.map(({ header }) => ({ code: 'twoColumns' as const, params: { header } })),
      ...(hidden.length === 0
        ? []
        : [{ code: 'hiddenColumns' as const, params: { headers: hidden.map(({ header }) => header).join('、') } }]),
    ],
  }
}

const rankOf = ({ meaning }: { readonly meaning: { readonly rank: number } | null }): number => meaning?.rank ?? 1_000

/** By which the choice of columns is remembered for the next file with the same headings. @source IMP-11 */
export const headersKey = (columns: readonly ImportColumn[]): string =>
  JSON.stringify(columns.map(({ header }) => headerKey(header)))
