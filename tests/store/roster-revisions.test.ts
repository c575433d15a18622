import { Kysely } from 'kysely'
import { expect, it } from 'vitest'
import { initialTables } from '../../server/store/migrations/m001-initial.ts'
import { privacyTables } from '../../server/store/migrations/m003-privacy.ts'
import { rosterDraftParts } from '../../server/store/migrations/m011-roster-draft-parts.ts'
import { rosterRevisions } from '../../server/store/migrations/m023-roster-revisions.ts'
import { OwnSqliteDialect } from '../../server/store/own-sqlite-dialect.ts'
import { closeConnection, openConnection } from '../../server/store/sqlite-connection.ts'

it('[PRV-2] a change of a roster that an older version had written down is not lost', async () => {
  const sqlite = openConnection(':memory:')
  const db = new Kysely<unknown>({ dialect: new OwnSqliteDialect(sqlite) })
  await initialTables.up(db)
  await privacyTables.up(db)
  const placed = { person: { personId: 'p2', name: 'Attendee 2' }, place: 4 }
  sqlite
    .prepare('insert into roster_drafts values (?, ?, ?, ?)')
    .run('m', 'c', 7, JSON.stringify({ people: [placed], gone: ['p1'] }))
  await rosterDraftParts.up(db)
  await rosterRevisions.up(db)
  expect(sqlite.prepare('select * from roster_revisions').all()).toMatchObject([
    { meeting_id: 'm', revision: 'c', command_id: 'c', made_at: 7, seq: null, people: 2 },
  ])
  const of = { meeting_id: 'm', revision: 'c', was: null }
  expect(sqlite.prepare('select * from roster_revision_people order by person_id').all()).toEqual([
    { ...of, person_id: 'p1', becomes: null },
    { ...of, person_id: 'p2', becomes: JSON.stringify(placed) },
  ])
  closeConnection(sqlite)
})
