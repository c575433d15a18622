import type { Kysely, Migration } from 'kysely'

/** Screens that ask for a hall, and those that have one. */
export const screenPairings: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('screen_pairings')
      .addColumn('pairing_id', 'text', (column) => column.primaryKey())
      .addColumn('secret_hash', 'text', (column) => column.notNull())
      // Null once it was used or is over: a code that is in use is there once.
      .addColumn('code', 'text', (column) => column.unique())
      .addColumn('sign', 'integer', (column) => column.notNull())
      .addColumn('size', 'text')
      .addColumn('address', 'text', (column) => column.notNull())
      .addColumn('opened_at', 'bigint', (column) => column.notNull())
      .addColumn('expires_at', 'bigint', (column) => column.notNull())
      .addColumn('paired_at', 'bigint')
      .addColumn('link_id', 'text')
      .execute()
    await db.schema.createIndex('screen_pairings_by_link').on('screen_pairings').column('link_id').execute()
  },
}
