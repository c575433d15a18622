import type { Transaction } from 'kysely'
import type { Marks, MarkVerdict } from './marks.ts'
import type { Tables } from './tables.ts'

/** Rows of one table that are counted together. */
export interface TallyPlace {
  readonly place: string
  /** A meeting's id; `''` for the installation. */
  readonly scope: string
}

export type Tally = Pick<Tables['tallies'], 'row_count' | 'sum' | 'mark'>

/** What a tally's mark speaks of. */
export const tallyContent = ({ place, scope }: TallyPlace, { row_count, sum }: Pick<Tally, 'row_count' | 'sum'>) => ({
  place,
  scope,
  row_count,
  sum,
})

/**
 * The tally, kept from other nodes until the transaction is through.
 * @param isEmpty asked where there was no tally: whether nothing is there that it should have counted.
 */
export async function lockTally(
  trx: Transaction<Tables>,
  marks: Marks,
  { place, scope }: TallyPlace,
  isEmpty: () => Promise<boolean>,
): Promise<{ readonly tally: Tally; readonly verdict: MarkVerdict }> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('tallies')
    .values({ place, scope, row_count: 0, sum: '0', mark: null })
    .onConflict((known) => known.columns(['place', 'scope']).doNothing())
    .executeTakeFirst()
  // Changes nothing but who may go on.
  await trx
    .updateTable('tallies')
    .set(({ ref }) => ({ row_count: ref('row_count') }))
    .where('place', '=', place)
    .where('scope', '=', scope)
    .execute()
  const query = trx.selectFrom('tallies').select(['row_count', 'sum', 'mark'])
  const tally = await query.where('place', '=', place).where('scope', '=', scope).executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows === 1n) return { tally, verdict: (await isEmpty()) ? 'right' : 'unknown' }
  return { tally, verdict: marks.check('tally', tallyContent({ place, scope }, tally), tally.mark) }
}

export async function putTally(trx: Transaction<Tables>, { place, scope }: TallyPlace, tally: Tally): Promise<void> {
  await trx.updateTable('tallies').set(tally).where('place', '=', place).where('scope', '=', scope).execute()
}
