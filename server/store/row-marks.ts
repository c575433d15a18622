import { sql, type Transaction } from 'kysely'
import { chunks } from '../kernel/chunks.ts'
import type { Marks } from './marks.ts'
import type { Database, Tables } from './tables.ts'
import { lockTally, putTally, tallyContent } from './tallies.ts'

/** Tables whose rows bear marks, with what names a row and what it belongs to; null: the installation. */
export const markedPlaces = {
  people: { key: 'person_id', scope: 'meeting_id' },
  links: { key: 'link_id', scope: 'meeting_id' },
  settings: { key: 'key', scope: null },
  accounts: { key: 'account_id', scope: null },
} as const

export type MarkedPlace = keyof typeof markedPlaces

/** Rows that a change may touch. */
export interface MarkedRows {
  readonly place: MarkedPlace
  /** A meeting's id; `''` for what belongs to the installation. */
  readonly scope: string
  /** null: every row of the scope. */
  readonly keys: readonly string[] | null
}

type Row = Readonly<Record<string, unknown>>
type RowMark = Pick<Tables['row_marks'], 'row_key' | 'mark'>

/** Marks are added up modulo 2^128. */
const modulus = 2n ** 128n
const rowsAtOnce = 500

/**
 * Runs a change of marked rows, then marks them as they stand. Beside the marks lies a tally of each scope (how many, and
 * their sum), itself marked, so that a row that was added, taken away or put back to an older form is found as well.
 *
 * A tally that does not verify before the change is left alone: the change must not cover up what came before it.
 * @param trx the transaction of the change; marks and rows are there together or not at all.
 * @source EVD-1
 */
export async function changeMarked<Result>(
  trx: Transaction<Tables>,
  marks: Marks,
  rows: MarkedRows,
  work: () => Promise<Result>,
): Promise<Result> {
  const isEmpty = async () => (await rowsOf(trx, { ...rows, keys: null })).length === 0
  const { tally, verdict } = await lockTally(trx, marks, rows, isEmpty)
  const before = await rowMarksOf(trx, rows)
  const result = await work()
  const after = (await rowsOf(trx, rows)).flatMap((row) => {
    const mark = marks.make(rows.place, rowContent(row))
    return mark === null ? [] : [{ row_key: keyOf(rows.place, row), mark }]
  })
  await replaceRowMarks(trx, rows, after)
  const row_count = tally.row_count - before.length + after.length
  const sum = hexSum(after, hexSum(before, tally.sum, -1n))
  const mark = marks.make('tally', tallyContent(rows, { row_count, sum }))
  // A node without the key vouches for nothing, and nobody can for what it has changed.
  if (mark === null) await putTally(trx, rows, { ...tally, mark })
  else if (verdict === 'right') await putTally(trx, rows, { row_count, sum, mark })
  return result
}

/** What a row's mark speaks of: every column that is filled, so that a new empty one changes no mark. */
export const rowContent = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))

export const keyOf = (place: MarkedPlace, row: Row): string => String(row[markedPlaces[place].key])

/** Hexadecimal sum of marks. @param sign -1n takes them away from `from`. */
export function hexSum(marked: readonly { readonly mark: string }[], from = '0', sign: 1n | -1n = 1n): string {
  const numberOf = (mark: string) => BigInt(`0x${mark.split(':')[1] ?? '0'}`)
  const total = marked.reduce((sum, { mark }) => sum + sign * numberOf(mark), BigInt(`0x${from}`))
  return (((total % modulus) + modulus) % modulus).toString(16)
}

/** The rows themselves. */
export async function rowsOf(db: Database, { place, scope, keys }: MarkedRows): Promise<readonly Row[]> {
  const { key, scope: scopeColumn } = markedPlaces[place]
  const inScope = scopeColumn === null ? sql`1 = 1` : sql`${sql.ref(scopeColumn)} = ${scope}`
  const all = sql<Row>`select * from ${sql.table(place)} where ${inScope}`
  if (keys === null) return (await all.execute(db)).rows
  const found: Row[] = []
  for (const part of chunks(keys, rowsAtOnce))
    found.push(...(await sql<Row>`${all} and ${sql.ref(key)} in (${sql.join(part)})`.execute(db)).rows)
  return found
}

/** The marks that lie there. */
export async function rowMarksOf(db: Database, { place, scope, keys }: MarkedRows): Promise<RowMark[]> {
  const all = db.selectFrom('row_marks').select(['row_key', 'mark']).where('place', '=', place)
  const inScope = all.where('scope', '=', scope)
  if (keys === null) return inScope.execute()
  const found: RowMark[] = []
  for (const part of chunks(keys, rowsAtOnce)) found.push(...(await inScope.where('row_key', 'in', part).execute()))
  return found
}

async function replaceRowMarks(
  trx: Transaction<Tables>,
  { place, scope, keys }: MarkedRows,
  after: readonly RowMark[],
): Promise<void> {
  const gone = trx.deleteFrom('row_marks').where('place', '=', place).where('scope', '=', scope)
  if (keys === null) await gone.execute()
  else for (const part of chunks(keys, rowsAtOnce)) await gone.where('row_key', 'in', part).execute()
  for (const part of chunks(after, rowsAtOnce)) {
    const rows = part.map((marked) => ({ place, scope, ...marked }))
    await trx.insertInto('row_marks').values(rows).execute()
  }
}
