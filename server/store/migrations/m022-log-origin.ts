import type { Kysely, Migration } from 'kysely'

/** Under which meeting's id a row was written that an archive has brought here; null: under its own. */
export const logOrigin: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('events').addColumn('origin', 'text').execute()
  },
}
