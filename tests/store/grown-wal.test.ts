import { copyFileSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { growWal } from '../../server/store/grown-wal.ts'
import { readPragma } from '../../server/store/sqlite-pragma.ts'

let folder: string
let sqlite: DatabaseSyncInstance
const walSize = () => statSync(join(folder, 'test.db-wal')).size

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onehall-wal-'))
  sqlite = new DatabaseSync(join(folder, 'test.db'))
  sqlite.exec('pragma journal_mode = WAL')
  sqlite.exec('pragma synchronous = FULL')
  sqlite.exec('create table facts (n integer primary key, text text)')
})

afterEach(() => {
  sqlite.close()
  rmSync(folder, { recursive: true, force: true })
})

const write = (count: number) => {
  const insert = sqlite.prepare('insert into facts (text) values (?)')
  for (let n = 0; n < count; n += 1) insert.run('x'.repeat(400))
}

it('the log of writes has its length before the first commit, and keeps it over a thousand', () => {
  growWal(sqlite)
  const grown = walSize()
  expect(grown).toBeGreaterThan(4_000_000)
  write(1_500)
  expect(walSize()).toBe(grown)
})

it('without it the file grows with the commits', () => {
  const before = walSize()
  write(100)
  expect(walSize()).toBeGreaterThan(before)
})

it('what was there stays, nothing is added, and a copy of a database that was never closed has every commit', () => {
  write(10)
  growWal(sqlite)
  write(10)
  const pages = readPragma(sqlite, 'cache_size')
  expect(pages).not.toBe(10)
  expect(sqlite.prepare("select 1 from sqlite_master where name = 'room'").all()).toEqual([])
  for (const ending of ['', '-wal']) copy(`test.db${ending}`, `crashed.db${ending}`)
  const crashed = new DatabaseSync(join(folder, 'crashed.db'))
  expect(readPragma(crashed, 'integrity_check')).toBe('ok')
  expect(crashed.prepare('select count(*) as count from facts').get()).toEqual({ count: 20 })
  crashed.close()
})

function copy(from: string, to: string): void {
  copyFileSync(join(folder, from), join(folder, to))
}
