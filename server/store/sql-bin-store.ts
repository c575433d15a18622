import { type Instant, instant } from '../../shared/kernel/time.ts'
import { amongValues } from './among-values.ts'
import type { BinnedMeeting, BinStore, ListedInBin } from './bin-store.ts'
import { turnTo } from './live-logs.ts'
import { noLog } from './log-standing.ts'
import type { Marks } from './marks.ts'
import { removeMeeting } from './remove-meeting.ts'
import type { Database, Dialect, Tables } from './tables.ts'

export function createSqlBinStore(db: Database, marks: Marks, dialect: Dialect): BinStore {
  return {
    async put({ meetingId, binnedAt, ...listed }) {
      await db.transaction().execute(async (trx) => {
        await trx
          .insertInto('bin')
          .values({ meeting_id: meetingId, binned_at: binnedAt, listed: JSON.stringify(listed) })
          .onConflict((known) => known.column('meeting_id').doNothing())
          .execute()
        await turnTo(trx, { marks, dialect }, meetingId, noLog)
      })
    },
    async takeOut(meetingId) {
      return db.transaction().execute(async (trx) => {
        const { numDeletedRows } = await trx.deleteFrom('bin').where('meeting_id', '=', meetingId).executeTakeFirst()
        if (numDeletedRows === 0n) return false
        await turnTo(trx, { marks, dialect }, meetingId, null)
        return true
      })
    },
    async has(meetingId) {
      const row = db.selectFrom('bin').select('meeting_id').where('meeting_id', '=', meetingId)
      return (await row.executeTakeFirst()) !== undefined
    },
    async among(meetingIds) {
      if (meetingIds.length === 0) return new Set()
      const rows = db.selectFrom('bin').select('meeting_id')
      const found = await rows.where('meeting_id', 'in', amongValues(dialect, meetingIds)).execute()
      return new Set(found.map((row) => row.meeting_id))
    },
    async all() {
      return (await db.selectFrom('bin').selectAll().orderBy('binned_at', 'desc').execute()).map(binned)
    },
    async putBy(moment: Instant) {
      const rows = await db.selectFrom('bin').select('meeting_id').where('binned_at', '<=', moment).execute()
      return rows.map((row) => row.meeting_id)
    },
    remove: (meetingId, at) => db.transaction().execute((trx) => removeMeeting(trx, marks, meetingId, at)),
  }
}

function binned({ meeting_id: meetingId, binned_at: binnedAt, listed }: Tables['bin']): BinnedMeeting {
  const { title, startsAt, timeZone, status } = JSON.parse(listed) as ListedInBin
  return { meetingId, title, startsAt: instant(startsAt), timeZone, status, binnedAt: instant(binnedAt) }
}
