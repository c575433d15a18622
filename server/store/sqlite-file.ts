import Sqlite from 'better-sqlite3'
import { Kysely } from 'kysely'
import { migrate } from './migrate.ts'
import { OwnSqliteDialect } from './own-sqlite-dialect.ts'
import type { Database, Tables } from './tables.ts'

export interface SqliteFile {
  readonly sqlite: Sqlite.Database
  readonly db: Database
}

/** Opens a database file and brings its tables to this version. @param journal `memory` for a copy that may be thrown away. */
export async function openSqliteFile(path: string, journal: 'wal' | 'memory'): Promise<SqliteFile> {
  const sqlite = new Sqlite(path)
  sqlite.pragma(`journal_mode = ${journal}`)
  sqlite.pragma('synchronous = FULL')
  sqlite.pragma('foreign_keys = ON')
  // What is deleted is overwritten, and no copy of it lies in a temporary file.
  sqlite.pragma('secure_delete = ON')
  sqlite.pragma('temp_store = MEMORY')
  const db = new Kysely<Tables>({ dialect: new OwnSqliteDialect(sqlite) })
  await migrate(db)
  return { sqlite, db }
}
