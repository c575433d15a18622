import { type Paragraph, sheetOfParagraphs } from '../../shared/domain/imports/agenda-lines.ts'
import { findHeader } from '../../shared/domain/imports/find-header.ts'
import { type Book, maxColumns, type Sheet, type SheetRow } from '../../shared/domain/imports/sheet.model.ts'
import { ImportFault } from './import-fault.ts'
import { attribute, readXml } from './xml-reader.ts'
import type { ZipParts } from './zip-parts.ts'

interface OpenTable {
  readonly rows: string[][]
}

/** More rows than any agenda has. */
const mostRows = 5_000

/** What stands in a text document: its paragraphs outside of tables, and each table as a sheet. */
export interface WrittenText {
  readonly paragraphs: readonly Paragraph[]
  readonly tables: readonly Sheet[]
}

/**
 * An agenda in a text document: each table is a sheet; where none has a heading, the numbered paragraphs are one.
 * @throws ImportFault
 * @source IMP-9
 */
export async function readDocx(zip: ZipParts, part: string): Promise<Book> {
  const { paragraphs, tables } = await readText(zip, part)
  const withHeading = tables.filter((table) => findHeader('agenda', table).score >= 2)
  const written = withHeading.length > 0 ? null : sheetOfParagraphs(paragraphs, '正文')
  const found = [...(written === null ? [] : [written]), ...tables]
  if (found.length === 0) throw new ImportFault('import.notATable')
  return { encoding: null, sheets: found }
}

/**
 * What was deleted with its changes tracked, and what stands in notes and boxes beside the text, is not read.
 * @throws ImportFault
 */
export async function readText(zip: ZipParts, part: string): Promise<WrittenText> {
  const paragraphs: Paragraph[] = []
  const sheets: Sheet[] = []
  const tables: OpenTable[] = []
  let text = ''
  let level: number | null = null
  let cell: { text: string; span: number; isContinued: boolean } | null = null
  let isText = false
  let skipped = 0

  const endParagraph = () => {
    if (cell !== null) cell.text += cell.text === '' ? text : `\n${text}`
    else if (paragraphs.length < mostRows) paragraphs.push({ text, level })
    text = ''
    level = null
  }
  const endCell = () => {
    const row = tables[0]?.rows.at(-1)
    if (cell === null || row === undefined || tables.length > 1) return
    // What stands in cells that were made one holds for each of their rows.
    const above = cell.isContinued ? (tables[0]?.rows.at(-2)?.[row.length] ?? '') : ''
    row.push(above || cell.text.trim(), ...Array.from({ length: Math.min(cell.span, maxColumns) - 1 }, () => ''))
    cell = null
  }
  await readXml(zip.read(part), {
    open(name, attributes) {
      if (name === 'txbxContent' || name === 'Fallback' || name === 'del') skipped += 1
      if (name === 'tbl') tables.push({ rows: [] })
      else if (tables.length > 1) return
      else if (name === 'tr') tables[0]?.rows.push([])
      else if (name === 'tc') cell = { text: '', span: 1, isContinued: false }
      else if (name === 'gridSpan' && cell !== null) cell.span = Math.max(1, Number(attribute(attributes, 'val') ?? 1))
      else if (name === 'vMerge' && cell !== null)
        cell.isContinued = (attribute(attributes, 'val') ?? 'continue') === 'continue'
      else if (name === 'ilvl') level = Number(attribute(attributes, 'val') ?? 0)
      else if (name === 't') isText = skipped === 0
      else if (name === 'tab' && skipped === 0) text += '\t'
      else if (name === 'br' && skipped === 0) text += '\n'
    },
    text(piece) {
      if (isText) text += piece
    },
    close(name) {
      if (name === 't') isText = false
      if (name === 'txbxContent' || name === 'Fallback' || name === 'del') skipped -= 1
      if (name === 'tbl') {
        const table = tables.pop()
        if (table !== undefined && tables.length === 0) sheets.push(sheetOf(table, sheets.length + 1))
      } else if (tables.length > 1) return
      else if (name === 'p' && skipped === 0) endParagraph()
      else if (name === 'tc') endCell()
    },
  })
  return { paragraphs, tables: sheets }
}

function sheetOf({ rows }: OpenTable, number: number): Sheet {
  const written: readonly SheetRow[] = rows
    .slice(0, mostRows)
    .map((cells, index) => ({ row: index + 1, cells: withoutEnd(cells) }))
    .filter(({ cells }) => cells.length > 0)
  return { name: `表格 ${number}`, isHidden: false, rows: written, hiddenColumns: [], merges: [] }
}

function withoutEnd(cells: readonly string[]): readonly string[] {
  const last = cells.findLastIndex((text) => text !== '')
  return cells.slice(0, last + 1)
}
