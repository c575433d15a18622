import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import type { SqliteDatabase, SqliteStatement } from 'kysely'
import { closeConnection } from './sqlite-connection.ts'
import { prepareStatement } from './sqlite-statement.ts'

/** Enough for every query of the server; inserts of many rows come in many lengths. */
const mostKept = 200

const changesRows = /^\s*(?:select|insert|update|delete|begin|commit|rollback)\b/iu

/**
 * The database as the query builder sees it: a statement is prepared once, not for each run. What changes tables is never
 * kept, and forgets the rest.
 */
export function withPreparedStatements(sqlite: DatabaseSyncInstance, limit = mostKept): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>()
  return {
    prepare(text) {
      const statement = kept.get(text) ?? prepareStatement(sqlite, text)
      if (!changesRows.test(text)) {
        kept.clear()
        return statement
      }
      kept.delete(text)
      kept.set(text, statement)
      const oldest = kept.keys().next().value
      if (kept.size > limit && oldest !== undefined) kept.delete(oldest)
      return statement
    },
    close() {
      kept.clear()
      closeConnection(sqlite)
    },
  }
}
