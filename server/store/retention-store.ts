import { type Instant, instant } from '../../shared/kernel/time.ts'
import { isRehearsalLog } from '../kernel/log-names.ts'
import { type Erasure, erasePeople } from './erase-people.ts'
import { faultPoint } from './fault-points.ts'
import type { Marks } from './marks.ts'
import { dueAfterEnd } from './phones-due.ts'
import type { Database, Tables } from './tables.ts'

/** How long names are kept. */
export interface NamesPlan {
  /** Counted from the end of the meeting. */
  readonly days: number
  readonly dueAt: Instant
}

/** How long a meeting keeps phones, and what was erased of it by now. */
export interface RetentionRecord {
  readonly meetingId: string
  /** 0 to 365, counted from the end of the meeting. */
  readonly days: number
  /** When somebody is to look whether the phones go; may turn out to be too early, never too late. */
  readonly dueAt: Instant
  /** The same of names; null: they stay until somebody erases them. */
  readonly names: NamesPlan | null
  /** What is gone from the rows. */
  readonly erased: Erasure | null
  /** What the log says is gone. */
  readonly recorded: Erasure | null
  /** What is gone from the pages of the file and from the backups. */
  readonly cleaned: Erasure | null
}

/** Each call is one transaction, resolved after commit. */
export interface RetentionStore {
  /** Leaves a meeting alone that has a plan. @param erased what was gone of its people before they came here, and the log says so. */
  plan(
    meetingId: string,
    days: number,
    dueAt: Instant,
    names?: NamesPlan | null,
    erased?: Erasure | null,
  ): Promise<void>
  of(meetingId: string): Promise<RetentionRecord | null>
  /** Logs of meetings without a plan: of before there were plans. */
  unplanned(): Promise<readonly string[]>
  /** Takes the ends of meetings from the logs: those that nobody took note of when they came. */
  reviseDue(): Promise<void>
  /** Those of which something is still there whose time has come; the longest overdue first. */
  due(now: Instant, limit: number): Promise<readonly RetentionRecord[]>
  /** Those of which more is gone from the rows than from elsewhere, or than the log says. */
  unfinished(): Promise<readonly RetentionRecord[]>
  /** @param namesDueAt null for names without a plan. */
  setDue(meetingId: string, dueAt: Instant, namesDueAt: Instant | null): Promise<void>
  /** Sessions that began at that moment or before are gone. */
  removeSessions(begunBy: Instant): Promise<void>
  /** Rows and mark together. */
  erase(meetingId: string, what: Erasure): Promise<void>
  mark(meetingId: string, step: 'recorded' | 'cleaned', what: Erasure): Promise<void>
  /** There are phones again, for the time that is left. */
  reopen(meetingId: string): Promise<void>
  /** Nothing of what was erased stays in the files of the database. @throws when it has to be done again. */
  scrub(): Promise<void>
}

/** @param scrub overwrites what erased rows have left in the files; each database in its own way. */
export function createRetentionStore(db: Database, marks: Marks, scrub: () => Promise<void>): RetentionStore {
  const change = async (meetingId: string, values: Partial<Tables['retention']>) => {
    await db.updateTable('retention').set(values).where('meeting_id', '=', meetingId).execute()
  }
  return {
    async plan(meetingId, days, dueAt, names = null, erased = null) {
      const namesRow = { name_days: names?.days ?? null, names_due_at: names?.dueAt ?? null }
      const row = {
        meeting_id: meetingId,
        days,
        due_at: dueAt,
        ...namesRow,
        erased,
        recorded: erased,
        cleaned: erased,
      }
      await db
        .insertInto('retention')
        .values(row)
        .onConflict((known) => known.column('meeting_id').doNothing())
        .execute()
    },
    async of(meetingId) {
      const row = await db.selectFrom('retention').selectAll().where('meeting_id', '=', meetingId).executeTakeFirst()
      return row === undefined ? null : recordOf(row)
    },
    async unplanned() {
      const planned = db.selectFrom('retention').select('meeting_id')
      const rows = await db.selectFrom('logs').select('meeting_id').where('meeting_id', 'not in', planned).execute()
      return rows.map((row) => row.meeting_id).filter((id) => !isRehearsalLog(id))
    },
    async reviseDue() {
      const ends = await db
        .selectFrom('retention')
        .innerJoin('events', 'events.meeting_id', 'retention.meeting_id')
        .select(({ fn }) => [
          'retention.meeting_id',
          'retention.days',
          'retention.name_days',
          fn.max('events.at').as('end'),
        ])
        .where(({ eb, or }) => or([eb('retention.erased', 'is', null), eb('retention.erased', '=', 'phones')]))
        .where('events.type', '=', 'meeting.adjourned')
        .groupBy(['retention.meeting_id', 'retention.days', 'retention.name_days'])
        .execute()
      for (const { meeting_id: meetingId, days, name_days: nameDays, end } of ends) {
        const endedAt = instant(Number(end))
        const namesDueAt = nameDays === null ? null : dueAfterEnd(endedAt, nameDays)
        await change(meetingId, { due_at: dueAfterEnd(endedAt, days), names_due_at: namesDueAt })
      }
    },
    async due(now, limit) {
      const query = db
        .selectFrom('retention')
        .selectAll()
        .where(({ eb, and, or }) => {
          const phones = and([eb('erased', 'is', null), eb('due_at', '<=', now)])
          const names = and([
            or([eb('erased', 'is', null), eb('erased', '=', 'phones')]),
            eb('names_due_at', '<=', now),
          ])
          return or([phones, names])
        })
      return (await query.orderBy('due_at').limit(limit).execute()).map(recordOf)
    },
    async unfinished() {
      const rows = await db.selectFrom('retention').selectAll().where('erased', 'is not', null).execute()
      return rows.map(recordOf).filter(({ erased, recorded, cleaned }) => erased !== recorded || erased !== cleaned)
    },
    setDue: (meetingId, dueAt, namesDueAt) => change(meetingId, { due_at: dueAt, names_due_at: namesDueAt }),
    async removeSessions(begunBy) {
      await db.deleteFrom('sessions').where('created_at', '<=', begunBy).execute()
    },
    async erase(meetingId, what) {
      await db.transaction().execute(async (trx) => {
        await erasePeople(trx, marks, meetingId, what)
        await trx.updateTable('retention').set({ erased: what }).where('meeting_id', '=', meetingId).execute()
      })
      faultPoint('people-erased')
    },
    mark: (meetingId, step, what) => change(meetingId, { [step]: what }),
    reopen: (meetingId) => change(meetingId, { erased: null, recorded: null, cleaned: null }),
    scrub,
  }
}

const recordOf = (row: Tables['retention']): RetentionRecord => ({
  meetingId: row.meeting_id,
  days: row.days,
  dueAt: instant(row.due_at),
  names:
    row.name_days === null || row.names_due_at === null
      ? null
      : { days: row.name_days, dueAt: instant(row.names_due_at) },
  erased: erasureOf(row.erased),
  recorded: erasureOf(row.recorded),
  cleaned: erasureOf(row.cleaned),
})

const erasureOf = (text: string | null): Erasure | null => (text === 'phones' || text === 'people' ? text : null)
