/** What is wrong with a cell as it stands in the file, whatever its column means. */
export type CellFault =
  /** A formula that the program which wrote the file never worked out. */
  | 'formulaWithoutValue'
  /** `#N/A`, `#REF!` and their like. */
  | 'errorValue'
  /** A number of more than 15 figures, of which a spreadsheet keeps the first 15. */
  | 'digitsLost'

/** A cell that has more to say than its text. */
export interface MarkedCell {
  readonly text: string
  readonly fault: CellFault
}

/** As people see it: a number in full, a date as `2025-02-17`, a time as `09:05`, both as `2025-02-17T09:05`; '' for none. */
export type Cell = string | MarkedCell

/** A row in which something stands. */
export interface SheetRow {
  /** As the sheet counts, from 1. */
  readonly row: number
  /** From the first column; what is missing at the end is empty. */
  readonly cells: readonly Cell[]
  /** Folded or filtered away. */
  readonly isHidden?: true
}

/** Cells that were made one: rows as the sheet counts, columns from 0, both ends included. */
export interface Merge {
  readonly firstRow: number
  readonly lastRow: number
  readonly firstColumn: number
  readonly lastColumn: number
}

export interface Sheet {
  readonly name: string
  readonly isHidden: boolean
  readonly rows: readonly SheetRow[]
  readonly hiddenColumns: readonly number[]
  readonly merges: readonly Merge[]
}

/** What a file holds, whatever its format is. */
export interface Book {
  /** Of a file of text: `utf-8`, `gb18030`, `utf-16le`, `utf-16be`; null for a workbook. */
  readonly encoding: string | null
  readonly sheets: readonly Sheet[]
}

export const cellText = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell : (cell?.text ?? ''))

export const cellFault = (cell: Cell | undefined): CellFault | null => (typeof cell === 'object' ? cell.fault : null)

/** Columns behind that one are not looked at. */
export const maxColumns = 200

/** Rows of a sheet in which something stands; a sheet with more is no list of people. */
export const maxSheetRows = 60_000
