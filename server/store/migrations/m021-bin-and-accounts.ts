import type { Kysely, Migration } from 'kysely'

/** Meetings in the bin, and the people who prepare meetings under a name of their own. */
export const binAndAccounts: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('bin')
      .addColumn('meeting_id', 'text', (column) => column.primaryKey())
      .addColumn('binned_at', 'bigint', (column) => column.notNull())
      .addColumn('listed', 'text', (column) => column.notNull())
      .execute()
    await db.schema
      .createTable('accounts')
      .addColumn('account_id', 'text', (column) => column.primaryKey())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('name_key', 'text', (column) => column.unique())
      .addColumn('role', 'text', (column) => column.notNull())
      .addColumn('subject', 'text', (column) => column.unique())
      .addColumn('password', 'text')
      .addColumn('once_hash', 'text')
      .addColumn('once_until', 'bigint')
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('deleted_at', 'bigint')
      .execute()
  },
}
