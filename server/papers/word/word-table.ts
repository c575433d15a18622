import { AlignmentType, BorderStyle, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx'
import { wordParagraph, wordRuns } from './word-text.ts'

interface Column {
  /** Twips. */
  readonly width: number
  readonly isCentred: boolean
  /** All its cells are heads: a list of facts. */
  readonly isHead?: boolean
}

interface TableParts {
  readonly columns: readonly Column[]
  /** Repeated on each page; null without. */
  readonly head: readonly string[] | null
  readonly rows: readonly (readonly string[])[]
  readonly style: { readonly cell: string; readonly head: string }
}

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000', space: 0 }
const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line }
const margins = { marginUnitType: WidthType.DXA, top: 70, bottom: 70, left: 60, right: 60 }

/** A table as wide as its columns together; no row is torn between two pages. */
export function wordTable({ columns, head, rows, style }: TableParts): Table {
  const cell = (text: string, { width, isCentred, isHead }: Column, isHeadRow: boolean) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      children: [
        wordParagraph({
          style: isHeadRow || isHead === true ? style.head : style.cell,
          ...(isHeadRow || isCentred ? { alignment: AlignmentType.CENTER } : {}),
          children: wordRuns(text),
        }),
      ],
    })
  const row = (texts: readonly string[], tableHeader: boolean) =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      children: columns.map((column, index) => cell(texts[index] ?? '', column, tableHeader)),
    })
  const all = [...(head === null ? [] : [row(head, true)]), ...rows.map((texts) => row(texts, false))]
  return new Table({
    rows: all,
    columnWidths: columns.map(({ width }) => width),
    width: { size: columns.reduce((sum, { width }) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders,
    margins,
  })
}

/** Shares of a width as whole numbers that add up to it. */
export function widthsOf(shares: readonly number[], width: number): readonly number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0)
  const ends = shares.map((_, index) =>
    Math.round((shares.slice(0, index + 1).reduce((sum, share) => sum + share, 0) / whole) * width),
  )
  return ends.map((end, index) => end - (ends[index - 1] ?? 0))
}
