import type { Cell } from 'write-excel-file/node'
import { plainCell } from './plain-cell.ts'

/** Text that stays text. */
export const textCell = (value: string, more: object = {}): Cell => ({
  ...plainCell(value),
  type: String,
  wrap: true,
  alignVertical: 'top',
  ...more,
})

export const numberCell = (value: number, more: object = {}): Cell => ({
  value,
  type: Number,
  alignVertical: 'top',
  ...more,
})

export const headingCell = (value: string): Cell =>
  textCell(value, { fontWeight: 'bold', backgroundColor: '#EEEEEE', bottomBorderStyle: 'thin' })

/** Of the columns, in characters. */
export const widths = (...all: readonly number[]) => all.map((width) => ({ width }))
