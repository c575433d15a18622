import type { Transaction } from 'kysely'
import type { Role } from '../../shared/access/roles.ts'
import type { Instant } from '../../shared/kernel/time.ts'
import { createBreath } from '../kernel/breath.ts'
import { chunks } from '../kernel/chunks.ts'
import { endGrantsOfPeople } from './end-grants.ts'
import type { Marks } from './marks.ts'
import type { PlacedPerson } from './people-store.ts'
import { personRow, placedOf } from './person-row.ts'
import { changeMarked } from './row-marks.ts'
import type { Database, Dialect, Tables } from './tables.ts'

/** A change of a roster that was written down. */
export interface RosterDraft {
  readonly meetingId: string
  /** Under which the log speaks of it. */
  readonly revision: string
  /** Of the command that records the change: whether it is in the log decides whether the draft holds. */
  readonly commandId: string
  readonly madeAt: Instant
  /** Whose edits it belongs to. */
  readonly editor: string
  readonly role: Role
}

/** What becomes of a roster: these people are as given, in this order, and those go. */
export interface RosterContent {
  /** Each with its place in the list. */
  readonly people: readonly PlacedPerson[]
  readonly gone: readonly string[]
}

/** Changes of rosters, which are written down before the log tells of them. */
export interface RosterStore {
  /**
   * Writes down what changes, and what it was. Resolves when all of it is there. What a crash has cut short is a draft that
   * no log knows.
   * @param venues where those are whose hall the change decides: the log knows it better than the list.
   */
  putDraft(draft: RosterDraft, content: RosterContent, venues?: ReadonlyMap<string, string>): Promise<void>
  /** Of a meeting, or of all; the oldest first. */
  drafts(meetingId?: string): Promise<readonly RosterDraft[]>
  /**
   * The roster becomes what the draft says, the grants of those who go end, and the draft is a revision from then on; nothing
   * happens when somebody else has done so.
   * @param seq of the last event of its command.
   */
  settleDraft(draft: Pick<RosterDraft, 'meetingId' | 'revision' | 'madeAt'>, seq: number): Promise<void>
  dropDraft(draft: Pick<RosterDraft, 'meetingId' | 'revision'>): Promise<void>
}

type DraftName = Pick<RosterDraft, 'meetingId' | 'revision'>

/** Does a part of a change in a transaction. */
type Within = (part: (trx: Transaction<Tables>) => Promise<unknown>) => Promise<unknown>

/** Few, so that others have their turn in between. @source CST-3 */
const rowsAtOnce = 200

/**
 * @param dialect on SQLite there is one connection: a long change is made in parts, each a transaction, and the draft is settled
 * last, so that what a crash has left is carried out at the next start. Several nodes share PostgreSQL: there it is one.
 */
export function createRosterStore(db: Database, marks: Marks, dialect: Dialect): RosterStore {
  return {
    async putDraft(draft, content, venues = new Map()) {
      const name = { meeting_id: draft.meetingId, revision: draft.revision }
      const { commandId: command_id, madeAt: made_at, editor, role } = draft
      const changes = [
        ...content.gone.map((personId) => ({ personId, becomes: null })),
        ...content.people.map((placed) => ({ personId: placed.person.personId, becomes: JSON.stringify(placed) })),
      ]
      const people = changes.length
      const row = { ...name, command_id, made_at, seq: null, editor, role, people }
      await db.insertInto('roster_revisions').values(row).execute()
      const breathe = createBreath()
      for (const some of chunks(changes, rowsAtOnce)) {
        await db.transaction().execute(async (trx) => {
          const ids = some.map(({ personId }) => personId)
          const asked = trx.selectFrom('people').selectAll().where('meeting_id', '=', draft.meetingId)
          const rows = await asked.where('person_id', 'in', ids).execute()
          const known = new Map(rows.map((known) => [known.person_id, asItWas(known, venues.get(known.person_id))]))
          const written = some.map(({ personId, becomes }) => ({
            ...name,
            person_id: personId,
            was: known.get(personId) ?? null,
            becomes,
          }))
          await trx.insertInto('roster_revision_people').values(written).execute()
        })
        await breathe()
      }
    },
    async drafts(meetingId) {
      const query = db.selectFrom('roster_revisions').selectAll().where('seq', 'is', null).orderBy('made_at')
      const rows = await (meetingId === undefined ? query : query.where('meeting_id', '=', meetingId)).execute()
      return rows.map((row) => ({
        meetingId: row.meeting_id,
        revision: row.revision,
        commandId: row.command_id,
        madeAt: row.made_at as Instant,
        editor: row.editor,
        role: row.role as Role,
      }))
    },
    async settleDraft(draft, seq) {
      if (dialect === 'postgres') {
        await db.transaction().execute(async (trx) => {
          if (await isTaken(trx, draft, seq)) await carryOut(trx, (part) => part(trx), marks, draft, seq)
        })
        return
      }
      if (!(await isDraft(db, draft))) return
      await carryOut(db, (part) => db.transaction().execute(part), marks, draft, seq)
      await isTaken(db, draft, seq)
    },
    async dropDraft({ meetingId, revision }) {
      for (const table of ['roster_revision_people', 'roster_revisions'] as const)
        await db.deleteFrom(table).where('meeting_id', '=', meetingId).where('revision', '=', revision).execute()
    },
  }
}

