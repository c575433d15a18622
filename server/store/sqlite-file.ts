import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import { Kysely } from 'kysely'
import { migrate } from './migrate.ts'
import { OwnSqliteDialect } from './own-sqlite-dialect.ts'
import { openConnection } from './sqlite-connection.ts'
import type { Database, Tables } from './tables.ts'

export interface SqliteFile {
  readonly sqlite: DatabaseSyncInstance
  readonly db: Database
}

/** Opens a database file and brings its tables to this version. @param journal `memory` for a copy that may be thrown away. */
export async function openSqliteFile(path: string, journal: 'wal' | 'memory'): Promise<SqliteFile> {
  const sqlite = openConnection(path)
  sqlite.exec(`pragma journal_mode = ${journal}`)
  sqlite.exec('pragma synchronous = FULL')
  sqlite.exec('pragma foreign_keys = ON')
  // What is deleted is overwritten, and no copy of it lies in a temporary file.
  sqlite.exec('pragma secure_delete = ON')
  sqlite.exec('pragma temp_store = MEMORY')
  const db = new Kysely<Tables>({ dialect: new OwnSqliteDialect(sqlite) })
  await migrate(db)
  return { sqlite, db }
}

/** Opens a database file to read from: its tables stay as they are. */
export const readSqliteFile = (path: string): Database =>
  new Kysely<Tables>({ dialect: new OwnSqliteDialect(openConnection(path, { readOnly: true })) })
