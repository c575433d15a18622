import { createBreath } from '../kernel/breath.ts'
import { chunks } from '../kernel/chunks.ts'
import type { LogFault } from './event-store.ts'
import { firstHash } from './hash-chain.ts'
import { hashAt, logContent, snapshotContent } from './log-mark.ts'
import type { Marks } from './marks.ts'
import { faultOf } from './row-fault.ts'
import { shortAtOnce, shortRows, suspectsAmong } from './short-logs.ts'
import type { Database, Dialect, Tables } from './tables.ts'

const pageSize = 500

/**
 * Walks the chain of every log, or of one, and reports the first fault of each. Others may go on writing: a log is walked up
 * to where it ended when the walk began, and a fault counts once it is found again while nobody can write.
 * @param dialect null: of a database that is only read.
 * @source NOD-3
 */
export async function verifyLogs(
  db: Database,
  marks: Marks,
  dialect: Dialect | null = null,
  meetingId?: string,
): Promise<readonly LogFault[]> {
  const query = db.selectFrom('logs').selectAll()
  const logs = await (meetingId === undefined ? query : query.where('meeting_id', '=', meetingId)).execute()
  const faults = await Promise.all(
    logs.map(async (log) =>
      (await firstFault(db, marks, log)) === null ? null : confirmedFault(db, marks, dialect, log.meeting_id),
    ),
  )
  return faults.filter((fault) => fault !== null)
}

/**
 * Walks every log from the last row that a snapshot of ours vouches for: what a start has to know, in a time that does not
 * grow with the logs.
 * @param whole so many rows, of all logs together, are read even where a snapshot vouches for them.
 * @source STA-1
 */
export async function verifyLogEnds(db: Database, marks: Marks, dialect: Dialect, whole: number) {
  const faults: LogFault[] = []
  const unread: string[] = []
  const look = async (log: Tables['logs'], behind: Behind) => {
    const { meeting_id: meetingId } = log
    if ((await firstFault(db, marks, log, behind)) !== null) {
      const fault = await confirmedFault(db, marks, dialect, meetingId)
      if (fault !== null) faults.push(fault)
    } else if (behind.seq > 0) unread.push(meetingId)
  }
  const logs = await db.selectFrom('logs').selectAll().execute()
  let left = whole
  const short: Tables['logs'][] = []
  for (const log of logs) {
    if (log.seq <= Math.min(left, shortRows)) {
      left -= log.seq
      short.push(log)
      continue
    }
    const behind = log.seq <= left ? beginning : await beforeVouched(db, marks, log.meeting_id)
    left -= log.seq - behind.seq
    await look(log, behind)
  }
  for (const part of chunks(short, shortAtOnce))
    for (const log of await suspectsAmong(db, marks, part)) await look(log, beginning)
  return { faults, unread }
}

/** Under the lock that every append takes; null, too, when the meeting has been removed meanwhile. */
const confirmedFault = (db: Database, marks: Marks, dialect: Dialect | null, meetingId: string) =>
  db.transaction().execute(async (trx) => {
    const query = trx.selectFrom('logs').selectAll().where('meeting_id', '=', meetingId)
    const log = await (dialect === 'postgres' ? query.forUpdate() : query).executeTakeFirst()
    return log === undefined ? null : firstFault(trx, marks, log)
  })

/** Where a walk begins: behind that row. */
interface Behind {
  readonly seq: number
  readonly hash: string
}

const beginning: Behind = { seq: 0, hash: firstHash }

async function firstFault(
  db: Database,
  marks: Marks,
  log: Tables['logs'],
  behind = beginning,
): Promise<LogFault | null> {
  let { seq, hash } = behind
  const breathe = createBreath()
  for (;;) {
    const rows = await page(db, log, seq)
    for (const row of rows) {
      await breathe()
      const kind = faultOf(row, seq + 1, hash)
      if (kind !== null) return { meetingId: log.meeting_id, seq: seq + 1, kind }
      seq = row.seq
      hash = row.hash
    }
    if (rows.length < pageSize) break
  }
  const isEnd = log.seq === seq && log.hash === hash && !(await hasStrayRows(db, log))
  if (!isEnd) return { meetingId: log.meeting_id, seq: Math.min(seq, log.seq) + 1, kind: 'head' }
  if (marks.check('log', logContent(log), log.mark) !== 'wrong') return null
  // Which row was written anew nobody can tell, but that a snapshot of ours vouches for those before it.
  return { meetingId: log.meeting_id, seq: (await vouchedUpTo(db, marks, log.meeting_id)) + 1, kind: 'mark' }
}

/** The row that a snapshot of ours stands at: its mark vouches for all rows up to there, as they were. 0: there is none. */
async function vouchedUpTo(db: Database, marks: Marks, meetingId: string): Promise<number> {
  const row = await db.selectFrom('snapshots').selectAll().where('meeting_id', '=', meetingId).executeTakeFirst()
  if (row === undefined) return 0
  const { mark, ...snapshot } = row
  const content = snapshotContent(snapshot, await hashAt(db, meetingId, row.seq))
  return marks.check('snapshot', content, mark) === 'right' ? row.seq : 0
}

/** A walk that begins there reads the row that the snapshot stands at, and all that are behind it. */
async function beforeVouched(db: Database, marks: Marks, meetingId: string): Promise<Behind> {
  const seq = (await vouchedUpTo(db, marks, meetingId)) - 1
  return seq > 0 ? { seq, hash: await hashAt(db, meetingId, seq) } : beginning
}

/** Rows behind the end of the log that the log's own row knows nothing of: an append writes both at once. */
async function hasStrayRows(db: Database, { meeting_id, seq }: Tables['logs']): Promise<boolean> {
  const ofLog = db.selectFrom('events').select('seq').where('meeting_id', '=', meeting_id)
  const last = await ofLog.where('seq', '>', seq).orderBy('seq', 'desc').limit(1).executeTakeFirst()
  if (last === undefined) return false
  const log = await db.selectFrom('logs').select('seq').where('meeting_id', '=', meeting_id).executeTakeFirst()
  return log !== undefined && log.seq < last.seq
}

const page = (db: Database, { meeting_id, seq }: Tables['logs'], after: number) =>
  db
    .selectFrom('events')
    .selectAll()
    .where('meeting_id', '=', meeting_id)
    .where('seq', '>', after)
    .where('seq', '<=', seq)
    .orderBy('seq')
    .limit(pageSize)
    .execute()
