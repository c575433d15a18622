import type { Role } from '../../shared/access/roles.ts'
import { keysOf } from '../../shared/kernel/record.ts'
import { addMs, type Instant } from '../../shared/kernel/time.ts'
import { createBreath } from '../kernel/breath.ts'
import { chunks } from '../kernel/chunks.ts'
import type { PlacedPerson } from './people-store.ts'
import type { Database } from './tables.ts'

/** What a revision has made of somebody; null: not on the roster. */
export interface PersonChange {
  readonly personId: string
  readonly was: PlacedPerson | null
  readonly becomes: PlacedPerson | null
}

/** A change of somebody, with who made it. */
export interface MadeChange extends PersonChange {
  /** Of the last event of its command. */
  readonly seq: number
  readonly editor: string
  readonly role: Role
}

type Revision = { readonly meetingId: string; readonly revision: string }

/** What rosters were before they were changed; erased together with them. */
export interface RosterHistory {
  /** All that a revision has changed, by person; empty when it is not kept any more. */
  changesOf(revision: Revision): Promise<readonly PersonChange[]>
  /** Those of the revisions that have changed the same of somebody as this one does. */
  sharing(revision: Revision, others: ReadonlySet<string>): Promise<readonly string[]>
  /** What has become of these people behind that event. */
  changesAfter(meetingId: string, personIds: readonly string[], seq: number): Promise<readonly MadeChange[]>
  /** Lets go of the revisions that nobody can take back, but for the newest small ones, by which it is known who has changed what. */
  prune(meetingId: string, needed: ReadonlySet<string>, now: Instant): Promise<void>
}

const rowsAtOnce = 500
/** A small revision that nobody can take back is kept for a day: pages that are open that long are told what another has changed. */
const [fewPeople, keptMs] = [1_000, 24 * 3_600_000]

export function createRosterHistory(db: Database): RosterHistory {
  const peopleOf = (meetingId: string) => db.selectFrom('roster_revision_people').where('meeting_id', '=', meetingId)
  return {
    async changesOf({ meetingId, revision }) {
      const breathe = createBreath()
      const changes: PersonChange[] = []
      for (let last = ''; ; ) {
        const own = peopleOf(meetingId).where('revision', '=', revision).where('person_id', '>', last)
        const rows = await own.selectAll().orderBy('person_id').limit(rowsAtOnce).execute()
        if (rows.length === 0) return changes
        for (const row of rows) changes.push(changeIn(row))
        await breathe()
        last = rows.at(-1)?.person_id ?? ''
      }
    },
    async sharing({ meetingId, revision }, others) {
      const left = new Set(others)
      left.delete(revision)
      const found: string[] = []
      const breathe = createBreath()
      for (let last = ''; left.size > 0; ) {
        const own = peopleOf(meetingId).where('revision', '=', revision).where('person_id', '>', last)
        const rows = await own.selectAll().orderBy('person_id').limit(rowsAtOnce).execute()
        if (rows.length === 0) break
        const mine = new Map(rows.map((row) => [row.person_id, changeIn(row)]))
        const same = peopleOf(meetingId)
          .where('revision', 'in', [...left])
          .where('person_id', 'in', [...mine.keys()])
        for (const row of await same.selectAll().execute()) {
          const own = mine.get(row.person_id)
          if (!left.has(row.revision) || own === undefined || !doShare(own, changeIn(row))) continue
          left.delete(row.revision)
          found.push(row.revision)
        }
        await breathe()
        last = rows.at(-1)?.person_id ?? ''
      }
      return found
    },
    async changesAfter(meetingId, personIds, seq) {
      const found: MadeChange[] = []
      for (const some of chunks(personIds, rowsAtOnce)) {
        const rows = await db
          .selectFrom('roster_revision_people as person')
          .innerJoin('roster_revisions as made', (join) =>
            join.onRef('made.meeting_id', '=', 'person.meeting_id').onRef('made.revision', '=', 'person.revision'),
          )
          .select(['person.person_id', 'person.was', 'person.becomes', 'made.seq', 'made.editor', 'made.role'])
          .where('person.meeting_id', '=', meetingId)
          .where('person.person_id', 'in', some)
          .where('made.seq', '>', seq)
          .orderBy('made.seq')
          .execute()
        for (const row of rows)
          found.push({ ...changeIn(row), seq: row.seq ?? 0, editor: row.editor, role: row.role as Role })
      }
      return found
    },
    async prune(meetingId, needed, now) {
      const query = db.selectFrom('roster_revisions').select(['revision', 'people', 'made_at'])
      const rows = await query.where('meeting_id', '=', meetingId).where('seq', 'is not', null).execute()
      const newest = addMs(now, -keptMs)
      for (const { revision, people, made_at } of rows) {
        if (needed.has(revision) || (people <= fewPeople && made_at > newest)) continue
        for (const table of ['roster_revision_people', 'roster_revisions'] as const)
          await db.deleteFrom(table).where('meeting_id', '=', meetingId).where('revision', '=', revision).execute()
      }
    },
  }
}

interface StoredChange {
  readonly person_id: string
  readonly was: string | null
  readonly becomes: string | null
}

const changeIn = ({ person_id, was, becomes }: StoredChange): PersonChange => ({
  personId: person_id,
  was: was === null ? null : (JSON.parse(was) as PlacedPerson),
  becomes: becomes === null ? null : (JSON.parse(becomes) as PlacedPerson),
})

export type PersonMember = keyof PlacedPerson['person']

/** What of somebody a change has changed; null: all of it, since it came or went. */
export function changedMembers({
  was,
  becomes,
}: Pick<PersonChange, 'was' | 'becomes'>): readonly PersonMember[] | null {
  if (was === null || becomes === null) return null
  return keysOf(becomes.person).filter((key) => was.person[key] !== becomes.person[key])
}

function doShare(one: PersonChange, other: PersonChange): boolean {
  const [mine, theirs] = [changedMembers(one), changedMembers(other)]
  return mine === null || theirs === null || mine.some((member) => theirs.includes(member))
}
