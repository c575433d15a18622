import { join } from 'node:path'
import { Kysely, sql } from 'kysely'
import pg from 'pg'
import { chunks } from '../kernel/chunks.ts'
import { takeLease } from './lease.ts'
import { migrate } from './migrate.ts'
import { OwnPostgresDialect } from './own-postgres-dialect.ts'
import { soleAddress } from './postgres-place.ts'
import { numberTypes } from './postgres-types.ts'
import { openSqliteFile, readSqliteFile } from './sqlite-file.ts'
import type { Database, Tables } from './tables.ts'

/** Rows of one insert. */
const rowsAtOnce = 200

/** What Kysely keeps for itself. */
const isOwnOfKysely = (table: string): boolean => table.startsWith('kysely_')

/**
 * Copies every row of every table, in one transaction of the target.
 * @param from and `to`: data folders or addresses of PostgreSQL; nobody works on either.
 * @param told after each bundle of rows.
 * @returns how many rows, or why none.
 * @throws DataDirInUseError, or what the databases throw; then the target is as empty as it was.
 */
export async function copyStore(
  from: string,
  to: string,
  told: (table: string, done: number, total: number) => void,
): Promise<number | 'notEmpty' | 'otherVersion'> {
  const source = await openPlace(from, false)
  const target = await openPlace(to, true)
  try {
    if ((await migrationsOf(source.db)).join() !== (await migrationsOf(target.db)).join()) return 'otherVersion'
    const [any] = await target.db.selectFrom('logs').select('meeting_id').limit(1).execute()
    if (any !== undefined) return 'notEmpty'
    return await target.db.transaction().execute(async (trx) => {
      let copied = 0
      for (const table of await tablesOf(source.db)) {
        await sql`delete from ${sql.table(table)}`.execute(trx)
        let done = 0
        for await (const rows of rowsOf(source.db, table))
          for (const some of chunks(rows, rowsAtOnce)) {
            await trx
              .insertInto(table as keyof Tables)
              .values(some as never)
              .execute()
            done += some.length
            told(table, done, done)
          }
        copied += done
      }
      return copied
    })
  } finally {
    await source.close()
    await target.close()
  }
}

type Row = Readonly<Record<string, unknown>>

/** One meeting after the other where there are meetings, so that no more than one lies in memory. */
async function* rowsOf(db: Database, table: string): AsyncIterable<readonly Row[]> {
  const tables = await db.introspection.getTables()
  const columns = tables.find(({ name }) => name === table)?.columns ?? []
  if (!columns.some(({ name }) => name === 'meeting_id')) {
    yield (await sql<Row>`select * from ${sql.table(table)}`.execute(db)).rows
    return
  }
  const ids = await sql<{ id: string | null }>`select distinct meeting_id as id from ${sql.table(table)}`.execute(db)
  for (const { id } of ids.rows) {
    const own = id === null ? sql`meeting_id is null` : sql`meeting_id = ${id}`
    yield (await sql<Row>`select * from ${sql.table(table)} where ${own}`.execute(db)).rows
  }
}

/** @param isTarget its tables are made. */
async function openPlace(place: string, isTarget: boolean): Promise<{ readonly db: Database; close(): Promise<void> }> {
  if (/^postgres(?:ql)?:/u.test(place)) {
    const connectionString = await soleAddress(place)
    const pool = new pg.Pool({ connectionString, max: 2, connectionTimeoutMillis: 5_000, types: numberTypes })
    const db = new Kysely<Tables>({ dialect: new OwnPostgresDialect({ pool }) })
    if (isTarget) await migrate(db)
    return { db, close: () => db.destroy() }
  }
  const release = takeLease(place)
  const path = join(place, 'onehall.db')
  const db = isTarget ? (await openSqliteFile(path, 'wal')).db : readSqliteFile(path)
  return {
    db,
    async close() {
      if (isTarget) await sql`pragma wal_checkpoint(TRUNCATE)`.execute(db)
      await db.destroy()
      release()
    },
  }
}

async function tablesOf(db: Database): Promise<readonly string[]> {
  const tables = await db.introspection.getTables()
  const names = tables.filter(({ isView, name }) => !isView && !isOwnOfKysely(name)).map(({ name }) => name)
  // Others point to the logs.
  return ['logs', ...names.filter((name) => name !== 'logs')]
}

async function migrationsOf(db: Database): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
  return rows.map(({ name }) => name)
}
