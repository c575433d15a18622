import type { Kysely, Migration } from 'kysely'

interface Old {
  roster_drafts: { meeting_id: string; command_id: string; made_at: number }
  roster_draft_parts: { meeting_id: string; command_id: string; part: number; content: string }
  roster_revisions: Readonly<Record<string, unknown>>
  roster_revision_people: Readonly<Record<string, unknown>>
}

/** What an older version had written down of a change. */
interface OldContent {
  readonly people: readonly { readonly person: { readonly personId: string }; readonly place: number }[]
  readonly gone: readonly string[]
}

/** Changes of rosters stay beside the log, person by person, so that they can be taken back. */
export const rosterRevisions: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('roster_revisions')
      .addColumn('meeting_id', 'text', (column) => column.notNull())
      .addColumn('revision', 'text', (column) => column.notNull())
      .addColumn('command_id', 'text', (column) => column.notNull())
      .addColumn('made_at', 'bigint', (column) => column.notNull())
      .addColumn('seq', 'bigint')
      .addColumn('editor', 'text', (column) => column.notNull())
      .addColumn('role', 'text', (column) => column.notNull())
      .addColumn('people', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('roster_revisions_key', ['meeting_id', 'revision'])
      .execute()
    await db.schema
      .createTable('roster_revision_people')
      .addColumn('meeting_id', 'text', (column) => column.notNull())
      .addColumn('revision', 'text', (column) => column.notNull())
      .addColumn('person_id', 'text', (column) => column.notNull())
      .addColumn('was', 'text')
      .addColumn('becomes', 'text')
      .addPrimaryKeyConstraint('roster_revision_people_key', ['meeting_id', 'person_id', 'revision'])
      .execute()
    await db.schema
      .createIndex('roster_revision_people_of')
      .on('roster_revision_people')
      .columns(['meeting_id', 'revision', 'person_id'])
      .execute()
    await db.schema.alterTable('people').addColumn('revised', 'bigint').execute()
    await takeOver(db as Kysely<Old>)
    await db.schema.dropTable('roster_draft_parts').execute()
    await db.schema.dropTable('roster_drafts').execute()
  },
}

/** A change that was under way goes on; what it changes is not known, so that it cannot be taken back. */
async function takeOver(db: Kysely<Old>): Promise<void> {
  for (const { meeting_id, command_id, made_at } of await db.selectFrom('roster_drafts').selectAll().execute()) {
    const name = { meeting_id, revision: command_id }
    const parts = db.selectFrom('roster_draft_parts').select('content').where('meeting_id', '=', meeting_id)
    const rows = (await parts.where('command_id', '=', command_id).orderBy('part').execute()).flatMap(({ content }) => {
      const { people, gone } = JSON.parse(content) as OldContent
      return [
        ...gone.map((person_id) => ({ ...name, person_id, was: null, becomes: null })),
        ...people.map((placed) => ({
          ...name,
          person_id: placed.person.personId,
          was: null,
          becomes: JSON.stringify(placed),
        })),
      ]
    })
    const unknown = { seq: null, editor: '', role: 'owner' }
    await db
      .insertInto('roster_revisions')
      .values({ ...name, command_id, made_at, ...unknown, people: rows.length })
      .execute()
    for (const row of rows) await db.insertInto('roster_revision_people').values(row).execute()
  }
}
