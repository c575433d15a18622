import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { syncFile, syncFolder, syncFolderAtOnce } from '../../../server/kernel/on-disk.ts'

const folder = mkdtempSync(join(tmpdir(), 'onehall-on-disk-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('a file and its folder are synced; what is not there is no silence', async () => {
  const file = join(folder, 'written')
  writeFileSync(file, 'bytes')
  chmodSync(file, 0o600)
  await syncFile(file)
  await syncFolder(folder)
  await expect(syncFile(join(folder, 'gone'))).rejects.toThrow(/ENOENT/u)
  await expect(syncFolder(join(folder, 'gone'))).rejects.toThrow(/ENOENT/u)
  syncFolderAtOnce(folder)
  expect(() => syncFolderAtOnce(join(folder, 'gone'))).toThrow(/ENOENT/u)
})

it('Windows is not asked to sync a folder, which it cannot', async () => {
  await syncFolder(join(folder, 'gone'), 'win32')
  syncFolderAtOnce(join(folder, 'gone'), 'win32')
})
