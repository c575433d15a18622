import type { Point } from '../../../../shared/domain/agenda/agenda.model.ts'
import { pointsOf, pointsText } from '../edit/item-draft.ts'

/** A point as its line is written: sub-points stand beside one another. */
export interface PointRow {
  readonly title: string
  readonly notes: string
}

const between = ' / '

/** The points of a text, a row each. */
export const rowsOfText = (text: string): readonly PointRow[] =>
  pointsOf(text).map(({ title, notes }) => ({ title, notes: notes.split('\n').filter(Boolean).join(between) }))

/** The text of rows; one without a title is none, and a dash at the beginning would make it a sub-point. */
export const textOfRows = (rows: readonly PointRow[]): string =>
  pointsText(rows.map(pointOf).filter(({ title }) => title !== ''))

const pointOf = ({ title, notes }: PointRow): Point => ({
  title: title.replace(/^[\s–—·•-]+/u, '').trimEnd(),
  notes: notes
    .split(/\s+\/\s+|\n/u)
    .map((note) => note.trim())
    .filter(Boolean)
    .join('\n'),
})

/** Rows with others in place of so many from there on. */
export const replaced = (
  rows: readonly PointRow[],
  from: number,
  count: number,
  ...others: readonly PointRow[]
): readonly PointRow[] => [...rows.slice(0, from), ...others, ...rows.slice(from + count)]

/** Rows after something was pasted into a title: several lines are several points, in place of an empty one. */
export function pasted(rows: readonly PointRow[], index: number, text: string): readonly PointRow[] | null {
  const more = rowsOfText(text)
  if (more.length + (more[0]?.notes === '' ? 0 : 1) < 2) return null
  const isEmpty = rows[index]?.title.trim() === ''
  return isEmpty ? replaced(rows, index, 1, ...more) : replaced(rows, index + 1, 0, ...more)
}

/** Rows with one of them at another place; null where there is none. */
export function moved(rows: readonly PointRow[], from: number, to: number): readonly PointRow[] | null {
  const row = rows[from]
  if (row === undefined || to < 0 || to >= rows.length || from === to) return null
  return replaced(replaced(rows, from, 1), to, 0, row)
}
