import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import { type DatabaseConnection, type Driver, SqliteAdapter, SqliteDialect, SqliteDriver } from 'kysely'
import { withPreparedStatements } from './prepared-statements.ts'

/** The library's dialect, with what it does not know of SQLite's transactions. */
export class OwnSqliteDialect extends SqliteDialect {
  constructor(readonly sqlite: DatabaseSyncInstance) {
    super({ database: withPreparedStatements(sqlite) })
  }

  override createAdapter(): SqliteAdapter {
    return new MigratingAdapter()
  }

  override createDriver(): Driver {
    return new RollingBackDriver(this.sqlite)
  }
}

/** SQLite's table changes obey transactions, though the library does not use them so: a migration happens whole or not at all. */
class MigratingAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

/**
 * A full disk or a failed write ends the transaction by itself. To roll it back once more would be an error, which
 * would be told instead of the one that it was about.
 */
class RollingBackDriver extends SqliteDriver {
  constructor(private readonly sqlite: DatabaseSyncInstance) {
    super({ database: withPreparedStatements(sqlite) })
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.sqlite.isTransaction) await super.rollbackTransaction(connection)
  }
}
