import type { Kysely, Migration } from 'kysely'

/** Where people sit. */
export const seats: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('people').addColumn('seat', 'text').execute()
  },
}
