import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { backupCommand } from '../../../server/commands/backup-command.ts'
import type { Command } from '../../../server/commands/command.ts'
import { doctorCommand } from '../../../server/commands/doctor-command.ts'
import { restoreCommand } from '../../../server/commands/restore-command.ts'
import { verifyCommand } from '../../../server/commands/verify-place-command.ts'
import { type ObjectStore, startObjectStore } from '../../support/object-store.ts'
import { pdfAround } from '../../support/pdf-around.ts'
import { ownerToken, type RunningHall, startHall } from '../../support/running-hall.ts'

const bytes = Buffer.from(pdfAround('(A page of the bucket) Tj'))
const sha256 = createHash('sha256').update(bytes).digest('hex')

let store: ObjectStore
let env: Record<string, string>
let hall: RunningHall
let meeting: Awaited<ReturnType<RunningHall['createMeeting']>>
let work: string
let isStoreGone = false

beforeAll(async () => {
  store = await startObjectStore()
  env = store.env('whole')
  work = mkdtempSync(join(tmpdir(), 'onehall-bucket-'))
  hall = await startHall({ env })
  meeting = await hall.createMeeting()
})
afterAll(async () => {
  await hall?.stop()
  if (!isStoreGone) await store?.stop()
  rmSync(work, { recursive: true, force: true })
})

const at = (tail: string) => `/api/meetings/${meeting.meetingId}/${tail}`
const staff = () => meeting.tokenOf('moderator')
const read = (headers: Record<string, string> = {}) =>
  fetch(hall.base + at('documents/d1'), { headers: { authorization: `Bearer ${staff()}`, ...headers } })

/** A word of the command line in such an environment, within this process. */
async function run(command: Command, words: readonly string[], environment: Record<string, string>) {
  let said = ''
  for (const [variable, value] of Object.entries(environment)) vi.stubEnv(variable, value)
  try {
    const code = await command.run(words, (text) => {
      said += text
    })
    return { code, said }
  } finally {
    vi.unstubAllEnvs()
  }
}

describe('a server whose documents lie in a bucket', () => {
  it('[STO-1] [STO-2] takes them whole, and gives them out whole, in stretches and with a mark', async () => {
    const type = { 'content-type': 'application/pdf' }
    const wrong = { ...type, 'x-content-sha256': 'a'.repeat(64) }
    expect((await hall.call('PUT', at('documents/d1'), staff(), bytes, wrong)).status).toBe(422)
    const put = await hall.call('PUT', at('documents/d1'), staff(), bytes, { ...type, 'x-content-sha256': sha256 })
    expect([put.status, put.body]).toMatchObject([201, { sha256, pages: 1 }])
    expect(Buffer.from(await (await read()).arrayBuffer()).equals(bytes)).toBe(true)
    const stretch = await read({ range: 'bytes=5-20' })
    expect([stretch.status, Buffer.from(await stretch.arrayBuffer()).equals(bytes.subarray(5, 21))]).toEqual([
      206,
      true,
    ])
    await hall.command(meeting.meetingId, staff(), 'documents.release', { documentId: 'd1' })
    const copy = await hall.call('GET', at('documents/d1/copy'), meeting.tokenOf('operator', 'b1'))
    expect([copy.status, String(copy.body).startsWith('%PDF')]).toEqual([200, true])
    await expect.poll(() => readdirSync(join(hall.dataDir, 'incoming'))).toEqual([])
    expect(readdirSync(hall.dataDir)).not.toContain('documents')
  })

  it('[STO-4] takes them in parts, too', async () => {
    const begun = await hall.call<{ uploadId: string }>('POST', at('documents/d1/uploads'), staff(), {
      bytes: bytes.length,
      sha256,
    })
    const send = (from: number, part: Uint8Array) =>
      hall.call('PATCH', at(`uploads/${begun.body.uploadId}`), staff(), part, { 'upload-offset': String(from) })
    expect((await send(0, bytes.subarray(0, 100))).status).toBe(204)
    const last = await send(100, bytes.subarray(100))
    expect([last.status, last.body]).toMatchObject([201, { sha256 }])
  })

  it('[STO-6] the programs find them there: archive, backup, verify, restore into another place, doctor', async () => {
    expect((await hall.call('GET', at('archive.zip'), ownerToken)).status).toBe(200)
    const backups = join(work, 'backups')
    expect(await run(backupCommand, [hall.dataDir, '--to', backups], env)).toMatchObject({ code: 0 })
    const [name = ''] = readdirSync(backups)
    expect(readdirSync(join(backups, name, 'documents'))).toEqual([sha256])
    const into = store.env('restored')
    const to = join(work, 'restored')
    const words = [join(backups, name), '--to', to, '--key', join(hall.dataDir, 'seal.key')]
    expect(await run(restoreCommand, words, into)).toMatchObject({ code: 0 })
    expect(readdirSync(to)).not.toContain('documents')
    expect(await run(verifyCommand, [to], into)).toMatchObject({ code: 0 })
    expect(await run(verifyCommand, [to], store.env('nothing-here'))).toMatchObject({
      code: 1,
      said: expect.stringContaining('✗ 文件 documents'),
    })
    const doctor = await run(doctorCommand, [], { ...env, DATA_DIR: hall.dataDir, PORT: '0' })
    expect(doctor.said).toContain('✓ 文件存于存储桶 halls')
  })

  it('[STO-5] goes on without the store, says so, and refuses documents alone', async () => {
    await store.stop()
    isStoreGone = true
    const gone = await read()
    expect([gone.status, await gone.json()]).toEqual([503, { error: { code: 'storage.failed' } }])
    const put = await hall.call('PUT', at('documents/d1'), staff(), bytes, { 'content-type': 'application/pdf' })
    expect([put.status, put.body]).toEqual([503, { error: { code: 'storage.failed' } }])
    expect((await hall.command(meeting.meetingId, staff(), 'meeting.start', {})).body).toMatchObject({ ok: true })
    expect((await hall.call('GET', '/readyz', null)).status).toBe(200)
    expect(JSON.stringify(hall.errors.map((error) => String((error as { err: Error }).err?.message)))).toContain(
      'unreachable at http',
    )
    const doctor = await run(doctorCommand, [], { ...env, DATA_DIR: hall.dataDir, PORT: '0' })
    expect([doctor.code, doctor.said.includes('cannot be reached')]).toEqual([1, true])
  })
})
