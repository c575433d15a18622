import type { Transaction } from 'kysely'
import type { Instant } from '../../shared/kernel/time.ts'
import { chunks } from './chunks.ts'
import type { Marks } from './marks.ts'
import { personRow } from './person-row.ts'
import { changeMarked } from './row-marks.ts'
import type { PersonRecord } from './side-store.ts'
import { endGrantsOfPeople } from './sql-grant-store.ts'
import type { Database, Tables } from './tables.ts'

/** What becomes of a roster: these people are as given, in this order, and those go. */
export interface RosterDraft {
  readonly meetingId: string
  /** Of the command that records the change: whether it is in the log decides whether the draft holds. */
  readonly commandId: string
  readonly madeAt: Instant
  /** Each with its place in the list. */
  readonly people: readonly { readonly person: PersonRecord; readonly place: number }[]
  readonly gone: readonly string[]
}

/** Changes of rosters, which are written down before the log tells of them. Each call is one transaction. */
export interface RosterStore {
  putDraft(draft: RosterDraft): Promise<void>
  /** Of a meeting, or of all; the oldest first. */
  drafts(meetingId?: string): Promise<readonly RosterDraft[]>
  /** The roster becomes what the draft says, the grants of those who go end, and the draft goes; nothing happens when somebody else has done so. */
  settleDraft(draft: RosterDraft): Promise<void>
  dropDraft(draft: Pick<RosterDraft, 'meetingId' | 'commandId'>): Promise<void>
}

const rowsAtOnce = 1_000

export function createRosterStore(db: Database, marks: Marks): RosterStore {
  return {
    async putDraft({ meetingId, commandId, madeAt, people, gone }) {
      const content = JSON.stringify({ people, gone })
      const row = { meeting_id: meetingId, command_id: commandId, made_at: madeAt, content }
      await db.insertInto('roster_drafts').values(row).execute()
    },
    async drafts(meetingId) {
      const query = db.selectFrom('roster_drafts').selectAll().orderBy('made_at')
      const rows = await (meetingId === undefined ? query : query.where('meeting_id', '=', meetingId)).execute()
      return rows.map((row) => ({
        meetingId: row.meeting_id,
        commandId: row.command_id,
        madeAt: row.made_at as Instant,
        ...(JSON.parse(row.content) as Pick<RosterDraft, 'people' | 'gone'>),
      }))
    },
    async settleDraft({ meetingId, commandId, madeAt, people, gone }) {
      await db.transaction().execute(async (trx) => {
        const taken = await trx
          .deleteFrom('roster_drafts')
          .where('meeting_id', '=', meetingId)
          .where('command_id', '=', commandId)
          .executeTakeFirst()
        if (taken.numDeletedRows === 0n) return
        await endGrantsOfPeople(trx, marks, meetingId, gone, madeAt)
        for (const ids of chunks(gone, rowsAtOnce))
          await changeMarked(trx, marks, { place: 'people', scope: meetingId, keys: ids }, () =>
            trx.deleteFrom('people').where('meeting_id', '=', meetingId).where('person_id', 'in', ids).execute(),
          )
        for (const part of chunks(people, rowsAtOnce)) {
          const keys = part.map(({ person }) => person.personId)
          await changeMarked(trx, marks, { place: 'people', scope: meetingId, keys }, () => putPeople(trx, part))
        }
      })
    },
    async dropDraft({ meetingId, commandId }) {
      await db
        .deleteFrom('roster_drafts')
        .where('meeting_id', '=', meetingId)
        .where('command_id', '=', commandId)
        .execute()
    },
  }
}

const putPeople = (trx: Transaction<Tables>, people: RosterDraft['people']) =>
  trx
    .insertInto('people')
    .values(people.map(({ person, place }) => personRow(person, place)))
    .onConflict((known) =>
      known.columns(['meeting_id', 'person_id']).doUpdateSet(({ ref }) => ({
        place: ref('excluded.place'),
        name: ref('excluded.name'),
        unit: ref('excluded.unit'),
        title: ref('excluded.title'),
        venue_id: ref('excluded.venue_id'),
        phone: ref('excluded.phone'),
        attends: ref('excluded.attends'),
      })),
    )
    .execute()
