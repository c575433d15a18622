import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { readPragma } from '../../server/store/sqlite-pragma.ts'
import type { Chance } from './proof-random.ts'

/** An event's row as it lies in the file. */
interface Row {
  readonly meeting_id: string
  readonly seq: number
  readonly type: string
  readonly data: string
  readonly actor: string
  readonly command_id: string
  readonly hash: string
}

export const damages = ['byte of the file', 'text of a row'] as const
type Damage = (typeof damages)[number]

const databaseOf = (folder: string) => join(folder, 'onehall.db')

/** A fresh folder with the same database. */
export function copyOf(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'onehall-flip-'))
  mkdirSync(copy, { recursive: true })
  copyFileSync(databaseOf(folder), databaseOf(copy))
  return copy
}

/** Flips one bit of one event of that meeting. @returns the event's place in the log. */
export function flip(folder: string, meetingId: string, damage: Damage, chance: Chance): number {
  const row = chance.pick(rowsOf(folder, meetingId))
  if (damage === 'text of a row') flipText(folder, row, chance)
  else flipByte(folder, row, chance)
  return row.seq
}

function rowsOf(folder: string, meetingId: string): readonly Row[] {
  const database = new DatabaseSync(databaseOf(folder), { readOnly: true })
  try {
    return database.prepare('select * from events where meeting_id = ? order by seq').all(meetingId) as Row[]
  } finally {
    database.close()
  }
}

/** Through another connection, as a careless hand would: the database itself stays whole. */
function flipText(folder: string, row: Row, chance: Chance): void {
  const column = chance.pick(['type', 'data', 'actor', 'command_id', 'hash'] as const)
  const text = row[column]
  const at = chance.whole(0, text.length - 1)
  const changed = text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1)
  const database = new DatabaseSync(databaseOf(folder))
  database
    .prepare(`update events set ${column} = ? where meeting_id = ? and seq = ?`)
    .run(changed, row.meeting_id, row.seq)
  database.close()
}

/** In the file, as a disk would: anywhere from the event's data to the end of its hash. */
function flipByte(folder: string, row: Row, chance: Chance): void {
  const bytes = readFileSync(databaseOf(folder))
  const whole = Buffer.from(row.data + row.actor + row.command_id + row.hash)
  // A long row goes on in pages elsewhere: its hash is there.
  const stored = bytes.includes(whole) ? whole : Buffer.from(row.hash)
  const offset = chance.whole(0, stored.length - 1)
  const bit = 1 << chance.whole(0, 7)
  for (let start = bytes.indexOf(stored); start >= 0; start = bytes.indexOf(stored, start + 1)) {
    const flipped = Buffer.from(bytes)
    flipped[start + offset] = (flipped[start + offset] ?? 0) ^ bit
    writeFileSync(databaseOf(folder), flipped)
    // Pages keep old copies of rows that were moved: nobody reads those.
    const now = rowsOf(folder, row.meeting_id).find(({ seq }) => seq === row.seq)
    if (JSON.stringify(now) !== JSON.stringify(row)) return
  }
  throw new Error(`event ${row.seq} is not found in the file`)
}

/** What SQLite itself says of the file. */
export function integrityOf(folder: string): string {
  const database = new DatabaseSync(databaseOf(folder), { readOnly: true })
  try {
    return String(readPragma(database, 'integrity_check'))
  } finally {
    database.close()
  }
}

/** Snapshots are a cache: without them the log is all there is. */
export function forgetSnapshots(folder: string): void {
  const database = new DatabaseSync(databaseOf(folder))
  database.exec('delete from snapshots')
  database.close()
}
