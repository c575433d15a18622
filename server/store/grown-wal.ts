import { closeSync, fsyncSync, openSync } from 'node:fs'
import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import { faultCode } from './fault-code.ts'
import { readPragma } from './sqlite-pragma.ts'

/** A little more than SQLite lets its write-ahead log become before it starts it over (1,000 pages of 4 KB). */
const walBytes = 4_300_000

/** Pages that a transaction may hold in memory before it has to write them out. */
const fewPages = 10

/**
 * Gives the write-ahead log its full length before the first commit. A commit that makes the file longer syncs the file
 * system's own records as well; one that writes over what is there does not, and is several times as fast.
 *
 * The room is made by a transaction that outgrows its memory and is rolled back: what it wrote has no commit, so nothing
 * ever reads it, and the next commit begins where it began.
 */
export function growWal(sqlite: DatabaseSyncInstance): void {
  const pages = readPragma(sqlite, 'cache_size')
  sqlite.exec(`pragma cache_size = ${fewPages}`)
  try {
    sqlite.exec('begin immediate')
    sqlite.exec('create table room (bytes blob)')
    sqlite.prepare('insert into room values (zeroblob(?))').run(walBytes)
  } catch (error) {
    // A disk without that room may still have some for the meeting.
    if (faultCode(error) !== 'SQLITE_FULL') throw error
  } finally {
    if (sqlite.isTransaction) sqlite.exec('rollback')
    sqlite.exec(`pragma cache_size = ${pages}`)
  }
  const file = openSync(`${sqlite.location()}-wal`, 'r+')
  fsyncSync(file)
  closeSync(file)
}
