import type { Kysely, Migration } from 'kysely'

/** Papers as they were issued, to the byte. */
export const issuedPapers: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('issued_papers')
      .addColumn('meeting_id', 'text', (column) => column.notNull())
      .addColumn('sha256', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('form', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('details', 'text', (column) => column.notNull())
      .addColumn('content', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('issued_papers_key', ['meeting_id', 'sha256', 'version'])
      .execute()
  },
}
