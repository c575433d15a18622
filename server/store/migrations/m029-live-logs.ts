import type { Kysely, Migration } from 'kysely'

/** Which log tells of a meeting, where that is another than its own. */
export const liveLogs: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('logs').addColumn('live_log', 'text').execute()
  },
}
