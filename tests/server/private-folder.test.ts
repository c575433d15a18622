import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { pdfAround } from '../support/pdf-around.ts'
import { newMeeting } from '../support/proof-meeting.ts'
import { bearer } from '../support/proof-secrets.ts'
import { proofServer } from '../support/proof-server.ts'
import { ownerToken } from '../support/running-hall.ts'

const outside = mkdtempSync(join(tmpdir(), 'onehall-private-'))
const dataDir = join(outside, 'data')
afterAll(() => rmSync(outside, { recursive: true, force: true }))

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8)

/** Every folder and file of the data folder that another account may use, with its mode. */
function openOnes(): readonly string[] {
  const entries = readdirSync(dataDir, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => !entry.isSymbolicLink()).map((entry) => join(entry.parentPath, entry.name))
  return [dataDir, ...paths]
    .filter((path) => modeOf(path) !== (statSync(path).isDirectory() ? '700' : '600'))
    .map((path) => `${relative(outside, path)} ${modeOf(path)}`)
}

it.skipIf(process.platform === 'win32')(
  'the data folder is closed to other accounts, what lay open before as well',
  async () => {
    const linked = join(outside, 'elsewhere')
    writeFileSync(linked, 'not ours')
    chmodSync(linked, 0o644)
    mkdirSync(join(dataDir, 'backups'), { recursive: true })
    chmodSync(dataDir, 0o777)
    for (const name of ['onehall.db', 'backups/2026-01-01T00-00-00-000Z.db']) {
      writeFileSync(join(dataDir, name), '')
      chmodSync(join(dataDir, name), 0o664)
    }
    symlinkSync(linked, join(dataDir, 'link'))
    expect(openOnes()).toHaveLength(4)

    const server = await proofServer(dataDir)
    expect(await server.start(), server.complaints).toBe(true)
    const { meetingId, tokenOf } = await newMeeting(server.base)
    const stored = await fetch(`${server.base}/api/meetings/${meetingId}/documents/d1`, {
      method: 'PUT',
      headers: { ...bearer(tokenOf('moderator')), 'content-type': 'application/pdf' },
      body: pdfAround('one'),
    })
    expect(stored.status).toBe(201)
    const copied = await fetch(`${server.base}/api/backup`, { method: 'POST', headers: bearer(ownerToken) })
    expect(copied.status).toBe(201)

    const names = readdirSync(dataDir, { recursive: true }).join(' ')
    for (const kind of ['onehall.db-wal', 'onehall.db-shm', 'onehall.lock', 'documents', 'backups'])
      expect(names).toContain(kind)
    expect(openOnes()).toEqual([])
    expect(modeOf(linked)).toBe('644')
    await server.kill9()
  },
)
