import type { Kysely, Migration } from 'kysely'

/** The log with what hangs on it, and what lives beside it. */
export const initialTables: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await logTables(db)
    await sideTables(db)
  },
}

async function logTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('logs')
    .addColumn('meeting_id', 'text', (column) => column.primaryKey())
    .addColumn('epoch', 'text', (column) => column.notNull())
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('events')
    .addColumn('meeting_id', 'text', (column) => column.notNull().references('logs.meeting_id'))
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('data', 'text', (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('command_id', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('events_key', ['meeting_id', 'seq'])
    .execute()
  await db.schema
    .createTable('commands')
    .addColumn('meeting_id', 'text', (column) => column.notNull().references('logs.meeting_id'))
    .addColumn('command_id', 'text', (column) => column.notNull())
    .addColumn('body_hash', 'text', (column) => column.notNull())
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('commands_key', ['meeting_id', 'command_id'])
    .execute()
  await db.schema
    .createTable('snapshots')
    .addColumn('meeting_id', 'text', (column) => column.primaryKey())
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .execute()
}

async function sideTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('links')
    .addColumn('link_id', 'text', (column) => column.primaryKey())
    .addColumn('token_hash', 'text', (column) => column.notNull().unique())
    .addColumn('meeting_id', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('venue_id', 'text')
    .addColumn('person_id', 'text')
    .addColumn('expires_at', 'bigint')
    .addColumn('revoked_at', 'bigint')
    .execute()
  await db.schema.createIndex('links_of_meeting').on('links').column('meeting_id').execute()
  await db.schema
    .createTable('sessions')
    .addColumn('session_hash', 'text', (column) => column.primaryKey())
    .addColumn('link_id', 'text', (column) => column.notNull())
    .addColumn('person_id', 'text')
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('people')
    .addColumn('meeting_id', 'text', (column) => column.notNull())
    .addColumn('person_id', 'text', (column) => column.notNull())
    .addColumn('place', 'integer', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('unit', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('venue_id', 'text', (column) => column.notNull())
    .addColumn('phone', 'text')
    .addColumn('attends', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('people_key', ['meeting_id', 'person_id'])
    .execute()
  await db.schema
    .createTable('settings')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute()
}
