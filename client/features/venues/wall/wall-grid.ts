/** Tiles are wide enough for a name of seven characters in so many columns. */
const mostColumns = 8
/** What a last row with more than one empty place costs, beside a shape that is not ideal. */
const emptiness = 0.75
/** More rows are lower than two lines of type. */
const mostRows = 8
/** How many columns there are to a row, for tiles of a good shape: below a row of cards the grid is lower. */
const idealShape = { whole: 1.1, belowCards: 1.6 }

/**
 * How many tiles stand beside one another: no row is left with a single one where that can be avoided; rows that are full,
 * or lack one tile, are preferred.
 * @param under whether the grid has the page to itself, or stands below a row of cards.
 */
export function wallColumns(count: number, under: keyof typeof idealShape): number {
  const choices = Array.from({ length: Math.min(mostColumns, Math.max(1, count)) }, (_, index) => index + 1)
  const costs = choices.map((columns) => costOf(count, columns, idealShape[under]))
  return choices[costs.indexOf(Math.min(...costs))] ?? 1
}

function costOf(count: number, columns: number, shape: number): number {
  const inLastRow = count % columns
  const empty = inLastRow === 0 ? 0 : columns - inLastRow
  const isOrphan = inLastRow === 1 && count > 1
  const unlikeness = Math.abs(Math.log(columns / Math.min(mostColumns, Math.sqrt(shape * count))))
  const isTooLow = columns < mostColumns && count > columns * mostRows
  return 2 * unlikeness + (empty > 1 ? (emptiness * empty) / columns : 0) + (isOrphan ? 10 : 0) + (isTooLow ? 5 : 0)
}

/** What stands on the wall: `cards` in a row of their own, below them `tiles` in a grid. */
export interface WallPlaces {
  readonly cards: number
  readonly tiles: number
  /** Of the grid. */
  readonly columns: number
}

/** Where an arrow key leads, cards counted first; the place itself at an edge, null for any other key. */
export function placeAfter(key: string, index: number, places: WallPlaces): number | null {
  const last = places.cards + places.tiles - 1
  const target = {
    ArrowRight: index + 1,
    ArrowLeft: index - 1,
    ArrowDown: below(index, places),
    ArrowUp: above(index, places),
    Home: 0,
    End: last,
  }[key]
  if (target === undefined) return null
  return target < 0 || target > last ? index : target
}

function below(index: number, { cards, tiles, columns }: WallPlaces): number {
  if (index >= cards) return index + columns
  return tiles === 0 ? index : cards + Math.min(tiles - 1, scaled(index, cards, columns))
}

function above(index: number, { cards, columns }: WallPlaces): number {
  const tile = index - cards
  if (tile < 0 || (tile < columns && cards === 0)) return index
  return tile < columns ? scaled(tile, columns, cards) : index - columns
}

/** The same share of another row. */
const scaled = (place: number, length: number, otherLength: number): number =>
  Math.min(otherLength - 1, Math.floor(((place + 0.5) * otherLength) / length))
