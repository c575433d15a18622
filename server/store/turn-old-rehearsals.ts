import { turnTo } from './live-logs.ts'
import type { Marks } from './marks.ts'
import { changeMarked } from './row-marks.ts'
import type { Database, Dialect } from './tables.ts'

const older = 'rehearsal:'

/** An older version has kept in the settings which rehearsals run; now that stands with the logs. */
export async function turnOldRehearsals(db: Database, marks: Marks, dialect: Dialect): Promise<void> {
  const kept = await db.selectFrom('settings').selectAll().where('key', 'like', `${older}%`).execute()
  for (const { key, value: logId } of kept)
    await db.transaction().execute(async (trx) => {
      if (logId !== '') await turnTo(trx, { marks, dialect }, key.slice(older.length), logId)
      await changeMarked(trx, marks, { place: 'settings', scope: '', keys: [key] }, () =>
        trx.deleteFrom('settings').where('key', '=', key).execute(),
      )
    })
}
