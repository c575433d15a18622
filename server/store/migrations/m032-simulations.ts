import type { Kysely, Migration } from 'kysely'

/** Which rehearsals are played, and how: so that another node goes on with it. */
export const simulations: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('simulations')
      .addColumn('meeting_id', 'text', (column) => column.primaryKey())
      .addColumn('log_id', 'text', (column) => column.notNull())
      .addColumn('speed', 'double precision', (column) => column.notNull())
      .addColumn('chairs', 'integer', (column) => column.notNull())
      .execute()
  },
}
