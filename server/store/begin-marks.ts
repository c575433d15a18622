import { instant } from '../../shared/kernel/time.ts'
import { isRehearsalLog } from '../kernel/log-names.ts'
import type { SealKey } from '../kernel/seal-key.ts'
import { appendNotes } from './audit-store.ts'
import { logContent } from './log-mark.ts'
import { createMarks, type Marks } from './marks.ts'
import { hexSum, keyOf, type MarkedPlace, rowContent, rowsOf } from './row-marks.ts'
import type { Database } from './tables.ts'
import { tallyContent } from './tallies.ts'

/** The setting that says whose marks the database bears: a public key. */
export const sealKeySetting = 'sealKey'

/**
 * The marks by which this node vouches for what it writes. A key that was made just now vouches for what is there, once;
 * with another key than the database's own the node marks nothing, so that it never vouches for what it cannot check.
 * @source EVD-1
 */
export async function beginMarks(db: Database, key: SealKey | null): Promise<Marks> {
  if (key === null) return createMarks(null)
  const query = db.selectFrom('settings').select('value').where('key', '=', sealKeySetting)
  const owner = (await query.executeTakeFirst())?.value ?? null
  if (owner !== null) return createMarks(owner === key.publicKey ? key : null)
  const marks = createMarks(key)
  const isEmpty = (await db.selectFrom('logs').select('meeting_id').limit(1).executeTakeFirst()) === undefined
  if (key.isNew || isEmpty) await markAll(db, marks, key.publicKey)
  return marks
}

/** Everything as it stands, in one transaction. */
async function markAll(db: Database, marks: Marks, publicKey: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    // Another node may have begun meanwhile: the first one's key is the database's.
    const { numInsertedOrUpdatedRows } = await trx
      .insertInto('settings')
      .values({ key: sealKeySetting, value: publicKey })
      .onConflict((known) => known.column('key').doNothing())
      .executeTakeFirst()
    if (numInsertedOrUpdatedRows !== 1n) return
    await trx.deleteFrom('snapshots').execute()
    await trx.deleteFrom('row_marks').execute()
    await trx.deleteFrom('tallies').execute()
    for (const log of await trx.selectFrom('logs').selectAll().execute()) {
      const mark = marks.make('log', logContent(log))
      await trx.updateTable('logs').set({ mark }).where('meeting_id', '=', log.meeting_id).execute()
    }
    const at = (await newestMoment(trx)) ?? instant(0)
    for (const { place, scope } of await scopesOf(trx)) {
      if (place === 'people')
        await appendNotes(trx, marks, scope, [{ at, actor: ownRole, act: 'evidence.begun', detail: {} }])

      const marked = (await rowsOf(trx, { place, scope, keys: null })).map((row) => ({
        row_key: keyOf(place, row),
        mark: marks.make(place, rowContent(row)) ?? '',
      }))
      for (const row of marked)
        await trx
          .insertInto('row_marks')
          .values({ place, scope, ...row })
          .execute()
      const tally = { row_count: marked.length, sum: hexSum(marked) }
      const mark = marks.make('tally', tallyContent({ place, scope }, tally))
      await trx
        .insertInto('tallies')
        .values({ place, scope, ...tally, mark })
        .execute()
    }
  })
}

const ownRole = { role: 'owner' }

/** When something happened last: what is marked now was so by then. null: nothing ever did. */
async function newestMoment(db: Database) {
  const row = await db
    .selectFrom('events')
    .select(({ fn }) => fn.max('at').as('at'))
    .executeTakeFirst()
  return row?.at == null ? null : instant(Number(row.at))
}

async function scopesOf(db: Database): Promise<readonly { readonly place: MarkedPlace; readonly scope: string }[]> {
  const logs = await db.selectFrom('logs').select('meeting_id').execute()
  const places: readonly MarkedPlace[] = ['people', 'links']
  const ofMeetings = logs.flatMap(({ meeting_id: scope }) => places.map((place) => ({ place, scope })))
  return [
    ...ofMeetings.filter(({ scope }) => !isRehearsalLog(scope)),
    { place: 'settings', scope: '' },
    { place: 'accounts', scope: '' },
  ]
}
