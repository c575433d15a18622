import type { Kysely, Migration } from 'kysely'

/** Answers of timestamp authorities, beside the seals that they speak of. */
export const sealTimestamps: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('seal_timestamps')
      .addColumn('meeting_id', 'text', (column) => column.notNull())
      .addColumn('seq', 'integer', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addColumn('content', 'text', (column) => column.notNull())
      .addColumn('sha256', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('seal_timestamps_key', ['meeting_id', 'seq'])
      .execute()
  },
}
