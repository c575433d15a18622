import { accessSync, constants, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { Kysely, PostgresDialect, SqliteAdapter, SqliteDialect } from 'kysely'
import pg from 'pg'
import { createLocalSignal } from './appended-signal.ts'
import type { EventStore } from './event-store.ts'
import { growWal } from './grown-wal.ts'
import { takeLease } from './lease.ts'
import { migrate } from './migrate.ts'
import { createPostgresSignal } from './postgres-signal.ts'
import { createRetentionStore, type RetentionStore } from './retention-store.ts'
import { createRosterStore, type RosterStore } from './roster-store.ts'
import type { SideStore } from './side-store.ts'
import { createSqlEventStore } from './sql-event-store.ts'
import { createSqlSideStore } from './sql-side-store.ts'
import type { Tables } from './tables.ts'

export interface Store {
  readonly events: EventStore
  readonly side: SideStore
  readonly roster: RosterStore
  readonly retention: RetentionStore
  close(): Promise<void>
}

/** SQLite in a folder, which this process takes for itself, or PostgreSQL, which many share. */
export type StoreOptions = { readonly dataDir: string } | { readonly databaseUrl: string }

/** Opens and migrates. @throws DataDirInUseError, or what the database throws when it cannot be reached. */
export const openStore = (options: StoreOptions): Promise<Store> =>
  'dataDir' in options ? openSqlite(options.dataDir) : openPostgres(options.databaseUrl)

async function openSqlite(dataDir: string): Promise<Store> {
  mkdirSync(dataDir, { recursive: true })
  accessSync(dataDir, constants.W_OK)
  const release = takeLease(dataDir)
  const sqlite = new Sqlite(join(dataDir, 'onehall.db'))
  sqlite.pragma('journal_mode = WAL')
  sqlite.pragma('synchronous = FULL')
  sqlite.pragma('foreign_keys = ON')
  // What is deleted is overwritten, and no copy of it lies in a temporary file.
  sqlite.pragma('secure_delete = ON')
  sqlite.pragma('temp_store = MEMORY')
  const db = new Kysely<Tables>({ dialect: new MigratingSqliteDialect({ database: sqlite }) })
  await migrate(db)
  const side = createSqlSideStore(db)
  await side.putSetting('lastOpened', new Date().toISOString())
  assertDurable(sqlite)
  growWal(sqlite)
  const events = createSqlEventStore({ db, dialect: 'sqlite', signal: createLocalSignal() })
  return {
    events,
    side,
    roster: createRosterStore(db),
    retention: createRetentionStore(db, 'sqlite'),
    async close() {
      sqlite.pragma('wal_checkpoint(TRUNCATE)')
      await events.close()
      release()
    },
  }
}

/** SQLite's table changes obey transactions, though the library does not use them so: a migration happens whole or not at all. */
class MigratingSqliteDialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new MigratingSqliteAdapter()
  }
}

class MigratingSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

/** After a write, because the library's build falls back to NORMAL with the first one. */
function assertDurable(sqlite: Sqlite.Database): void {
  const [mode, synchronous] = ['journal_mode', 'synchronous'].map((name) => sqlite.pragma(name, { simple: true }))
  if (mode !== 'wal' || synchronous !== 2) throw new Error(`SQLite is not durable: ${mode}, synchronous=${synchronous}`)
}

async function openPostgres(databaseUrl: string): Promise<Store> {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 10,
    connectionTimeoutMillis: 5_000,
    options: '-c synchronous_commit=on',
    types: { getTypeParser: typeParser },
  })
  // An idle connection that breaks is replaced with the next query.
  pool.on('error', () => undefined)
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  await migrate(db)
  const events = createSqlEventStore({ db, dialect: 'postgres', signal: createPostgresSignal(db, databaseUrl) })
  return {
    events,
    side: createSqlSideStore(db),
    roster: createRosterStore(db),
    retention: createRetentionStore(db, 'postgres'),
    close: () => events.close(),
  }
}

const int8 = 20

/** Our integers of eight bytes are instants: they fit a number. */
const typeParser: typeof pg.types.getTypeParser = (oid: number, format?: 'text' | 'binary') =>
  oid === int8 ? Number : pg.types.getTypeParser(oid, format as 'text')
