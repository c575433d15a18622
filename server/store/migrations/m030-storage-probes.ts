import type { Kysely, Migration } from 'kysely'

/** Where it is tried whether there is room again. */
export const storageProbes: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('storage_probes')
      .addColumn('probe', 'text', (column) => column.primaryKey())
      .addColumn('content', 'text', (column) => column.notNull())
      .execute()
  },
}
