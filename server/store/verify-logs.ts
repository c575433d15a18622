import type { LogFault } from './event-store.ts'
import { firstHash, rowHash } from './hash-chain.ts'
import { hashAt, logContent, snapshotContent } from './log-mark.ts'
import { writtenRow } from './log-row.ts'
import type { Marks } from './marks.ts'
import type { Database, Tables } from './tables.ts'

const pageSize = 2_000

/** Walks the chain of every log, or of one, and reports the first fault of each. */
export async function verifyLogs(db: Database, marks: Marks, meetingId?: string): Promise<readonly LogFault[]> {
  const query = db.selectFrom('logs').selectAll()
  const logs = await (meetingId === undefined ? query : query.where('meeting_id', '=', meetingId)).execute()
  const faults = await Promise.all(logs.map((log) => firstFault(db, marks, log)))
  return faults.filter((fault) => fault !== null)
}

async function firstFault(db: Database, marks: Marks, log: Tables['logs']): Promise<LogFault | null> {
  let seq = 0
  let hash = firstHash
  for (;;) {
    const rows = await page(db, log.meeting_id, seq)
    for (const row of rows) {
      const kind = faultOf(row, seq + 1, hash)
      if (kind !== null) return { meetingId: log.meeting_id, seq: seq + 1, kind }
      seq = row.seq
      hash = row.hash
    }
    if (rows.length < pageSize) break
  }
  const isEnd = log.seq === seq && log.hash === hash
  if (!isEnd) return { meetingId: log.meeting_id, seq: Math.min(seq, log.seq) + 1, kind: 'head' }
  if (marks.check('log', logContent(log), log.mark) !== 'wrong') return null
  // Which row was written anew nobody can tell, but that a snapshot of ours vouches for those before it.
  return { meetingId: log.meeting_id, seq: (await vouchedUpTo(db, marks, log.meeting_id)) + 1, kind: 'mark' }
}

async function vouchedUpTo(db: Database, marks: Marks, meetingId: string): Promise<number> {
  const row = await db.selectFrom('snapshots').selectAll().where('meeting_id', '=', meetingId).executeTakeFirst()
  if (row === undefined) return 0
  const { mark, ...snapshot } = row
  const content = snapshotContent(snapshot, await hashAt(db, meetingId, row.seq))
  return marks.check('snapshot', content, mark) === 'right' ? row.seq : 0
}

const page = (db: Database, meetingId: string, after: number) =>
  db
    .selectFrom('events')
    .selectAll()
    .where('meeting_id', '=', meetingId)
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(pageSize)
    .execute()

function faultOf(row: Tables['events'], seq: number, previous: string): LogFault['kind'] | null {
  if (row.seq !== seq) return 'gap'
  const { hash, ...written } = writtenRow(row)
  if (rowHash(previous, written) !== hash) return 'hash'
  const { data, actor } = row
  return isJson(data) && isJson(actor) ? null : 'unreadable'
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
