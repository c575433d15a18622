import type { Kysely, Migration } from 'kysely'

/** What was typed beside the logs. */
export const typedTexts: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('typed_texts')
      .addColumn('meeting_id', 'text', (column) => column.notNull())
      .addColumn('revision', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('salt', 'text', (column) => column.notNull())
      .addColumn('content', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('typed_texts_key', ['meeting_id', 'revision'])
      .execute()
  },
}
