import { sql, type Transaction } from 'kysely'
import type { Marks } from './marks.ts'
import { changeMarked } from './row-marks.ts'
import type { Database, Tables } from './tables.ts'
import { eraseTypedNames } from './typed-texts.ts'

/** `people`: names, units, titles, seats and phones, who sat behind which session, what phones did; `phones`: those alone. */
export type Erasure = 'phones' | 'people'

/** Everything of a person but what the log knows as well: a new column has to be named here. */
const nothing: Omit<Tables['people'], 'meeting_id' | 'person_id' | 'place' | 'venue_id' | 'attends' | 'revised'> = {
  name: '',
  unit: '',
  title: '',
  phone: null,
  seat: null,
  code_hash: null,
  code_digest: null,
  search_key: '',
}

/** Tables that hold what people said of themselves or what was said of them. */
const personalTables = ['people', 'sessions', 'roster_revision_people', 'arrivals', 'typed_texts', 'row_marks'] as const

/** Takes the personal data of a meeting out of its rows; ids stay, for the log speaks of them. */
export async function erasePeople(
  trx: Transaction<Tables>,
  marks: Marks,
  meetingId: string,
  what: Erasure,
): Promise<void> {
  const everybody = { place: 'people', scope: meetingId, keys: null } as const
  await trx.deleteFrom('roster_revision_people').where('meeting_id', '=', meetingId).execute()
  await trx.deleteFrom('roster_revisions').where('meeting_id', '=', meetingId).execute()
  if (what === 'phones') {
    await changeMarked(trx, marks, everybody, () =>
      trx.updateTable('people').set({ phone: null }).where('meeting_id', '=', meetingId).execute(),
    )
    return
  }
  await changeMarked(trx, marks, everybody, () =>
    trx.updateTable('people').set(nothing).where('meeting_id', '=', meetingId).execute(),
  )
  await trx.deleteFrom('arrivals').where('meeting_id', '=', meetingId).execute()
  await eraseTypedNames(trx, meetingId)
  const links = trx.selectFrom('links').select('link_id').where('meeting_id', '=', meetingId)
  const unknown = { person_id: null, device: null, card_hash: null }
  await trx.updateTable('sessions').set(unknown).where('link_id', 'in', links).execute()
  // A link of a person's own says who its holder is.
  await trx.deleteFrom('links').where('meeting_id', '=', meetingId).where('person_id', 'is not', null).execute()
}

/**
 * Overwrites what erased rows have left in the file. A row that is deleted is filled with zeros (`secure_delete`),
 * but a page that was rearranged before may still hold an old copy of it: emptying a table clears its pages whole.
 * @throws when a reader keeps the write-ahead log from being emptied; then to be done again.
 */
export async function scrubSqlite(db: Database): Promise<void> {
  await db.transaction().execute(async (trx) => {
    for (const name of personalTables) {
      const table = sql.table(name)
      await sql`create temp table kept as select * from ${table}`.execute(trx)
      await sql`delete from ${table}`.execute(trx)
      await sql`insert into ${table} select * from temp.kept`.execute(trx)
      await sql`drop table temp.kept`.execute(trx)
    }
  })
  const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db)
  if (rows[0]?.busy !== 0) throw new Error('the write-ahead log could not be emptied')
}

/** Writes the tables anew: the old files go. What archives of the write-ahead log and dumps hold is not reached. */
export async function scrubPostgres(db: Database): Promise<void> {
  for (const name of personalTables) await sql`vacuum (full) ${sql.table(name)}`.execute(db)
}
