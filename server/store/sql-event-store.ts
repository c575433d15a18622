import { sql } from 'kysely'
import { instant } from '../../shared/kernel/time.ts'
import { createBreath } from '../kernel/breath.ts'
import { adoptLog } from './adopt-log.ts'
import { appendCommits } from './append-commits.ts'
import type { AppendedSignal } from './appended-signal.ts'
import { type EventForm, factIn } from './event-form.ts'
import {
  type EventStore,
  type LoggedEvent,
  type LogHead,
  StorageError,
  type StoredCommand,
  type StoredSnapshot,
} from './event-store.ts'
import { faultPoint } from './fault-points.ts'
import { firstHash } from './hash-chain.ts'
import { createKnownLogs } from './known-logs.ts'
import { hashAt, logContent, nextMark, snapshotContent } from './log-mark.ts'
import { writtenRow } from './log-row.ts'
import { logRows, standingOf } from './log-standing.ts'
import type { Marks } from './marks.ts'
import { asStorageError } from './storage-fault.ts'
import { createStorageProbe } from './storage-probe.ts'
import type { Database, Dialect, Tables } from './tables.ts'
import { verifyLogEnds, verifyLogs } from './verify-logs.ts'

export interface SqlStoreDeps {
  readonly db: Database
  /** For what may take long: whole logs that are verified or taken in. */
  readonly patient: Database
  readonly dialect: Dialect
  readonly signal: AppendedSignal
  readonly form: Pick<EventForm, 'written'>
  readonly backup: EventStore['backup']
  readonly marks: Marks
}

