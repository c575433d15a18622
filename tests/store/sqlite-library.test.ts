import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { DatabaseSync } from '@photostructure/sqlite'
import { Kysely, type SqliteDatabase } from 'kysely'
import { afterAll, describe, expect, it } from 'vitest'
import { faultCode } from '../../server/store/fault-code.ts'
import { OwnSqliteDialect } from '../../server/store/own-sqlite-dialect.ts'
import { withPreparedStatements } from '../../server/store/prepared-statements.ts'
import { closeConnection, openConnection } from '../../server/store/sqlite-connection.ts'
import { openSqliteFile } from '../../server/store/sqlite-file.ts'
import { readPragma } from '../../server/store/sqlite-pragma.ts'
import { isConflict, storageFault } from '../../server/store/storage-fault.ts'
import { until } from '../support/running-hall.ts'

const folder = mkdtempSync(join(tmpdir(), 'onehall-library-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let made = 0
/** A fresh file with one table, and the same file as the query builder sees it. */
function newFile() {
  made += 1
  const sqlite = new DatabaseSync(join(folder, `${made}.db`), { timeout: 50 })
  sqlite.exec('pragma journal_mode = WAL; create table facts (n bigint primary key, text text)')
  return { sqlite, path: join(folder, `${made}.db`), built: withPreparedStatements(sqlite) }
}

function thrownBy(work: () => unknown): unknown {
  try {
    work()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}

const insert = (built: SqliteDatabase, n: unknown, text: unknown = 'x') =>
  built.prepare('insert into facts values (?, ?)').run([n, text])
const all = (built: SqliteDatabase) => built.prepare('select * from facts order by n').all([])

describe('what the library throws', () => {
  it('a full disk is storage.full, whether rows are asked for or not, and the transaction is over', async () => {
    const { sqlite } = newFile()
    sqlite.exec(`pragma max_page_count = ${readPragma(sqlite, 'page_count')}`)
    const db = new Kysely<{ facts: { n: number; text: string } }>({ dialect: new OwnSqliteDialect(sqlite) })
    const large = db.insertInto('facts').values({ n: 1, text: 'x'.repeat(100_000) })
    for (const write of [large, large.returning('n')]) {
      const error: unknown = await db
        .transaction()
        .execute((trx) => trx.executeQuery(write))
        .catch((thrown: unknown) => thrown)
      expect(faultCode(error)).toBe('SQLITE_FULL')
      expect(storageFault(error)).toMatchObject({ code: 'storage.full' })
      expect(sqlite.isTransaction).toBe(false)
    }
  })

  it('a file that is none, cannot be opened, or is damaged is storage.failed', () => {
    const { sqlite, path } = newFile()
    sqlite.exec(`insert into facts values (1, '${'x'.repeat(100_000)}'); pragma wal_checkpoint(TRUNCATE)`)
    sqlite.close()
    const none = join(folder, 'none.db')
    writeFileSync(none, 'x'.repeat(5_000))
    const reading = (file: string) => () =>
      withPreparedStatements(new DatabaseSync(file)).prepare('select * from facts').all([])
    const damaged = new DatabaseSync(path, { defensive: false })
    damaged.exec("pragma writable_schema = on; update sqlite_master set rootpage = 999 where name = 'facts'")
    damaged.close()
    for (const [code, work] of [
      ['SQLITE_NOTADB', reading(none)],
      ['SQLITE_CANTOPEN', reading(join(folder, 'nowhere', 'x.db'))],
      ['SQLITE_CORRUPT', reading(path)],
    ] as const) {
      const error = thrownBy(work)
      expect(faultCode(error)).toBe(code)
      expect(storageFault(error)).toMatchObject({ code: 'storage.failed' })
    }
  })

  it('a key that is there is a conflict; a file that another writes is busy; neither is a fault of the storage', () => {
    const { sqlite, path, built } = newFile()
    insert(built, 1)
    const conflict = thrownBy(() => insert(built, 1))
    expect([isConflict(conflict), storageFault(conflict)]).toEqual([true, null])
    sqlite.exec('begin immediate')
    const busy = thrownBy(() => insert(withPreparedStatements(new DatabaseSync(path)), 2))
    expect([faultCode(busy), isConflict(busy), storageFault(busy)]).toEqual(['SQLITE_BUSY', false, null])
  })
})

describe('numbers and texts', () => {
  it('whole numbers of eight bytes are kept exactly, as far as a number is exact', () => {
    const { built } = newFile()
    const exact = [-Number.MAX_SAFE_INTEGER, -1, 0, 2 ** 31, 1_700_000_000_000, Number.MAX_SAFE_INTEGER]
    for (const n of exact) insert(built, n)
    expect(all(built)).toEqual(exact.map((n) => ({ n, text: 'x' })))
  })

  it('a number beyond that, which only damage leaves, is read as the nearest one', () => {
    const { sqlite, built } = newFile()
    sqlite.exec("insert into facts values (1, 'sound'), (9007199254740993, 'damaged')")
    const rows = [
      { n: 1, text: 'sound' },
      { n: 9_007_199_254_740_992, text: 'damaged' },
    ]
    expect(all(built)).toEqual(rows)
    sqlite.exec('delete from facts where n > 1')
    expect(all(built)).toEqual(rows.slice(0, 1))
  })

  it('a text that holds U+0000 is refused: the library would keep only what stands before it', () => {
    const { sqlite, built } = newFile()
    expect(() => insert(built, 1, 'before\0after')).toThrow('U+0000')
    sqlite.prepare('insert into facts values (1, ?)').run('before\0after')
    expect(all(built)).toEqual([{ n: 1, text: 'before' }])
  })
})

describe('durability', () => {
  it('is FULL after a write, where the library alone goes on with NORMAL (negative control)', async () => {
    const { path } = newFile()
    const plain = new DatabaseSync(path)
    plain.exec("insert into facts values (1, 'x')")
    expect(readPragma(plain, 'synchronous')).toBe(1)
    const { sqlite, db } = await openSqliteFile(path, 'wal')
    sqlite.exec("insert into facts values (2, 'x')")
    expect([readPragma(sqlite, 'journal_mode'), readPragma(sqlite, 'synchronous')]).toEqual(['wal', 2])
    await db.destroy()
  })
})

it('a connection lasts until it is closed, though nobody holds it; the library alone would close it (negative control)', async () => {
  setFlagsFromString('--expose-gc')
  const sweep: () => void = runInNewContext('gc')
  const { path } = newFile()
  const [ours, plain] = [new WeakRef(openConnection(path)), new WeakRef(new DatabaseSync(path))]
  await until(() => {
    sweep()
    return plain.deref() === undefined
  })
  const kept = ours.deref()
  expect(kept?.prepare('select 1 as one').get()).toEqual({ one: 1 })
  if (kept !== undefined) closeConnection(kept)
})
