import { type Kysely, type Migration, PostgresAdapter, sql } from 'kysely'

/** What nodes that share a database tell one another. Nothing of it outlasts its node: it is not worth a sync. */
export const nodes: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('nodes')
      .addColumn('node_id', 'text', (column) => column.primaryKey())
      .addColumn('beat_at', 'bigint', (column) => column.notNull())
      .addColumn('is_leaving', 'integer', (column) => column.notNull())
      .execute()
    await db.schema
      .createTable('node_meetings')
      .addColumn('node_id', 'text', (column) => column.notNull())
      .addColumn('meeting_id', 'text', (column) => column.notNull())
      .addColumn('revision', 'bigint', (column) => column.notNull())
      .addColumn('told', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('node_meetings_key', ['node_id', 'meeting_id'])
      .execute()
    if (!(db.getExecutor().adapter instanceof PostgresAdapter)) return
    for (const table of ['nodes', 'node_meetings']) await sql`alter table ${sql.table(table)} set unlogged`.execute(db)
  },
}
