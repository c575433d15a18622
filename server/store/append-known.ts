import { CompiledQuery, sql } from 'kysely'
import { faultPoint } from './fault-points.ts'
import type { Database, Dialect, Tables } from './tables.ts'

/** A log as it was, as it is to be, and what is to be written for that. */
export interface KnownAppend {
  /** The row of the log, as this node has seen it last. */
  readonly known: Tables['logs']
  readonly end: Pick<Tables['logs'], 'seq' | 'hash' | 'mark'>
  /** The newest of what is written. */
  readonly version: number
  readonly events: readonly Tables['events'][]
  readonly commands: readonly Tables['commands'][]
  readonly typed: readonly Tables['typed_texts'][]
}

/**
 * Only if the log's row is still the one that is known, which takes its lock: with PostgreSQL one statement, and so one trip there and
 * back, with SQLite without asking first.
 * @returns false: it is another one, and nothing was written.
 * @throws what the database throws, as where a command's id is in the log already.
 * @source NOD-30
 */
export const appendKnown = (db: Database, dialect: Dialect, append: KnownAppend): Promise<boolean> =>
  dialect === 'postgres' ? inOneStatement(db, append) : inOneTransaction(db, append)

/** The own log of a meeting alone: which one is live stands in its own row. */
const moved = ({ known, end, version }: KnownAppend) => sql`
  update logs set seq = ${end.seq}, hash = ${end.hash}, mark = ${end.mark}
  where meeting_id = ${known.meeting_id} and epoch = ${known.epoch} and seq = ${known.seq} and hash = ${known.hash}
    and mark is not distinct from ${known.mark} and live_log is null
    and exists (select 1 from event_form where name = 'written' and version >= ${version})`

const eventColumns = sql`meeting_id, seq, at, type, version, data, actor, command_id, hash`
const typedColumns = sql`meeting_id, revision, kind, salt, content`

async function inOneStatement(db: Database, append: KnownAppend): Promise<boolean> {
  const { rows } = await sql`
    with moved as (${moved(append)} returning meeting_id),
    written as (
      insert into events (${eventColumns})
      select row.* from moved, json_to_recordset(${JSON.stringify(append.events)}::json) as row
      (meeting_id text, seq bigint, at bigint, type text, version bigint, data text, actor text, command_id text, hash text)
    ), asked as (
      insert into commands (meeting_id, command_id, body_hash, seq)
      select row.* from moved, json_to_recordset(${JSON.stringify(append.commands)}::json) as row
      (meeting_id text, command_id text, body_hash text, seq bigint)
    ), typed as (
      insert into typed_texts (${typedColumns})
      select row.* from moved, json_to_recordset(${JSON.stringify(append.typed)}::json) as row
      (meeting_id text, revision text, kind text, salt text, content text)
    )
    select meeting_id from moved`.execute(db)
  return rows.length > 0
}

/** As texts, which the query builder would make anew each time: of a lone command that is more than half of the work. */
const inSqlite = {
  moved: `update logs set seq = ?, hash = ?, mark = ?
    where meeting_id = ? and epoch = ? and seq = ? and hash = ? and mark is not distinct from ? and live_log is null
      and exists (select 1 from event_form where name = 'written' and version >= ?)`,
  event: `insert into events (meeting_id, seq, at, type, version, data, actor, command_id, hash)
    values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  command: 'insert into commands (meeting_id, command_id, body_hash, seq) values (?, ?, ?, ?)',
  typed: 'insert into typed_texts (meeting_id, revision, kind, salt, content) values (?, ?, ?, ?, ?)',
}

const inOneTransaction = (db: Database, { known, end, version, ...rows }: KnownAppend): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    const run = (text: string, ...values: readonly unknown[]) => trx.executeQuery(CompiledQuery.raw(text, [...values]))
    const { meeting_id, epoch, seq, hash, mark } = known
    const asKnown = [meeting_id, epoch, seq, hash, mark]
    const { numAffectedRows } = await run(inSqlite.moved, end.seq, end.hash, end.mark, ...asKnown, version)
    if (numAffectedRows !== 1n) return false
    for (const row of rows.events) {
      const { at, type, data, actor, command_id, hash: own } = row
      await run(inSqlite.event, meeting_id, row.seq, at, type, row.version, data, actor, command_id, own)
    }
    for (const row of rows.commands) await run(inSqlite.command, meeting_id, row.command_id, row.body_hash, row.seq)
    for (const { revision, kind, salt, content } of rows.typed)
      await run(inSqlite.typed, meeting_id, revision, kind, salt, content)
    faultPoint('after-insert')
    faultPoint('before-commit')
    return true
  })
