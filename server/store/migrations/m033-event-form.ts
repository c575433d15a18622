import { type Kysely, type Migration, sql } from 'kysely'
import { eventVersion } from '../../../shared/domain/meeting/upcast.ts'

/** What programs wrote when this step was made. */
const versionThen = 3

/** Which version events may be written in; and what each node reads: those before said nothing, and read that one. */
export const eventForm: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('event_form')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('version', 'bigint', (column) => column.notNull())
      .execute()
    const { rows } = await sql`select 1 from logs limit 1`.execute(db)
    const version = rows.length === 0 ? eventVersion : versionThen
    await sql`insert into event_form (name, version) values ('written', ${version})`.execute(db)
    await db.schema
      .alterTable('nodes')
      .addColumn('reads_version', 'bigint', (column) => column.notNull().defaultTo(versionThen))
      .execute()
  },
}
