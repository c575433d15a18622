import { PostgresAdapter, PostgresDialect, sql } from 'kysely'
import type { Database } from './tables.ts'

/** Of all the locks of a database, the one of whoever changes its tables. */
const lock = 7_031_827

/**
 * PostgreSQL without the library's lock on migrations, which lasts as long as a line: behind a pooler it is taken on one line and given back on
 * another, and nobody gets it any more.
 * @source NOD-26
 */
export class OwnPostgresDialect extends PostgresDialect {
  override createAdapter() {
    return new LocklessAdapter()
  }
}

class LocklessAdapter extends PostgresAdapter {
  override acquireMigrationLock = async () => undefined
  override releaseMigrationLock = async () => undefined
}

/** One at a time changes the tables. The lock is that of a transaction beside the work, which needs a line of its own. */
export async function whileLocked<Result>(db: Database, work: () => Promise<Result>): Promise<Result> {
  if (!(db.getExecutor().adapter instanceof PostgresAdapter)) return work()
  return db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${lock})`.execute(trx)
    return work()
  })
}
