import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer as createWebServer } from 'node:http'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startFault } from '../../../server/start-fault.ts'
import { openSqliteFile } from '../../../server/store/sqlite-file.ts'
import { onehallCommand } from '../../support/onehall-command.ts'
import { pdfAround } from '../../support/pdf-around.ts'
import { startPostgres, type TestPostgres } from '../../support/postgres.ts'
import { ownerToken, type RunningHall, startHall } from '../../support/running-hall.ts'

const words = ['start', 'backup', 'restore', 'verify', 'migrate', 'export', 'token', 'doctor']

let folder: string
let hall: RunningHall
let meetingId: string
let state: unknown
/** A data folder without a server, with a meeting that has begun and a document. */
let still: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onehall-commands-'))
  hall = await startHall({ dataDir: join(folder, 'data') })
  const meeting = await hall.createMeeting()
  meetingId = meeting.meetingId
  const bytes = pdfAround('a document of the commands')
  const headers = {
    'content-type': 'application/pdf',
    'x-content-sha256': createHash('sha256').update(bytes).digest('hex'),
  }
  await hall.call('PUT', `/api/meetings/${meetingId}/documents/d1`, ownerToken, bytes, headers)
  await hall.command(meetingId, meeting.tokenOf('moderator'), 'meeting.start', {})
  state = (await hall.call('GET', `/api/meetings/${meetingId}/state`, ownerToken)).body.state
  still = join(folder, 'still')
})
afterAll(async () => {
  await hall?.stop({ keepData: true }).catch(() => undefined)
  rmSync(folder, { recursive: true, force: true })
})

/** What a server on that folder tells of the meeting. */
async function stateIn(dataDir: string) {
  const other = await startHall({ dataDir })
  const { body } = await other.call('GET', `/api/meetings/${meetingId}/state`, ownerToken)
  await other.stop({ keepData: true })
  return body
}

