import type { Marks } from './marks.ts'
import type { Database, Tables } from './tables.ts'

/**
 * What the mark of a log speaks of: where it ends, by the hash of its last row all that comes before, and which log is live
 * where that is another one.
 */
export const logContent = ({
  meeting_id,
  epoch,
  seq,
  hash,
  live_log,
}: Omit<Tables['logs'], 'created_at' | 'mark'>) => ({
  meeting_id,
  epoch,
  seq,
  hash,
  ...(live_log === null ? {} : { live_log }),
})

/** What was not vouched for before is not vouched for by going on from it. @param log null: one that is made now. @source EVD-1 */
export function nextMark(marks: Marks, log: Tables['logs'] | null, next: Tables['logs']): string | null {
  const made = marks.make('log', logContent(next))
  if (log === null) return made
  return made === null || marks.check('log', logContent(log), log.mark) === 'right' ? made : log.mark
}

/** What the mark of a snapshot speaks of. @param head hash of the event that the state stands at. */
export const snapshotContent = (snapshot: Omit<Tables['snapshots'], 'mark'>, head: string) => ({ ...snapshot, head })

/** '' where there is no such event. */
export async function hashAt(db: Database, meetingId: string, seq: number): Promise<string> {
  const query = db.selectFrom('events').select('hash').where('meeting_id', '=', meetingId).where('seq', '=', seq)
  return (await query.executeTakeFirst())?.hash ?? ''
}
