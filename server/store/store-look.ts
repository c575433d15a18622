import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { newerForm } from './migrate.ts'
import { soleAddress } from './postgres-place.ts'
import { numberTypes } from './postgres-types.ts'
import { readSqliteFile } from './sqlite-file.ts'
import type { Database, Tables } from './tables.ts'

/** What can be said of a database without opening it for work. */
export interface StoreLook {
  readonly meetings: number
  /** Stamp of its newest event, ms since 1970; 0 without one. */
  readonly latestAt: number
  /** What newer programs may have written, and this one does not read. */
  readonly newerForm: readonly string[]
  /** Its own clock, ms since 1970; null for a file. */
  readonly databaseNow: number | null
}

/** Reads only. @param place a data folder with a database, or an address of PostgreSQL. @throws what the database throws. */
export async function lookAtStore(place: string): Promise<StoreLook> {
  const isFolder = !/^postgres(?:ql)?:/u.test(place)
  if (isFolder && !existsSync(join(place, 'onehall.db'))) throw new Error(`${place}: onehall.db`)
  const db = isFolder ? readSqliteFile(join(place, 'onehall.db')) : readPostgres(await soleAddress(place))
  try {
    const tables = (await db.introspection.getTables()).map(({ name }) => name)
    const databaseNow = isFolder ? null : await clockOf(db)
    if (!tables.includes('logs')) return { meetings: 0, latestAt: 0, newerForm: [], databaseNow }
    const { count } = await db
      .selectFrom('logs')
      .select((row) => row.fn.countAll<number>().as('count'))
      .where('meeting_id', 'not like', '%~%')
      .executeTakeFirstOrThrow()
    const newest = await db
      .selectFrom('events')
      .select((row) => row.fn.max('at').as('at'))
      .executeTakeFirst()
    return {
      meetings: Number(count),
      latestAt: Number(newest?.at ?? 0),
      newerForm: await newerForm(db),
      databaseNow,
    }
  } finally {
    await db.destroy()
  }
}

async function clockOf(db: Database): Promise<number> {
  const { rows } = await sql<{ now: number | string }>`select extract(epoch from now()) * 1000 as now`.execute(db)
  return Number(rows[0]?.now ?? 0)
}

function readPostgres(url: string): Database {
  const pool = new pg.Pool({ connectionString: url, max: 1, connectionTimeoutMillis: 5_000, types: numberTypes })
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
}
