import { createBreath } from '../kernel/breath.ts'
import { chunks } from '../kernel/chunks.ts'
import type { Marks } from './marks.ts'
import type { PeopleStore, PersonRecord } from './people-store.ts'
import { personOf, personRow } from './person-row.ts'
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
      const breathe = createBreath()
      const found: { readonly person: PersonRecord; readonly place: number }[] = []
      for (let last = ''; ; ) {
        const query = db.selectFrom('people').selectAll().where('meeting_id', '=', meetingId)
        const asked = venueId === undefined ? query : query.where('venue_id', '=', venueId)
        const page = asked.where('person_id', '>', last).orderBy('person_id').limit(rowsRead)
        const rows = await page.execute()
        for (const row of rows) found.push({ person: personOf(row), place: row.place })
        await breathe()
        if (rows.length < rowsRead) break
        last = rows.at(-1)?.person_id ?? ''
      }
      await breathe()
      return found.sort((one, other) => one.place - other.place).map(({ person }) => person)
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

async function codesOf(db: Database, meetingId: string) {
  const query = db.selectFrom('people').select(['person_id', 'code_hash', 'code_digest'])
  const rows = await query.where('meeting_id', '=', meetingId).where('code_hash', 'is not', null).execute()
  return new Map(rows.map(({ person_id, ...code }) => [person_id, code] as const))
}
