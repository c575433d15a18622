import type { Kysely, Migration } from 'kysely'

/** What the ways in need: sessions that stood before a hall's screen, codes of people, and by which phones they came. */
export const checkInTables: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await addColumns(db, 'sessions', { on_site_at: 'bigint', on_site_edge: 'integer', device: 'text' })
    await addColumns(db, 'people', { code_hash: 'text', code_digest: 'text' })
    await db.schema.createIndex('people_by_code').on('people').columns(['meeting_id', 'code_hash']).execute()
    await db.schema.createIndex('people_by_name').on('people').columns(['meeting_id', 'name']).execute()
    await db.schema
      .createTable('arrivals')
      .addColumn('meeting_id', 'text', (column) => column.notNull())
      .addColumn('person_id', 'text', (column) => column.notNull())
      .addColumn('venue_id', 'text', (column) => column.notNull())
      .addColumn('device_hash', 'text', (column) => column.notNull())
      .addColumn('address_net', 'text', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('arrivals_key', ['meeting_id', 'person_id'])
      .execute()
    await db.schema.createIndex('arrivals_by_device').on('arrivals').columns(['meeting_id', 'device_hash']).execute()
    await db.schema.createIndex('arrivals_by_venue').on('arrivals').columns(['meeting_id', 'venue_id']).execute()
  },
}

/** One at a time: SQLite takes no two in one statement. */
async function addColumns(
  db: Kysely<unknown>,
  table: string,
  columns: Readonly<Record<string, 'bigint' | 'integer' | 'text'>>,
): Promise<void> {
  for (const [name, type] of Object.entries(columns)) await db.schema.alterTable(table).addColumn(name, type).execute()
}
