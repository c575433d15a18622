import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { expect, it, onTestFinished } from 'vitest'
import { openStore } from '../../server/store/open-store.ts'
import { commit } from './store.contract.ts'

/** Made by better-sqlite3 12.11: a folder that was closed, and one whose process was killed, its events in the write-ahead log. */
const older = fileURLToPath(new URL('./older-folders', import.meta.url))

function unpacked(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'onehall-older-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const file of readdirSync(join(older, name))) {
    writeFileSync(join(folder, file.replace(/\.gz$/u, '')), gunzipSync(readFileSync(join(older, name, file))))
  }
  return folder
}

it.each(['closed', 'killed'])('a folder of another SQLite library, %s, opens, verifies and goes on', async (name) => {
  const dataDir = unpacked(name)
  const store = await openStore({ dataDir })
  expect(await store.events.verify()).toEqual([])
  expect(await store.events.head('m')).toMatchObject({ epoch: 'epoch-1', seq: 30 })
  const events = await store.events.read('m', 0)
  expect(events[29]).toMatchObject({ seq: 30, at: 1_700_000_000_092, commandId: 'c9', data: { text: '第 9.2 项' } })
  expect(await store.settings.get('ownerTokenHash')).toBe('x')
  expect(await store.events.append('m', 30, [commit('next')])).toMatchObject({ ok: true })
  await store.close()
  const again = await openStore({ dataDir })
  expect(await again.events.verify()).toEqual([])
  expect((await again.events.head('m'))?.seq).toBe(31)
  await again.close()
})

it('of the killed one, the main file alone holds none of its events (negative control)', async () => {
  const dataDir = unpacked('killed')
  for (const ending of ['-wal', '-shm']) rmSync(join(dataDir, `onehall.db${ending}`))
  const store = await openStore({ dataDir })
  expect(await store.events.meetingIds()).toEqual([])
  await store.close()
})
