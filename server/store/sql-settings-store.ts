import type { Marks } from './marks.ts'
import { changeMarked } from './row-marks.ts'
import type { SettingsStore } from './settings-store.ts'
import type { Database } from './tables.ts'

export function createSqlSettingsStore(db: Database, marks: Marks): SettingsStore {
  return {
    async get(key) {
      const row = await db.selectFrom('settings').select('value').where('key', '=', key).executeTakeFirst()
      return row?.value ?? null
    },
    async put(key, value) {
      await db.transaction().execute(async (trx) => {
        await changeMarked(trx, marks, { place: 'settings', scope: '', keys: [key] }, () =>
          trx
            .insertInto('settings')
            .values({ key, value })
            .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
            .execute(),
        )
      })
    },
    async once(key, value) {
      const known = db.selectFrom('settings').select('value').where('key', '=', key)
      const kept = await known.executeTakeFirst()
      if (kept !== undefined) return kept.value
      return db.transaction().execute(async (trx) => {
        await changeMarked(trx, marks, { place: 'settings', scope: '', keys: [key] }, () => {
          const fresh = trx.insertInto('settings').values({ key, value })
          return fresh.onConflict((conflict) => conflict.column('key').doNothing()).execute()
        })
        const row = await trx.selectFrom('settings').select('value').where('key', '=', key).executeTakeFirstOrThrow()
        return row.value
      })
    },
  }
}
