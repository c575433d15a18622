import { sql } from 'kysely'
import { meetingOfLog } from '../kernel/log-names.ts'
import type { LogHead, Standing } from './event-store.ts'
import type { Database, Dialect, Tables } from './tables.ts'

export type LogRows = ReadonlyMap<string, Tables['logs']>

/** In `live_log`: no log tells of the meeting, which lies in the bin. */
export const noLog = ''

/**
 * The rows of those logs, and of the meetings' own, which say which log is live.
 * @param lock every append and every turn to another log waits until the transaction is over.
 */
export async function logRows(db: Database, logIds: readonly string[], lock: Dialect | null = null): Promise<LogRows> {
  const asked = withOwn(logIds)
  if (asked.length === 0) return new Map()
  // In one order, so that no two wait for one another.
  const query = db.selectFrom('logs').selectAll().where('meeting_id', 'in', asked).orderBy('meeting_id')
  const rows = await (lock === 'postgres' ? query.modifyEnd(sql`for update`) : query).execute()
  return new Map(rows.map((row) => [row.meeting_id, row]))
}

const withOwn = (logIds: readonly string[]) => [...new Set(logIds.flatMap((logId) => [logId, meetingOfLog(logId)]))]

/** The same of however many, from PostgreSQL: as one value, for the query builder would make a list of thousands anew each time. */
export async function logRowsOfMany(db: Database, logIds: readonly string[]): Promise<LogRows> {
  const asked = withOwn(logIds)
  if (asked.length === 0) return new Map()
  const { rows } = await sql<Tables['logs']>`select * from logs where meeting_id = any(${asked}::text[])`.execute(db)
  return new Map(rows.map((row) => [row.meeting_id, row]))
}

/** How what is held of a log stands to it. @param held a number: where it is held to end, whatever it tells. @source NOD-5, NOD-6 */
export function standingOf(logId: string, held: number | LogHead, rows: LogRows): Standing {
  const log = rows.get(logId)
  const own = rows.get(meetingOfLog(logId))
  if (log === undefined || own === undefined) return 'other'
  if (typeof held !== 'number') {
    if (log.epoch !== held.epoch || log.seq < held.seq) return 'other'
    if (log.seq === held.seq && log.hash !== held.hash) return 'other'
  }
  if (own.live_log === noLog) return 'closed'
  if ((own.live_log ?? own.meeting_id) !== logId) return 'resting'
  return log.seq === (typeof held === 'number' ? held : held.seq) ? 'current' : 'behind'
}
