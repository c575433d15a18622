import { sql } from 'kysely'
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

const inOneTransaction = (db: Database, append: KnownAppend): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    const { numAffectedRows } = await moved(append).execute(trx)
    if (numAffectedRows !== 1n) return false
    await trx.insertInto('events').values(append.events).execute()
    await trx.insertInto('commands').values(append.commands).execute()
    if (append.typed.length > 0) await trx.insertInto('typed_texts').values(append.typed).execute()
    faultPoint('after-insert')
    faultPoint('before-commit')
    return true
  })
