import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { openStore } from '../../server/store/open-store.ts'
import { closeConnection, openConnection } from '../../server/store/sqlite-connection.ts'
import { searchKey } from '../../shared/kernel/search-key.ts'

it('[TXT-2] keys that an older version has made are made anew once, and the rows still verify', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'onehall-keys-'))
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }))
  const person = { unit: '', title: '', venueId: 'b1', phone: null, attends: 'member' as const, seat: '' }
  const names = ['⻢建国', '李伟']
  const first = await openStore({ dataDir })
  await first.people.put(
    'm',
    names.map((name, index) => ({ ...person, meetingId: 'm', personId: `p${index}`, name })),
  )
  await first.close()

  const change = (statement: string) => {
    const sqlite = openConnection(join(dataDir, 'onehall.db'))
    sqlite.exec(statement)
    closeConnection(sqlite)
  }
  change(
    "delete from settings where key = 'searchKeys'; update people set search_key = '⻢建国' where person_id = 'p0'",
  )
  const again = await openStore({ dataDir })
  expect(await again.people.byKey('m', searchKey('马建国'))).toMatchObject([{ personId: 'p0' }])
  expect(await again.people.byKey('m', searchKey('李伟'))).toMatchObject([{ personId: 'p1' }])
  expect((await again.evidence.verifyRows()).filter(({ place }) => place === 'people')).toEqual([])
  await again.close()
})
