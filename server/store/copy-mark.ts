import { newId } from '../access/secrets.ts'
import type { Database } from './tables.ts'

/** A setting that only copies have: when they were made. */
const copyKey = 'copiedAt'

/** Says of this file that it is a copy: whoever starts on it has other events to come than those who saw the original. */
export async function markAsCopy(db: Database, at: Date): Promise<void> {
  const value = at.toISOString()
  await db
    .insertInto('settings')
    .values({ key: copyKey, value })
    .onConflict((known) => known.column('key').doUpdateSet({ value }))
    .execute()
}

/** A copy that is started on becomes an original: every log gets a new epoch, so that no page folds new events over what it has. */
export async function becomeOriginal(db: Database): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const mark = await trx.deleteFrom('settings').where('key', '=', copyKey).executeTakeFirst()
    if (mark.numDeletedRows === 0n) return
    const logs = await trx.selectFrom('logs').select('meeting_id').execute()
    for (const { meeting_id: meetingId } of logs)
      await trx.updateTable('logs').set({ epoch: newId() }).where('meeting_id', '=', meetingId).execute()
  })
}
