import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import pg from 'pg'

/** As long as what a notice adds to a log. */
const content = 'x'.repeat(400)

/** The floor: one row after another, each on the disk before the next. @returns rows a second. */
export async function bareSqlite(seconds: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'onehall-bare-'))
  const database = new DatabaseSync(join(folder, 'bare.db'))
  database.exec('pragma journal_mode = wal; create table rows (id integer primary key, content text)')
  database.exec('pragma synchronous = full')
  const insert = database.prepare('insert into rows (content) values (?)')
  const rate = await rowsPerSecond(seconds, async () => void insert.run(content))
  database.close()
  rmSync(folder, { recursive: true, force: true })
  return rate
}

/** The same on PostgreSQL, on one line. */
export async function barePostgres(databaseUrl: string, seconds: number): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query('create table rows (id bigserial primary key, content text)')
  const rate = await rowsPerSecond(seconds, () => client.query('insert into rows (content) values ($1)', [content]))
  await client.end()
  return rate
}

async function rowsPerSecond(seconds: number, insert: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  let rows = 0
  while (performance.now() - begun < seconds * 1_000) {
    await insert()
    rows += 1
  }
  return (rows * 1_000) / (performance.now() - begun)
}
