import { Kysely } from 'kysely'
import { expect, it } from 'vitest'
import { privacyTables } from '../../server/store/migrations/m003-privacy.ts'
import { rosterDraftParts } from '../../server/store/migrations/m011-roster-draft-parts.ts'
import { OwnSqliteDialect } from '../../server/store/own-sqlite-dialect.ts'
import { closeConnection, openConnection } from '../../server/store/sqlite-connection.ts'

it('[PRV-2] a change of a roster that an older version had written down is not lost', async () => {
  const sqlite = openConnection(':memory:')
  const db = new Kysely<unknown>({ dialect: new OwnSqliteDialect(sqlite) })
  await privacyTables.up(db)
  sqlite.exec(`insert into roster_drafts values ('m', 'c', 7, '{"people":[],"gone":["p1"]}')`)
  await rosterDraftParts.up(db)
  expect(sqlite.prepare('select * from roster_drafts').all()).toEqual([
    { meeting_id: 'm', command_id: 'c', made_at: 7 },
  ])
  expect(sqlite.prepare('select * from roster_draft_parts').all()).toEqual([
    { meeting_id: 'm', command_id: 'c', part: 0, content: '{"people":[],"gone":["p1"]}' },
  ])
  closeConnection(sqlite)
})
