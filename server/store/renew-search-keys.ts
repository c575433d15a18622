import { searchKey } from '../../shared/kernel/search-key.ts'
import type { Marks } from './marks.ts'
import { changeMarked } from './row-marks.ts'
import type { SettingsStore } from './settings-store.ts'
import type { Database } from './tables.ts'

/** Which search keys lie in the rows; another number whenever `searchKey` is changed. */
const newest = '2'

/** Makes the keys anew that an older version has made, once: people are found by today's. @source TXT-2 */
export async function renewSearchKeys(db: Database, marks: Marks, settings: SettingsStore): Promise<void> {
  if ((await settings.get('searchKeys')) === newest) return
  const listed = await db.selectFrom('people').select(['meeting_id', 'person_id', 'name', 'search_key']).execute()
  const older = listed.filter(({ name, search_key }) => searchKey(name) !== search_key)
  for (const { meeting_id, person_id, name } of older)
    await db.transaction().execute((trx) =>
      changeMarked(trx, marks, { place: 'people', scope: meeting_id, keys: [person_id] }, () =>
        trx
          .updateTable('people')
          .set({ search_key: searchKey(name) })
          .where('meeting_id', '=', meeting_id)
          .where('person_id', '=', person_id)
          .execute(),
      ),
    )
  await settings.put('searchKeys', newest)
}
