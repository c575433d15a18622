import { type Kysely, type Migration, sql } from 'kysely'

/** What a change of a roster says, in parts: a row is never long. */
export const rosterDraftParts: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('roster_draft_parts')
      .addColumn('meeting_id', 'text', (column) => column.notNull())
      .addColumn('command_id', 'text', (column) => column.notNull())
      .addColumn('part', 'integer', (column) => column.notNull())
      .addColumn('content', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('roster_draft_parts_key', ['meeting_id', 'command_id', 'part'])
      .execute()
    await sql`insert into roster_draft_parts (meeting_id, command_id, part, content)
      select meeting_id, command_id, 0, content from roster_drafts`.execute(db)
    await db.schema.alterTable('roster_drafts').dropColumn('content').execute()
  },
}
