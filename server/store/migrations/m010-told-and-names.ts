import type { Kysely, Migration } from 'kysely'

/** How long names are kept, and when a session's phone showed what is stored of people. */
export const toldAndNames: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('retention').addColumn('name_days', 'integer').execute()
    await db.schema.alterTable('retention').addColumn('names_due_at', 'bigint').execute()
    await db.schema.alterTable('sessions').addColumn('told_at', 'bigint').execute()
  },
}
