/** A cell of a grid, from 0. */
export interface GridPlace {
  readonly row: number
  readonly column: number
}

export interface GridSize {
  readonly rows: number
  readonly columns: number
  /** How many rows are seen at once. */
  readonly page: number
}

interface Pressed {
  readonly key: string
  readonly ctrlKey: boolean
}

/** Where a key leads to; null for a key that leads nowhere. */
export function placeAfter({ row, column }: GridPlace, { key, ctrlKey }: Pressed, size: GridSize): GridPlace | null {
  const to = (wantedRow: number, wantedColumn: number): GridPlace => ({
    row: Math.max(0, Math.min(size.rows - 1, wantedRow)),
    column: Math.max(0, Math.min(size.columns - 1, wantedColumn)),
  })
  switch (key) {
    case 'ArrowDown':
      return to(row + 1, column)
    case 'ArrowUp':
      return to(row - 1, column)
    case 'ArrowRight':
      return to(row, column + 1)
    case 'ArrowLeft':
      return to(row, column - 1)
    case 'PageDown':
      return to(row + size.page, column)
    case 'PageUp':
      return to(row - size.page, column)
    case 'Home':
      return to(ctrlKey ? 0 : row, 0)
    case 'End':
      return to(ctrlKey ? size.rows - 1 : row, size.columns - 1)
    default:
      return null
  }
}

/** The cell behind or before, over the ends of the rows; the same one at the end of all. */
export function nextPlace({ row, column }: GridPlace, step: 1 | -1, { rows, columns }: GridSize): GridPlace {
  const at = Math.max(0, Math.min(rows * columns - 1, row * columns + column + step))
  return { row: Math.floor(at / columns), column: at % columns }
}
