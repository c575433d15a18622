import type { Database, Tables } from './tables.ts'

/** What the mark of a log speaks of: where it ends, and by the hash of its last row all that comes before. */
export const logContent = ({ meeting_id, epoch, seq, hash }: Omit<Tables['logs'], 'created_at' | 'mark'>) => ({
  meeting_id,
  epoch,
  seq,
  hash,
})

/** What the mark of a snapshot speaks of. @param head hash of the event that the state stands at. */
export const snapshotContent = (snapshot: Omit<Tables['snapshots'], 'mark'>, head: string) => ({ ...snapshot, head })

/** '' where there is no such event. */
export async function hashAt(db: Database, meetingId: string, seq: number): Promise<string> {
  const query = db.selectFrom('events').select('hash').where('meeting_id', '=', meetingId).where('seq', '=', seq)
  return (await query.executeTakeFirst())?.hash ?? ''
}
