import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, it, onTestFinished } from 'vitest'
import { openStore } from '../../server/store/open-store.ts'
import { openSqliteFile } from '../../server/store/sqlite-file.ts'
import { eventVersion } from '../../shared/domain/meeting/upcast.ts'
import { instant } from '../../shared/kernel/time.ts'

/** More than are read at once. */
const count = 230

const changes: Readonly<Record<string, string>> = {
  'a row that was changed': `update events set at = at + 1 where meeting_id = 'm7' and seq = 2`,
  'a row that is gone': `delete from events where meeting_id = 'm100' and seq = 1`,
  'an end that is gone': `delete from events where meeting_id = 'm101' and seq = 3`,
  'all rows gone': `delete from events where meeting_id = 'm102'`,
  'a row behind the end': `insert into events select meeting_id, 4, at, type, version, data, actor, command_id, hash, origin from events where meeting_id = 'm180' and seq = 3`,
  'a row far behind the end': `insert into events select meeting_id, 400, at, type, version, data, actor, command_id, hash, origin from events where meeting_id = 'm181' and seq = 3`,
  'text that is none': `update events set data = '{' where meeting_id = 'm182' and seq = 3`,
  'an end that was set back': `update logs set seq = 2 where meeting_id = 'm200'`,
  'a mark of nobody': `update logs set mark = substr(mark, 1, length(mark) - 2) || 'zz' where meeting_id = 'm229'`,
}

it('[STA-1] short logs are read many at once, and what is wrong with one of them is found as if it were read alone', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'onehall-short-'))
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }))
  const store = await openStore({ dataDir })
  const event = { at: instant(1), type: 'test.happened', version: eventVersion, data: {} }
  for (let index = 0; index < count; index += 1) {
    await store.events.createLog(`m${index}`, 'epoch', instant(0))
    const commit = { commandId: 'c', bodyHash: '', actor: {}, events: [event, event, event] }
    expect((await store.events.append(`m${index}`, 0, [commit])).ok).toBe(true)
  }
  await store.events.createLog('empty', 'epoch', instant(0))
  expect(await store.events.verifyEnds(20_000)).toEqual({ faults: [], unread: [] })
  await store.close()

  const { db } = await openSqliteFile(join(dataDir, 'onehall.db'), 'wal')
  for (const change of Object.values(changes)) await sql.raw(change).execute(db)
  await db.destroy()
  const again = await openStore({ dataDir })
  const { faults } = await again.events.verifyEnds(20_000)
  const damaged = ['m100', 'm101', 'm102', 'm180', 'm181', 'm182', 'm200', 'm229', 'm7']
  expect(faults.map(({ meetingId }) => meetingId).toSorted()).toEqual(damaged)
  const byName = (one: { readonly meetingId: string }, other: { readonly meetingId: string }) =>
    one.meetingId < other.meetingId ? -1 : 1
  expect(faults.toSorted(byName)).toEqual([...(await again.events.verify())].toSorted(byName))
  await again.close()
})