function asItWas(row: Tables['people'], venueId: string | undefined): string {
  const { person, place } = placedOf(row)
  return JSON.stringify({ person: venueId === undefined ? person : { ...person, venueId }, place })
}

async function isDraft(db: Database, { meetingId, revision }: DraftName): Promise<boolean> {
  const query = db.selectFrom('roster_revisions').select('revision').where('meeting_id', '=', meetingId)
  return (await query.where('revision', '=', revision).where('seq', 'is', null).executeTakeFirst()) !== undefined
}

/** The draft is a revision now. @returns false when somebody else has made it one. */
async function isTaken(db: Database, { meetingId, revision }: DraftName, seq: number): Promise<boolean> {
  const query = db.updateTable('roster_revisions').set({ seq }).where('meeting_id', '=', meetingId)
  const done = await query.where('revision', '=', revision).where('seq', 'is', null).executeTakeFirst()
  return done.numUpdatedRows > 0n
}

/** May be done again: it comes to the same. */
async function carryOut(
  db: Database,
  within: Within,
  marks: Marks,
  { meetingId, revision, madeAt }: DraftName & Pick<RosterDraft, 'madeAt'>,
  seq: number,
): Promise<void> {
  const breathe = createBreath()
  const place = { place: 'people', scope: meetingId } as const
  for (let last = ''; ; ) {
    const query = db.selectFrom('roster_revision_people').select(['person_id', 'becomes'])
    const own = query.where('meeting_id', '=', meetingId).where('revision', '=', revision)
    const rows = await own.where('person_id', '>', last).orderBy('person_id').limit(rowsAtOnce).execute()
    if (rows.length === 0) return
    const gone = rows.flatMap(({ person_id, becomes }) => (becomes === null ? [person_id] : []))
    const people = rows.flatMap(({ becomes }) => (becomes === null ? [] : [JSON.parse(becomes) as PlacedPerson]))
    const keys = rows.map(({ person_id }) => person_id)
    await within(async (trx) => {
      if (gone.length > 0) await endGrantsOfPeople(trx, marks, meetingId, gone, madeAt)
      await changeMarked(trx, marks, { ...place, keys }, async () => {
        if (gone.length > 0)
          await trx.deleteFrom('people').where('meeting_id', '=', meetingId).where('person_id', 'in', gone).execute()
        if (people.length > 0) await putPeople(trx, people, seq)
      })
    })
    await breathe()
    last = keys.at(-1) ?? ''
  }
}

const putPeople = (trx: Transaction<Tables>, people: RosterContent['people'], seq: number) =>
  trx
    .insertInto('people')
    .values(people.map(({ person, place }) => ({ ...personRow(person, place), revised: seq })))
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
        revised: ref('excluded.revised'),
      })),
    )
    .execute()
