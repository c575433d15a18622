import type { Kysely, Migration } from 'kysely'

/** Marks by a key outside the database, the administrative journal, and the seals of meetings. */
export const evidenceTables: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('logs').addColumn('mark', 'text').execute()
    await db.schema.alterTable('snapshots').addColumn('mark', 'text').execute()
    await db.schema
      .createTable('row_marks')
      .addColumn('place', 'text', (column) => column.notNull())
      .addColumn('scope', 'text', (column) => column.notNull())
      .addColumn('row_key', 'text', (column) => column.notNull())
      .addColumn('mark', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('row_marks_key', ['place', 'scope', 'row_key'])
      .execute()
    await db.schema
      .createTable('tallies')
      .addColumn('place', 'text', (column) => column.notNull())
      .addColumn('scope', 'text', (column) => column.notNull())
      .addColumn('row_count', 'integer', (column) => column.notNull())
      .addColumn('sum', 'text', (column) => column.notNull())
      .addColumn('mark', 'text')
      .addPrimaryKeyConstraint('tallies_key', ['place', 'scope'])
      .execute()
    await db.schema
      .createTable('audit')
      .addColumn('scope', 'text', (column) => column.notNull())
      .addColumn('seq', 'integer', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addColumn('actor', 'text', (column) => column.notNull())
      .addColumn('act', 'text', (column) => column.notNull())
      .addColumn('detail', 'text', (column) => column.notNull())
      .addColumn('hash', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('audit_key', ['scope', 'seq'])
      .execute()
    await db.schema
      .createTable('seals')
      .addColumn('meeting_id', 'text', (column) => column.notNull())
      .addColumn('seq', 'integer', (column) => column.notNull())
      .addColumn('content', 'text', (column) => column.notNull())
      .addColumn('signature', 'text', (column) => column.notNull())
      .addColumn('public_key', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('seals_key', ['meeting_id', 'seq'])
      .execute()
  },
}
