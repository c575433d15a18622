import type { Transaction } from 'kysely'
import type { Instant } from '../../shared/kernel/time.ts'
import { createBreath } from '../kernel/breath.ts'
import { chunks } from '../kernel/chunks.ts'
import { endGrantsOfPeople } from './end-grants.ts'
import type { Marks } from './marks.ts'
import type { PersonRecord } from './people-store.ts'
import { personRow } from './person-row.ts'
import { changeMarked } from './row-marks.ts'
import type { Database, Dialect, Tables } from './tables.ts'

/** A change of a roster that was written down. */
export interface RosterDraft {
  readonly meetingId: string
  /** Of the command that records the change: whether it is in the log decides whether the draft holds. */
  readonly commandId: string
  readonly madeAt: Instant
}

/** What becomes of a roster: these people are as given, in this order, and those go. */
export interface RosterContent {
  /** Each with its place in the list. */
  readonly people: readonly { readonly person: PersonRecord; readonly place: number }[]
  readonly gone: readonly string[]
}

/** Changes of rosters, which are written down before the log tells of them. */
export interface RosterStore {
  /** Resolves when all of it is there. What a crash has cut short is a draft that no log knows. */
  putDraft(draft: RosterDraft, content: RosterContent): Promise<void>
  /** Of a meeting, or of all; the oldest first. */
  drafts(meetingId?: string): Promise<readonly RosterDraft[]>
  /** The roster becomes what the draft says, the grants of those who go end, and the draft goes; nothing happens when somebody else has done so. */
  settleDraft(draft: RosterDraft): Promise<void>
  dropDraft(draft: Pick<RosterDraft, 'meetingId' | 'commandId'>): Promise<void>
}

type DraftName = Pick<RosterDraft, 'meetingId' | 'commandId'>

/** Does a part of a change in a transaction. */
type Within = (part: (trx: Transaction<Tables>) => Promise<unknown>) => Promise<unknown>

/** Few, so that others have their turn in between. @source CST-3 */
const rowsAtOnce = 200

const peopleAPart = 1_000

/**
 * @param dialect on SQLite there is one connection: a long change is made in parts, each a transaction, and the draft goes
 * last, so that what a crash has left is carried out at the next start. Several nodes share PostgreSQL: there it is one.
 */
export function createRosterStore(db: Database, marks: Marks, dialect: Dialect): RosterStore {
  const isThere = async ({ meetingId, commandId }: DraftName) => {
    const query = db.selectFrom('roster_drafts').select('command_id').where('meeting_id', '=', meetingId)
    return (await query.where('command_id', '=', commandId).executeTakeFirst()) !== undefined
  }

  return {
    async putDraft({ meetingId, commandId, madeAt }, content) {
      const name = { meeting_id: meetingId, command_id: commandId }
      await db
        .insertInto('roster_drafts')
        .values({ ...name, made_at: madeAt })
        .execute()
      const breathe = createBreath()
      for (const [part, some] of partsOf(content).entries()) {
        const row = { ...name, part, content: JSON.stringify(some) }
        await db.insertInto('roster_draft_parts').values(row).execute()
        await breathe()
      }
    },
    async drafts(meetingId) {
      const query = db.selectFrom('roster_drafts').selectAll().orderBy('made_at')
      const rows = await (meetingId === undefined ? query : query.where('meeting_id', '=', meetingId)).execute()
      return rows.map((row) => ({
        meetingId: row.meeting_id,
        commandId: row.command_id,
        madeAt: row.made_at as Instant,
      }))
    },
    async settleDraft(draft) {
      if (dialect === 'postgres') {
        await db.transaction().execute(async (trx) => {
          if (await takeDraft(trx, draft))
            await takeParts(
              trx,
              draft,
              carryOut((part) => part(trx), marks, draft),
            )
        })
        return
      }
      if (!(await isThere(draft))) return
      const inParts: Within = (part) => db.transaction().execute(part)
      await takeParts(db, draft, carryOut(inParts, marks, draft))
      await takeDraft(db, draft)
    },
    async dropDraft(draft) {
      await takeParts(db, draft, async () => undefined)
      await takeDraft(db, draft)
    },
  }
}

/** @returns false when somebody else has taken it. */
async function takeDraft(db: Database, { meetingId, commandId }: DraftName): Promise<boolean> {
  const query = db.deleteFrom('roster_drafts').where('meeting_id', '=', meetingId)
  return (await query.where('command_id', '=', commandId).executeTakeFirst()).numDeletedRows > 0n
}

/** Those who go come first. */
const partsOf = ({ people, gone }: RosterContent): readonly RosterContent[] => [
  ...chunks(gone, peopleAPart).map((some) => ({ people: [], gone: some })),
  ...chunks(people, peopleAPart).map((some) => ({ people: some, gone: [] })),
]

/** Each part goes once that was done with it. */
async function takeParts(
  db: Database,
  { meetingId, commandId }: DraftName,
  use: (content: RosterContent) => Promise<void>,
): Promise<void> {
  const breathe = createBreath()
  const all = db.selectFrom('roster_draft_parts').select(['part', 'content']).where('meeting_id', '=', meetingId)
  const first = all.where('command_id', '=', commandId).orderBy('part').limit(1)
  for (;;) {
    const row = await first.executeTakeFirst()
    if (row === undefined) return
    await use(JSON.parse(row.content) as RosterContent)
    const own = db.deleteFrom('roster_draft_parts').where('meeting_id', '=', meetingId)
    await own.where('command_id', '=', commandId).where('part', '=', row.part).execute()
    await breathe()
  }
}

/** May be done again: it comes to the same. */
const carryOut =
  (within: Within, marks: Marks, { meetingId, madeAt }: RosterDraft) =>
  async ({ people, gone }: RosterContent): Promise<void> => {
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

const putPeople = (trx: Transaction<Tables>, people: RosterContent['people']) =>
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
        seat: ref('excluded.seat'),
        search_key: ref('excluded.search_key'),
      })),
    )
    .execute()
