import { type Kysely, type Migration, PostgresAdapter, sql } from 'kysely'

/** Files that are imported where several nodes share a database. No record: it is not worth a sync. */
export const sharedImports: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter
    await db.schema
      .createTable('shared_imports')
      .addColumn('import_id', 'text', (column) => column.primaryKey())
      .addColumn('meeting_id', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('file_name', 'text', (column) => column.notNull())
      .addColumn('revision', 'bigint', (column) => column.notNull())
      .addColumn('facts', 'text', (column) => column.notNull())
      .addColumn('bytes', isPostgres ? 'bytea' : 'blob', (column) => column.notNull())
      .addColumn('looked_at', 'bigint', (column) => column.notNull())
      .execute()
    if (isPostgres) await sql`alter table shared_imports set unlogged`.execute(db)
  },
}
