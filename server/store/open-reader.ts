import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { stateVersion } from '../../shared/domain/meeting/upcast.ts'
import type { SealKey } from '../kernel/seal-key.ts'
import { sealKeySetting } from './begin-marks.ts'
import type { LogFault, LoggedEvent } from './event-store.ts'
import { logContent } from './log-mark.ts'
import { createMarks } from './marks.ts'
import { numberTypes } from './postgres-types.ts'
import { type SealRecord, sealOf } from './seal-store.ts'
import { loggedEvent } from './sql-event-store.ts'
import { readSqliteFile } from './sqlite-file.ts'
import type { Database, Tables } from './tables.ts'
import { type TimestampRecord, timestampOf } from './timestamp-store.ts'
import { createTypedTexts, type TypedRow } from './typed-texts.ts'
import { verifyLogs } from './verify-logs.ts'
import { type RowFault, verifyRows } from './verify-rows.ts'

/** A store that is only looked at, while a server runs on it or not. */
export interface StoreReader {
  /** The public key by which it is marked; null for one that an older version has written. */
  markedBy(): Promise<string | null>
  logIds(): Promise<readonly string[]>
  /** In their order. */
  events(logId: string): AsyncIterable<LoggedEvent>
  /** `isCurrent`: in the form of this version. */
  snapshot(
    logId: string,
  ): Promise<{ readonly seq: number; readonly state: unknown; readonly isCurrent: boolean } | null>
  seals(meetingId: string): Promise<readonly SealRecord[]>
  timestamps(meetingId: string): Promise<readonly TimestampRecord[]>
  /** Bytes in base64. */
  issuedPapers(meetingId: string): Promise<readonly StoredPaper[]>
  typedTexts(logId: string): Promise<readonly TypedRow[]>
  verifyLogs(): Promise<readonly LogFault[]>
  /** Logs whose end bears no mark that the key can check. */
  unmarkedLogs(): Promise<readonly string[]>
  verifyRows(): Promise<readonly RowFault[]>
  close(): Promise<void>
}

type StoredPaper = Pick<Tables['issued_papers'], 'version' | 'form' | 'sha256' | 'details' | 'content'>

/** There is no database of ours. */
export class NoStoreError extends Error {
  constructor(readonly place: string) {
    super(`there is no onehall.db in ${place}`)
    this.name = 'NoStoreError'
  }
}

/**
 * Opens a data folder or a PostgreSQL to read from; writes nothing, and leaves older tables as they are.
 * @param key null: marks cannot be checked.
 * @throws NoStoreError, or what the database throws.
 */
export function openReader(place: string, key: SealKey | null): StoreReader {
  const db = /^postgres(?:ql)?:/u.test(place) ? readPostgres(place) : readFolder(place)
  const marks = createMarks(key)
  return {
    async markedBy() {
      const query = db.selectFrom('settings').select('value').where('key', '=', sealKeySetting)
      return (await query.executeTakeFirst())?.value ?? null
    },
    async logIds() {
      return (await db.selectFrom('logs').select('meeting_id').orderBy('created_at').execute()).map(
        (row) => row.meeting_id,
      )
    },
    events: (logId) => eventsOf(db, logId),
    async snapshot(logId) {
      const row = await db.selectFrom('snapshots').selectAll().where('meeting_id', '=', logId).executeTakeFirst()
      if (row === undefined) return null
      return { seq: row.seq, state: JSON.parse(row.state), isCurrent: row.version === stateVersion }
    },
    async seals(meetingId) {
      const query = db.selectFrom('seals').selectAll().where('meeting_id', '=', meetingId)
      return (await query.orderBy('seq').execute()).map(sealOf)
    },
    async timestamps(meetingId) {
      const query = db.selectFrom('seal_timestamps').selectAll().where('meeting_id', '=', meetingId)
      return (await query.orderBy('seq').execute()).map(timestampOf)
    },
    issuedPapers(meetingId) {
      const columns = ['version', 'form', 'sha256', 'details', 'content'] as const
      return db.selectFrom('issued_papers').select(columns).where('meeting_id', '=', meetingId).execute()
    },
    typedTexts: createTypedTexts(db).all,
    verifyLogs: () => verifyLogs(db, marks),
    async unmarkedLogs() {
      const logs = await db.selectFrom('logs').selectAll().execute()
      const unmarked = logs.filter((log) => marks.check('log', logContent(log), log.mark) === 'unknown')
      return unmarked.map((log) => log.meeting_id)
    },
    verifyRows: () => verifyRows(db, marks),
    close: () => db.destroy(),
  }
}

const pageSize = 2_000

async function* eventsOf(db: Database, logId: string): AsyncIterable<LoggedEvent> {
  for (let after = 0; ; ) {
    const query = db.selectFrom('events').selectAll().where('meeting_id', '=', logId).where('seq', '>', after)
    const rows = await query.orderBy('seq').limit(pageSize).execute()
    yield* rows.map(loggedEvent)
    const last = rows.at(-1)
    if (last === undefined) return
    after = last.seq
  }
}

function readFolder(folder: string): Database {
  const path = join(folder, 'onehall.db')
  if (!existsSync(path)) throw new NoStoreError(folder)
  return readSqliteFile(path)
}

const readPostgres = (connectionString: string): Database =>
  new Kysely({ dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString, max: 1, types: numberTypes }) }) })
