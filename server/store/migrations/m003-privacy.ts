import type { Kysely, Migration } from 'kysely'

/** How long phones are kept, and changes of a roster that are under way. */
export const privacyTables: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('retention')
      .addColumn('meeting_id', 'text', (column) => column.primaryKey())
      .addColumn('days', 'integer', (column) => column.notNull())
      .addColumn('due_at', 'bigint', (column) => column.notNull())
      .addColumn('erased', 'text')
      .addColumn('recorded', 'text')
      .addColumn('cleaned', 'text')
      .execute()
    await db.schema
      .createTable('roster_drafts')
      .addColumn('meeting_id', 'text', (column) => column.notNull())
      .addColumn('command_id', 'text', (column) => column.notNull())
      .addColumn('made_at', 'bigint', (column) => column.notNull())
      .addColumn('content', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('roster_drafts_key', ['meeting_id', 'command_id'])
      .execute()
  },
}
