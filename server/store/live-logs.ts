import { sql, type Transaction } from 'kysely'
import type { Instant } from '../../shared/kernel/time.ts'
import { appendWithin } from './append-commits.ts'
import type { Commit, LogHead, Standing } from './event-store.ts'
import { firstHash } from './hash-chain.ts'
import { nextMark } from './log-mark.ts'
import { logRows, noLog, standingOf } from './log-standing.ts'
import type { Marks } from './marks.ts'
import { asStorageError } from './storage-fault.ts'
import type { Database, Dialect, Tables } from './tables.ts'

/** A log beside the meeting's own, on which it is practised. */
export interface FreshLog {
  readonly logId: string
  readonly epoch: string
  readonly createdAt: Instant
  /** What it begins with. */
  readonly commit: Commit
}

/**
 * Which log tells of a meeting now. It stands with the log that every append locks, so that nothing is written to another one,
 * whatever the node that writes has heard. Each call is one transaction, resolved after commit.
 * @source NOD-6
 */
export interface LiveLogs {
  /** The meeting's own, or that of its rehearsal; its own, too, of a meeting in the bin or of none at all. */
  of(meetingId: string): Promise<string>
  /**
   * Makes a log and turns the meeting to it, if its own is live and still ends as it is held.
   * @returns how the meeting's own log stood; nothing was done unless `current`.
   */
  begin(meetingId: string, held: LogHead, fresh: FreshLog): Promise<Standing>
  /** Turns the meeting back to its own log. @returns false when that is live, or the meeting lies in the bin. */
  end(meetingId: string): Promise<boolean>
}

interface Deps {
  readonly db: Database
  readonly marks: Marks
  readonly dialect: Dialect
}

export function createLiveLogs({ db, marks, dialect }: Deps): LiveLogs {
  const beginWithin = async (trx: Transaction<Tables>, meetingId: string, held: LogHead, fresh: FreshLog) => {
    const standing = standingOf(meetingId, held, await logRows(trx, [meetingId], dialect))
    if (standing !== 'current') return standing
    const { logId, epoch, createdAt, commit } = fresh
    const log = { meeting_id: logId, epoch, seq: 0, hash: firstHash, created_at: createdAt, live_log: null, mark: null }
    const mark = nextMark(marks, null, log)
    await trx
      .insertInto('logs')
      .values({ ...log, mark })
      .execute()
    await turnTo(trx, { marks, dialect }, meetingId, logId)
    await appendWithin(trx, { marks, dialect }, logId, 0, [commit])
    return standing
  }

  return {
    async of(meetingId) {
      const query = db.selectFrom('logs').select('live_log').where('meeting_id', '=', meetingId)
      // Empty: in the bin.
      return (await query.executeTakeFirst())?.live_log || meetingId
    },
    async begin(meetingId, held, fresh) {
      try {
        return await db.transaction().execute((trx) => beginWithin(trx, meetingId, held, fresh))
      } catch (error) {
        throw asStorageError(error)
      }
    },
    end: (meetingId) =>
      db.transaction().execute(async (trx) => {
        const own = (await logRows(trx, [meetingId], dialect)).get(meetingId)
        if (own === undefined || own.live_log === null || own.live_log === noLog) return false
        await turnTo(trx, { marks, dialect }, meetingId, null)
        return true
      }),
  }
}

/** From the end of the transaction on that log is written to, and no other. @param liveLog null: the meeting's own; `noLog`: none. */
export async function turnTo(
  trx: Transaction<Tables>,
  { marks, dialect }: Omit<Deps, 'db'>,
  meetingId: string,
  liveLog: string | null,
): Promise<void> {
  const own = (await logRows(trx, [meetingId], dialect)).get(meetingId)
  if (own === undefined) return
  const mark = nextMark(marks, own, { ...own, live_log: liveLog })
  await trx.updateTable('logs').set({ live_log: liveLog, mark }).where('meeting_id', '=', meetingId).execute()
  // Not an event: who hears it looks.
  if (dialect === 'postgres') await sql`select pg_notify('onehall', ${`${meetingId}:0`})`.execute(trx)
}