/** The event store over either database; what differs is told by `dialect`. */
export function createSqlEventStore({ db, patient, dialect, signal, form, backup, marks }: SqlStoreDeps): EventStore {
  /** SQLite's file may still hold what it could not sync, until the next commit overwrites it: a crash would bring it back. */
  let isDoubtful = false
  const probe = createStorageProbe(db, dialect)
  const known = createKnownLogs()
  const head = async (meetingId: string): Promise<LogHead | null> => {
    const row = await db.selectFrom('logs').selectAll().where('meeting_id', '=', meetingId).executeTakeFirst()
    return row === undefined ? null : { epoch: row.epoch, seq: row.seq, hash: row.hash }
  }

  return {
    head,
    async createLog(meetingId, epoch, createdAt) {
      const log = { meeting_id: meetingId, epoch, seq: 0, hash: firstHash, live_log: null }
      const mark = marks.make('log', logContent(log))
      await db
        .insertInto('logs')
        .values({ ...log, created_at: createdAt, mark })
        .execute()
    },
    async latestAt(except) {
      const row = await db
        .selectFrom('logs')
        .innerJoin('events', (join) =>
          join.onRef('events.meeting_id', '=', 'logs.meeting_id').onRef('events.seq', '=', 'logs.seq'),
        )
        .select(({ fn }) => fn.max('events.at').as('at'))
        .$if(except.length > 0, (query) => query.where('logs.meeting_id', 'not in', except))
        .executeTakeFirst()
      return instant(row?.at ?? 0)
    },
    async meetingIds() {
      const rows = await db
        .selectFrom('logs')
        .select('meeting_id')
        .orderBy('created_at')
        .orderBy('meeting_id')
        .execute()
      return rows.map((row) => row.meeting_id)
    },
    async read(meetingId, after, limit = 10_000) {
      const rows = await db
        .selectFrom('events')
        .selectAll()
        .where('meeting_id', '=', meetingId)
        .where('seq', '>', after)
        .orderBy('seq')
        .limit(limit)
        .execute()
      return rows.map(loggedEvent)
    },
    async readRows(meetingId, after, limit) {
      const query = db.selectFrom('events').selectAll().where('meeting_id', '=', meetingId).where('seq', '>', after)
      return (await query.orderBy('seq').limit(limit).execute()).map(writtenRow)
    },
    adoptLog: (log) => adoptLog(patient, marks, log),
    async append(meetingId, held, commits) {
      try {
        const result = await appendCommits({ db, dialect, marks, known }, meetingId, held, commits)
        faultPoint('after-commit')
        isDoubtful = false
        probe.noted(null)
        const last = result.ok ? result.events.at(-1) : undefined
        if (last !== undefined) signal.tell(meetingId, last.seq)
        return result
      } catch (error) {
        const fault = asStorageError(error)
        probe.noted(fault)
        isDoubtful ||= fault.code === 'storage.failed'
        throw fault
      }
    },
    inForm: (fact) => factIn(form.written, fact),
    standing: async (logId, held) => standingOf(logId, held, await logRows(db, [logId])),
    renewEpoch: (logId, held, fresh) =>
      db.transaction().execute(async (trx) => {
        const log = (await logRows(trx, [logId], dialect)).get(logId)
        if (log?.epoch !== held) return
        const mark = nextMark(marks, log, { ...log, epoch: fresh })
        await trx.updateTable('logs').set({ epoch: fresh, mark }).where('meeting_id', '=', logId).execute()
      }),
    findCommands: (meetingId, commandIds) => findCommands(db, meetingId, commandIds),
    async confirmCommands(meetingId, commandIds) {
      if (dialect === 'sqlite' && isDoubtful) throw new StorageError('storage.failed')
      return db.transaction().execute(async (trx) => {
        const log = trx.selectFrom('logs').select('seq').where('meeting_id', '=', meetingId)
        await (dialect === 'postgres' ? log.forUpdate() : log).execute()
        return findCommands(trx, meetingId, commandIds)
      })
    },
    async saveSnapshot(meetingId, { seq, version, state }) {
      const breathe = createBreath()
      const values = { seq, version, state: JSON.stringify(state) }
      await breathe()
      const head = await hashAt(db, meetingId, seq)
      const mark = marks.make('snapshot', snapshotContent({ meeting_id: meetingId, ...values }, head))
      await breathe()
      await db.transaction().execute(async (trx) => {
        await trx
          .insertInto('snapshots')
          .values({ meeting_id: meetingId, ...values, mark })
          .onConflict((kept) =>
            kept
              .column('meeting_id')
              .doUpdateSet({ ...values, mark })
              .whereRef('snapshots.seq', '<=', sql.ref('excluded.seq')),
          )
          .execute()
        faultPoint('in-snapshot')
      })
    },
    async loadSnapshot(meetingId): Promise<StoredSnapshot | null> {
      const row = await db.selectFrom('snapshots').selectAll().where('meeting_id', '=', meetingId).executeTakeFirst()
      if (row === undefined) return null
      // One that this node cannot vouch for is not used: the log tells the same, and takes longer.
      const { mark, ...snapshot } = row
      const head = await hashAt(db, meetingId, row.seq)
      if (marks.check('snapshot', snapshotContent(snapshot, head), mark) !== 'right') return null
      const state = parsed(row.state)
      return state === null ? null : { seq: row.seq, version: row.version, state }
    },
    async dropSnapshot(meetingId) {
      await db.deleteFrom('snapshots').where('meeting_id', '=', meetingId).execute()
    },
    verify: (meetingId) => verifyLogs(patient, marks, dialect, meetingId),
    verifyEnds: (whole) => verifyLogEnds(patient, marks, dialect, whole),
    onAppended: (listener, held) => signal.listen(listener, held),
    onStrayed: (holder) => signal.watch(holder),
    trouble: probe.trouble,
    backup,
    async close() {
      await signal.close()
      await db.destroy()
    },
  }
}

async function findCommands(
  db: Database,
  meetingId: string,
  commandIds: readonly string[],
): Promise<ReadonlyMap<string, StoredCommand>> {
  const rows = await db
    .selectFrom('commands')
    .select(['command_id', 'body_hash', 'seq'])
    .where('meeting_id', '=', meetingId)
    .where('command_id', 'in', commandIds)
    .execute()
  return new Map(rows.map((row) => [row.command_id, { bodyHash: row.body_hash, seq: row.seq }]))
}

/** A snapshot is only a cache: one that cannot be read is as good as none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

export function loggedEvent(row: Tables['events']): LoggedEvent {
  return {
    seq: row.seq,
    at: instant(row.at),
    type: row.type,
    version: row.version,
    data: JSON.parse(row.data),
    actor: JSON.parse(row.actor),
    commandId: row.command_id,
    hash: row.hash,
  }
}
