import { newId } from '../kernel/secrets.ts'
import { nextMark } from './log-mark.ts'
import type { Marks } from './marks.ts'
import { changeMarked } from './row-marks.ts'
import type { Database } from './tables.ts'

/** A setting that only copies have: when they were made. */
const copyKey = 'copiedAt'
const copySetting = { place: 'settings', scope: '', keys: [copyKey] } as const

/** Says of this file that it is a copy: whoever starts on it has other events to come than those who saw the original. */
export async function markAsCopy(db: Database, marks: Marks, at: Date): Promise<void> {
  const value = at.toISOString()
  await db.transaction().execute((trx) =>
    changeMarked(trx, marks, copySetting, () =>
      trx
        .insertInto('settings')
        .values({ key: copyKey, value })
        .onConflict((known) => known.column('key').doUpdateSet({ value }))
        .execute(),
    ),
  )
}

/** A copy that is started on becomes an original: every log gets a new epoch, so that no page folds new events over what it has. */
export async function becomeOriginal(db: Database, marks: Marks): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const known = await trx.selectFrom('settings').select('key').where('key', '=', copyKey).executeTakeFirst()
    if (known === undefined) return
    await changeMarked(trx, marks, copySetting, () => trx.deleteFrom('settings').where('key', '=', copyKey).execute())
    for (const log of await trx.selectFrom('logs').selectAll().execute()) {
      const epoch = newId()
      const mark = nextMark(marks, log, { ...log, epoch })
      await trx.updateTable('logs').set({ epoch, mark }).where('meeting_id', '=', log.meeting_id).execute()
    }
  })
}
