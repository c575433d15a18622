import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { Kysely } from 'kysely'
import { afterAll, describe, expect, it } from 'vitest'
import { DataDirInUseError } from '../../server/store/lease.ts'
import { openStore } from '../../server/store/open-store.ts'
import { OwnSqliteDialect } from '../../server/store/own-sqlite-dialect.ts'
import { instant } from '../../shared/kernel/time.ts'
import { checkInTablesContract } from './check-in-tables.contract.ts'
import { commit, storeContract } from './store.contract.ts'

const folders: string[] = []
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'onehall-store-'))
  folders.push(folder)
  return folder
}
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

storeContract('SQLite', () => openStore({ dataDir: newFolder() }))

checkInTablesContract('SQLite', async () => {
  const dataDir = newFolder()
  const sqlite = new DatabaseSync(join(dataDir, 'onehall.db'))
  return { db: new Kysely({ dialect: new OwnSqliteDialect(sqlite) }), open: () => openStore({ dataDir }) }
})

describe('SQLite', () => {
  it('belongs to one process at a time, and says to which', async () => {
    const dataDir = newFolder()
    const first = await openStore({ dataDir })
    const second = await openStore({ dataDir }).catch((error: unknown) => error)
    expect(second).toBeInstanceOf(DataDirInUseError)
    expect(String(second)).toContain(`process ${process.pid}`)
    await first.close()
    await (await openStore({ dataDir })).close()
  })

  it('finds every flip that changes a row, and none in a sound log (negative control)', async () => {
    const dataDir = newFolder()
    const first = await openStore({ dataDir })
    await first.events.createLog('m', 'e', instant(0))
    await first.events.append('m', 0, [commit('a', 20)])
    expect(await first.events.verify()).toEqual([])
    await first.close()
    const changes = [
      "update events set data = replace(data, '项', '页') where seq = 7",
      'update events set at = at + 1 where seq = 3',
      "update events set actor = '{}' where seq = 20",
      "update events set type = 'test.happeneD' where seq = 1",
      'update events set at = 9007199254740993 where seq = 4',
      'delete from events where seq = 12',
      'update logs set seq = 19',
      "update logs set hash = 'x'",
      'delete from events where seq = 20',
    ]
    for (const change of changes) {
      const raw = new DatabaseSync(join(dataDir, 'onehall.db'))
      raw.exec('pragma foreign_keys = OFF')
      raw.exec(
        'savepoint before; create table if not exists kept_events as select * from events; create table if not exists kept_logs as select * from logs; release before',
      )
      raw.exec(change)
      raw.close()
      const damaged = await openStore({ dataDir })
      expect(await damaged.events.verify(), change).toHaveLength(1)
      await damaged.close()
      const mend = new DatabaseSync(join(dataDir, 'onehall.db'))
      mend.exec('pragma foreign_keys = OFF')
      mend.exec(
        'delete from events; insert into events select * from kept_events; delete from logs; insert into logs select * from kept_logs; drop table kept_events; drop table kept_logs',
      )
      mend.close()
    }
    const sound = await openStore({ dataDir })
    expect(await sound.events.verify()).toEqual([])
    await sound.close()
  })

  it('writes a backup that opens and verifies', async () => {
    const [dataDir, other] = [newFolder(), newFolder()]
    const store = await openStore({ dataDir })
    await store.events.createLog('m', 'e', instant(0))
    await store.events.append('m', 0, [commit('a', 3)])
    await store.events.backup(join(other, 'onehall.db'))
    await store.close()
    const copy = await openStore({ dataDir: other })
    expect(await copy.events.read('m', 0)).toHaveLength(3)
    expect(await copy.events.verify()).toEqual([])
    await copy.close()
  })

  it('[PRV-8] gives every log a new epoch when a backup is started on, once; the original keeps its own', async () => {
    const [dataDir, other] = [newFolder(), newFolder()]
    const epochOf = async (folder: string) => {
      const store = await openStore({ dataDir: folder })
      const head = await store.events.head('m')
      await store.close()
      return head?.epoch
    }
    const store = await openStore({ dataDir })
    await store.events.createLog('m', 'first', instant(0))
    await store.events.backup(join(other, 'onehall.db'))
    await store.close()
    expect(await epochOf(dataDir)).toBe('first')
    const restored = await epochOf(other)
    expect(restored).not.toBe('first')
    expect(await epochOf(other)).toBe(restored)
  })

  it('[NOD-6] goes on with a rehearsal that an older version has begun', async () => {
    const dataDir = newFolder()
    const store = await openStore({ dataDir })
    for (const log of ['m', 'm~abc', 'n']) await store.events.createLog(log, 'first', instant(0))
    await store.settings.put('rehearsal:m', 'm~abc')
    await store.settings.put('rehearsal:n', '')
    await store.close()
    const newer = await openStore({ dataDir })
    expect([await newer.liveLogs.of('m'), await newer.liveLogs.of('n')]).toEqual(['m~abc', 'n'])
    expect(await newer.settings.get('rehearsal:m')).toBeNull()
    expect(await newer.events.verify()).toEqual([])
    await newer.close()
  })

  it('[PRV-8] leaves no half of a backup, and takes no half for a whole', async () => {
    const [dataDir, other] = [newFolder(), newFolder()]
    const store = await openStore({ dataDir })
    await expect(store.events.backup(join(other, 'nowhere', 'copy.db'))).rejects.toThrow()
    await store.events.backup(join(other, 'copy.db'))
    await store.close()
    expect(readdirSync(other)).toEqual(['copy.db'])
  })

  it('refuses a folder that cannot be one', async () => {
    const file = join(newFolder(), 'file')
    writeFileSync(file, '')
    await expect(openStore({ dataDir: join(file, 'data') })).rejects.toThrow('ENOTDIR')
  })
})
