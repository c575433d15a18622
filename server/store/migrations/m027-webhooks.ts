import type { Kysely, Migration } from 'kysely'

/** Addresses elsewhere that are told of what happens in a meeting, and how far each has been told. */
export const webhooks: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('webhooks')
      .addColumn('webhook_id', 'text', (column) => column.primaryKey())
      .addColumn('meeting_id', 'text', (column) => column.notNull())
      .addColumn('url', 'text', (column) => column.notNull())
      .addColumn('types', 'text', (column) => column.notNull())
      .addColumn('secret', 'text', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('epoch', 'text', (column) => column.notNull())
      .addColumn('told_up_to', 'bigint', (column) => column.notNull())
      .addColumn('failures', 'integer', (column) => column.notNull())
      .addColumn('failing_since', 'bigint')
      .addColumn('next_at', 'bigint')
      .addColumn('tried_at', 'bigint')
      .addColumn('fault', 'text')
      .addColumn('dead_at', 'bigint')
      .addColumn('claimed_by', 'text')
      .addColumn('claimed_until', 'bigint')
      .execute()
    await db.schema.createIndex('webhooks_by_meeting').on('webhooks').column('meeting_id').execute()
  },
}
