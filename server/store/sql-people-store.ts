import { createBreath } from '../kernel/breath.ts'
import { chunks } from '../kernel/chunks.ts'
import type { Marks } from './marks.ts'
import type { PeopleStore, PlacedPerson } from './people-store.ts'
import { personOf, personRow, placedOf } from './person-row.ts'
import { changeMarked } from './row-marks.ts'
import type { Database } from './tables.ts'

/** Few, so that others have their turn in between; a long list is read and written in many such parts. @source CST-3 */
const [rowsAtOnce, rowsRead] = [200, 1_000]

export function createSqlPeopleStore(db: Database, marks: Marks): PeopleStore {
  return {
    async put(meetingId, people) {
      const codes = await codesOf(db, meetingId)
      await db
        .transaction()
        .execute((trx) =>
          changeMarked(trx, marks, { place: 'people', scope: meetingId, keys: null }, () =>
            trx.deleteFrom('people').where('meeting_id', '=', meetingId).execute(),
          ),
        )
      const breathe = createBreath()
      let place = 0
      for (const some of chunks(people, rowsAtOnce)) {
        const rows = some.map((person) => personRow(person, place++, codes.get(person.personId)))
        const keys = some.map(({ personId }) => personId)
        await db
          .transaction()
          .execute((trx) =>
            changeMarked(trx, marks, { place: 'people', scope: meetingId, keys }, () =>
              trx.insertInto('people').values(rows).execute(),
            ),
          )
        await breathe()
      }
    },
    async list(meetingId, venueId) {
      return (await inOrder(db, meetingId, { venueId })).map(({ person }) => person)
    },
    listPlaced: (meetingId) => inOrder(db, meetingId, {}),
    changedAfter: (meetingId, seq) => inOrder(db, meetingId, { after: seq }),
    async some(meetingId, personIds) {
      const found: PlacedPerson[] = []
      for (const part of chunks(personIds, rowsAtOnce)) {
        const query = db.selectFrom('people').selectAll().where('meeting_id', '=', meetingId)
        found.push(...(await query.where('person_id', 'in', part).execute()).map(placedOf))
      }
      return found
    },
    async nextPlace(meetingId) {
      const query = db.selectFrom('people').select(({ fn }) => fn.max('place').as('last'))
      return ((await query.where('meeting_id', '=', meetingId).executeTakeFirst())?.last ?? -1) + 1
    },
    async revisionsOf(meetingId, personIds) {
      const found = new Map<string, number>()
      for (const part of chunks(personIds, rowsAtOnce)) {
        const query = db.selectFrom('people').select(['person_id', 'revised']).where('meeting_id', '=', meetingId)
        for (const row of await query.where('person_id', 'in', part).execute())
          found.set(row.person_id, row.revised ?? 0)
      }
      return found
    },
    async find(meetingId, personId) {
      const query = db.selectFrom('people').selectAll().where('meeting_id', '=', meetingId)
      const row = await query.where('person_id', '=', personId).executeTakeFirst()
      return row === undefined ? null : personOf(row)
    },
    async byKey(meetingId, key) {
      if (key === '') return []
      const query = db.selectFrom('people').selectAll().where('meeting_id', '=', meetingId)
      return (await query.where('search_key', '=', key).execute()).map(personOf)
    },
  }
}

interface Asked {
  readonly venueId?: string | undefined
  readonly after?: number
}

/** Read in parts by id, put in order at the end. */
async function inOrder(db: Database, meetingId: string, { venueId, after }: Asked): Promise<readonly PlacedPerson[]> {
  const breathe = createBreath()
  const found: PlacedPerson[] = []
  for (let last = ''; ; ) {
    let query = db.selectFrom('people').selectAll().where('meeting_id', '=', meetingId)
    if (venueId !== undefined) query = query.where('venue_id', '=', venueId)
    if (after !== undefined) query = query.where('revised', '>', after)
    const rows = await query.where('person_id', '>', last).orderBy('person_id').limit(rowsRead).execute()
    for (const row of rows) found.push(placedOf(row))
    await breathe()
    if (rows.length < rowsRead) break
    last = rows.at(-1)?.person_id ?? ''
  }
  return found.sort((one, other) => one.place - other.place)
}

async function codesOf(db: Database, meetingId: string) {
  const query = db.selectFrom('people').select(['person_id', 'code_hash', 'code_digest'])
  const rows = await query.where('meeting_id', '=', meetingId).where('code_hash', 'is not', null).execute()
  return new Map(rows.map(({ person_id, ...code }) => [person_id, code] as const))
}