describe('the command line', () => {
  it('[CLI-1] says of every word what it does, in both languages, and refuses what is none', async () => {
    const all = await onehallCommand(['--help'])
    expect(all.code).toBe(0)
    for (const word of words) expect(all.output).toContain(`\n  ${word}`)
    const each = await Promise.all(words.map((word) => onehallCommand([word, '--help'])))
    for (const [index, { code, output }] of each.entries()) {
      expect(code).toBe(0)
      expect(output).toContain(`onehall ${words[index]}`)
      expect(output).toMatch(/\p{Script=Han}{3}[\s\S]*[a-z]{3}/u)
    }
    const wrong = [['nonsense'], ['backup'], ['restore', '--bad'], ['migrate', '--from', 'a'], ['verify']]
    for (const { code } of await Promise.all(wrong.map((call) => onehallCommand(call)))) expect(code).toBe(2)
  })

  it('[CLI-2] [CLI-3] backs up while the server runs, and restores into an empty folder alone', async () => {
    const data = join(folder, 'data')
    const made = await onehallCommand(['backup', data, '--to', join(folder, 'backups')])
    expect(made).toMatchObject({ code: 0 })
    const [name = ''] = readdirSync(join(folder, 'backups'))
    const backup = join(folder, 'backups', name)
    expect(readdirSync(backup).sort()).toEqual(['documents', 'onehall.db'])
    const key = join(data, 'seal.key')
    expect(await onehallCommand(['restore', backup, '--to', still, '--key', key])).toMatchObject({ code: 0 })
    const restored = await stateIn(still)
    expect(restored.state).toEqual(state)
    expect(restored.epoch).not.toBe((await hall.call('GET', `/api/meetings/${meetingId}/state`, ownerToken)).body.epoch)
    expect(await onehallCommand(['verify', still])).toMatchObject({ code: 0 })
    expect((await onehallCommand(['restore', backup, '--to', still])).output).toContain('is not empty')
    rmSync(join(backup, 'documents'), { recursive: true })
    const lost = await onehallCommand(['restore', backup, '--to', join(folder, 'lost')])
    expect([lost.code, lost.output]).toEqual([1, expect.stringContaining('documents/')])
    expect((await onehallCommand(['backup', join(folder, 'nowhere'), '--to', folder])).code).toBe(1)
  })

  it('[CLI-4] fetches an archive from the server that runs, and lists what there is', async () => {
    const env = { ADMIN_TOKEN: ownerToken }
    const listed = await onehallCommand(['export', '--url', hall.base], env)
    expect([listed.code, listed.output]).toEqual([0, expect.stringContaining(meetingId)])
    const to = join(folder, 'meeting.zip')
    expect(await onehallCommand(['export', meetingId, '--to', to, '--url', hall.base], env)).toMatchObject({ code: 0 })
    expect((await onehallCommand(['verify', to])).code).toBe(0)
    const failed = await onehallCommand(['export', 'nosuch', '--to', `${to}2`, '--url', hall.base], env)
    expect([failed.code, existsSync(`${to}2`), existsSync(`${to}2.part`)]).toEqual([1, false, false])
    expect((await onehallCommand(['export', '--url', 'http://127.0.0.1:9'], env)).output).toContain('cannot be reached')
    const another = createWebServer((_, answer) => answer.end('hello')).listen(0, '127.0.0.1')
    await new Promise((listening) => another.once('listening', listening))
    const { port } = another.address() as AddressInfo
    const strange = await onehallCommand(['export', '--url', `http://127.0.0.1:${port}`], env)
    another.close()
    expect([strange.code, strange.output]).toEqual([1, expect.stringContaining('is no OneHall')])
    expect((await onehallCommand(['export', '--url', hall.base])).output).toContain('ADMIN_TOKEN')
  })

  it('[CLI-5] makes a new token for the owner while no server works there', async () => {
    const env = { DATA_DIR: still }
    const held = await onehallCommand(['token'], { DATA_DIR: join(folder, 'data') })
    expect([held.code, held.output]).toEqual([1, expect.stringContaining('in use by')])
    const { code, output } = await onehallCommand(['token'], env)
    const token = /: (\S+)\s*$/u.exec(output)?.[1] ?? ''
    expect([code, token.length]).toEqual([0, 43])
    expect((await onehallCommand(['token'], { ...env, ADMIN_TOKEN: ownerToken })).code).toBe(1)
    expect((await onehallCommand(['token'], { DATA_DIR: folder })).code).toBe(2)
  })

  it('[CLI-7] names what is wrong with each thing, in both languages', async () => {
    const env = { DATA_DIR: still, PORT: '0' }
    const well = await onehallCommand(['doctor'], env)
    expect([well.code, well.output]).toEqual([0, expect.stringContaining('1 meetings')])
    expect(well.output.match(/^✓ .*\p{Script=Han}/gmu)?.length).toBeGreaterThan(6)
    const taken = createServer().listen(0, '127.0.0.1')
    await new Promise((listening) => taken.once('listening', listening))
    const address = taken.address()
    const port = String(typeof address === 'object' ? address?.port : '')
    const busy = await onehallCommand(['doctor'], { DATA_DIR: still, PORT: port, HOST: '127.0.0.1' })
    taken.close()
    expect([busy.code, busy.output]).toEqual([1, expect.stringContaining(`✗ 端口 ${port}`)])
    const wrong = await onehallCommand(['doctor'], { ...env, PUBLIC_URL: 'hall', TRUSTED_PROXY: 'x' })
    expect([wrong.code, wrong.output]).toEqual([1, expect.stringContaining('PUBLIC_URL has to be')])
    const proxied = await onehallCommand(['doctor'], { ...env, PUBLIC_URL: 'https://hall.example' })
    expect([proxied.code, proxied.output]).toEqual([0, expect.stringContaining('! PUBLIC_URL')])
    const held = await onehallCommand(['doctor'], { DATA_DIR: join(folder, 'data'), PORT: '0' })
    expect([held.code, held.output]).toEqual([0, expect.stringContaining('A server works in the data folder')])
  })

  it('[CLI-8] [NOD-28] a database into which a newer program may write is left alone, and that is said', async () => {
    const newer = join(folder, 'newer')
    cpSync(still, newer, { recursive: true })
    const { db } = await openSqliteFile(join(newer, 'onehall.db'), 'wal')
    await sql`update event_form set version = 99`.execute(db)
    await db.destroy()
    const told = await onehallCommand(['doctor'], { DATA_DIR: newer, PORT: '0' })
    expect([told.code, told.output]).toEqual([1, expect.stringContaining('event version 99')])
    const refused = await startHall({ dataDir: newer }).catch((error: unknown) => startFault(error))
    expect(refused).toContain('The database is newer than this program (event version 99)')
    expect(refused).toContain('restore a backup')
    writeFileSync(join(newer, 'seal.key'), 'no key')
    expect((await onehallCommand(['verify', newer])).code).toBe(1)
  })

  it('[NOD-29] one to which a newer program has only added is worked on', async () => {
    const added = join(folder, 'added')
    cpSync(still, added, { recursive: true })
    const { db } = await openSqliteFile(join(added, 'onehall.db'), 'wal')
    await sql`insert into kysely_migration (name, timestamp) values ('m999-from-tomorrow', '2030')`.execute(db)
    await sql`alter table logs add column colour text`.execute(db)
    await db.destroy()
    const hall = await startHall({ dataDir: added })
    const { meetingId, tokenOf } = await hall.createMeeting()
    expect((await hall.command(meetingId, tokenOf('moderator'), 'meeting.start', {})).status).toBe(200)
    expect(await hall.hall.store.events.verify()).toEqual([])
    await hall.stop()
  })
})

describe('[CLI-6] moving a database', () => {
  let postgres: TestPostgres
  beforeAll(async () => {
    postgres = await startPostgres()
  })
  afterAll(() => postgres?.stop())

  it('goes from a folder into PostgreSQL and back, row by row, and into an empty one alone', async () => {
    const [address, back] = [await postgres.database(), join(folder, 'back')]
    const env = { SEAL_KEY_FILE: join(still, 'seal.key') }
    const there = await onehallCommand(['migrate', '--from', still, '--to', address], env)
    expect(there).toMatchObject({ code: 0 })
    expect((await onehallCommand(['migrate', '--from', still, '--to', address], env)).output).toContain('has meetings')
    expect(await onehallCommand(['migrate', '--from', address, '--to', back], env)).toMatchObject({ code: 0 })
    for (const name of ['documents', 'seal.key']) cpSync(join(still, name), join(back, name), { recursive: true })
    expect(await onehallCommand(['verify', back])).toMatchObject({ code: 0 })
    expect((await stateIn(back)).state).toEqual(state)
    const held = await onehallCommand(['migrate', '--from', join(folder, 'data'), '--to', join(folder, 'x')], env)
    expect([held.code, held.output]).toEqual([1, expect.stringContaining('in use by')])
  })
})
