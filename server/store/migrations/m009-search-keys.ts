import type { Kysely, Migration } from 'kysely'
import { searchKey } from '../../../shared/kernel/search-key.ts'
import type { Tables } from '../tables.ts'

/** By which a person is found, beside the name as the list writes it. */
export const searchKeys: Migration = {
  async up(db: Kysely<Tables>): Promise<void> {
    await db.schema
      .alterTable('people')
      .addColumn('search_key', 'text', (column) => column.notNull().defaultTo(''))
      .execute()
    const people = await db.selectFrom('people').select(['meeting_id', 'person_id', 'name']).execute()
    for (const { meeting_id, person_id, name } of people) {
      const row = db
        .updateTable('people')
        .set({ search_key: searchKey(name) })
        .where('meeting_id', '=', meeting_id)
      await row.where('person_id', '=', person_id).execute()
    }
    await db.schema.createIndex('people_by_key').on('people').columns(['meeting_id', 'search_key']).execute()
  },
}
