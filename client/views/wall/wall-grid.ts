/** How the tiles stand. `size`: how much each has room to say and how large. */
export interface WallGrid {
  readonly columns: number
  readonly rows: number
  readonly size: 'large' | 'middle' | 'dense'
}

/** More rows than these are scrolled. */
const mostRows = 5
const mostColumns = 8

const steps = [
  { upTo: 3, columns: 3, size: 'large' },
  { upTo: 4, columns: 2, size: 'large' },
  { upTo: 6, columns: 3, size: 'large' },
  { upTo: 8, columns: 4, size: 'middle' },
  { upTo: 10, columns: 5, size: 'middle' },
  { upTo: 12, columns: 4, size: 'middle' },
  { upTo: 15, columns: 5, size: 'middle' },
  { upTo: 20, columns: 5, size: 'dense' },
  { upTo: 24, columns: 6, size: 'dense' },
  { upTo: 35, columns: 7, size: 'dense' },
] as const

/** Composed for a desk's window of 16:10 or 16:9; up to forty halls stand on it at once. */
export function wallGrid(count: number): WallGrid {
  const { columns, size } = steps.find(({ upTo }) => count <= upTo) ?? { columns: mostColumns, size: 'dense' as const }
  const used = Math.max(1, Math.min(columns, count))
  return { columns: used, rows: Math.min(mostRows, Math.max(1, Math.ceil(count / used))), size }
}

/** Where an arrow key leads from a tile; the tile itself at an edge, null for any other key. */
export function tileAfter(key: string, index: number, count: number, columns: number): number | null {
  const target = {
    ArrowRight: index + 1,
    ArrowLeft: index - 1,
    ArrowDown: index + columns,
    ArrowUp: index - columns,
    Home: 0,
    End: count - 1,
  }[key]
  if (target === undefined) return null
  return target < 0 || target >= count ? index : target
}
