import type { Kysely, Migration } from 'kysely'

/** By which card a session was proved, and the ways to the sessions of a card and of a person. */
export const grantTables: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('sessions').addColumn('card_hash', 'text').execute()
    await db.schema.createIndex('sessions_by_card').on('sessions').column('card_hash').execute()
    await db.schema.createIndex('sessions_by_person').on('sessions').column('person_id').execute()
  },
}
