import { type ImportRow, type RowState, rowStates } from '../../shared/domain/imports/import.model.ts'
import { createBreath } from '../kernel/breath.ts'
import { rowsAPiece, unpacked } from './import-work.ts'
import type { ReadRows } from './kept-imports.ts'

export interface RowsWish {
  readonly state?: RowState | undefined
  readonly from: number
  readonly limit: number
  readonly order: 'sheet' | 'trouble'
  readonly find?: string | undefined
}

type Row = Omit<ImportRow, 'act'>

/** Rows as they were read, of which a page shows a few at a time; only those that are told are taken out of their text. */
export async function rowsOf(
  { states, rows }: ReadRows,
  { state, from, limit, order, find }: RowsWish,
): Promise<{ readonly total: number; readonly rows: readonly Row[] }> {
  const wanted = state === undefined ? null : rowStates.indexOf(state)
  const places = [...states.keys()].filter((place) => wanted === null || states[place] === wanted)
  const ordered =
    order === 'trouble' ? rowStates.flatMap((_, weight) => places.filter((place) => states[place] === weight)) : places
  const read = createPieces(rows)
  const found = find === undefined || find.trim() === '' ? ordered : await matching(ordered, read, find.trim())
  return { total: found.length, rows: found.slice(from, from + limit).flatMap((place) => read(place) ?? []) }
}

function createPieces(pieces: readonly Uint8Array[]) {
  const opened = new Map<number, readonly Row[]>()
  return (place: number): Row | undefined => {
    const index = Math.floor(place / rowsAPiece)
    const packed = pieces[index]
    const piece = opened.get(index) ?? (packed === undefined ? [] : unpacked<Row>(packed))
    opened.set(index, piece)
    return piece[place % rowsAPiece]
  }
}

async function matching(places: readonly number[], read: (place: number) => Row | undefined, find: string) {
  const breathe = createBreath()
  const text = find.toLowerCase()
  const number = /^\d+$/u.test(find) ? Number(find) : null
  const found: number[] = []
  for (const place of places) {
    const row = read(place)
    const isFound =
      row !== undefined &&
      (row.row === number || Object.values(row.values).some((value) => value.toLowerCase().includes(text)))
    if (isFound) found.push(place)
    await breathe()
  }
  return found
}
