import type { Transaction } from 'kysely'
import type { Instant } from '../../shared/kernel/time.ts'
import { createBreath } from '../kernel/breath.ts'
import { chunks } from './chunks.ts'
import type { Marks } from './marks.ts'
import { personRow } from './person-row.ts'
import { changeMarked } from './row-marks.ts'
import type { PersonRecord } from './side-store.ts'
import { endGrantsOfPeople } from './sql-grant-store.ts'
import type { Database, Dialect, Tables } from './tables.ts'

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

/** Changes of rosters, which are written down before the log tells of them. */
export interface RosterStore {
  putDraft(draft: RosterDraft): Promise<void>
  /** Of a meeting, or of all; the oldest first. */
  drafts(meetingId?: string): Promise<readonly RosterDraft[]>
  /** The roster becomes what the draft says, the grants of those who go end, and the draft goes; nothing happens when somebody else has done so. */
  settleDraft(draft: RosterDraft): Promise<void>
  dropDraft(draft: Pick<RosterDraft, 'meetingId' | 'commandId'>): Promise<void>
}

/** Few, so that others have their turn in between. @source CST-3 */
const rowsAtOnce = 200

/**
 * @param dialect on SQLite there is one connection: a long change is made in parts, each a transaction, and the draft goes
 * last, so that what a crash has left is carried out at the next start. Several nodes share PostgreSQL: there it is one.
 */
export function createRosterStore(db: Database, marks: Marks, dialect: Dialect): RosterStore {
  const isThere = async ({ meetingId, commandId }: Pick<RosterDraft, 'meetingId' | 'commandId'>) => {
    const query = db.selectFrom('roster_drafts').select('command_id').where('meeting_id', '=', meetingId)
    return (await query.where('command_id', '=', commandId).executeTakeFirst()) !== undefined
  }

  return {
    async putDraft({ meetingId, commandId, madeAt, people, gone }) {
      const content = `{"people":${await longJson(people)},"gone":${await longJson(gone)}}`
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
    async settleDraft(draft) {
      if (dialect === 'postgres') {
        await db.transaction().execute(async (trx) => {
          if (await takeDraft(trx, draft)) await carryOut((part) => part(trx), marks, draft)
        })
        return
      }
      if (!(await isThere(draft))) return
      await carryOut((part) => db.transaction().execute(part), marks, draft)
      await takeDraft(db, draft)
    },
    async dropDraft(draft) {
      await takeDraft(db, draft)
    },
  }
}

/** @returns false when somebody else has taken it. */
async function takeDraft(
  db: Database,
  { meetingId, commandId }: Pick<RosterDraft, 'meetingId' | 'commandId'>,
): Promise<boolean> {
  const query = db.deleteFrom('roster_drafts').where('meeting_id', '=', meetingId)
  return (await query.where('command_id', '=', commandId).executeTakeFirst()).numDeletedRows > 0n
}

/** May be done again: it comes to the same. @param within does a part of it in a transaction. */
async function carryOut(
  within: (part: (trx: Transaction<Tables>) => Promise<unknown>) => Promise<unknown>,
  marks: Marks,
  { meetingId, madeAt, people, gone }: RosterDraft,
): Promise<void> {
  const breathe = createBreath()
  const place = { place: 'people', scope: meetingId } as const
  for (const keys of chunks(gone, rowsAtOnce)) {
    await within(async (trx) => {
      await endGrantsOfPeople(trx, marks, meetingId, keys, madeAt)
      await changeMarked(trx, marks, { ...place, keys }, () =>
        trx.deleteFrom('people').where('meeting_id', '=', meetingId).where('person_id', 'in', keys).execute(),
      )
    })
    await breathe()
  }
  for (const part of chunks(people, rowsAtOnce)) {
    const keys = part.map(({ person }) => person.personId)
    await within((trx) => changeMarked(trx, marks, { ...place, keys }, () => putPeople(trx, part)))
    await breathe()
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
        search_key: ref('excluded.search_key'),
      })),
    )
    .execute()

/** A long list as JSON, written out in parts. */
async function longJson(list: readonly unknown[]): Promise<string> {
  const breathe = createBreath()
  const pieces: string[] = []
  for (const part of chunks(list, rowsAtOnce)) {
    pieces.push(JSON.stringify(part).slice(1, -1))
    await breathe()
  }
  return `[${pieces.join(',')}]`
}
