import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rowHash } from '../../server/store/hash-chain.ts'
import { chainedRow, type LogRow } from '../../server/store/log-row.ts'
import { eventVersion } from '../../shared/domain/meeting/upcast.ts'
import type { CommandAnswer } from '../../shared/protocol/up.ts'
import { buildNewerProgram } from '../support/newer-program.ts'
import { startPostgres, type TestPostgres } from '../support/postgres.ts'
import { type ProofServer, proofServer } from '../support/proof-server.ts'
import { returningPage } from '../support/returning-page.ts'
import { meetingFile, ownerToken, type TestLink, until } from '../support/running-hall.ts'

/** What older ones take to be gone, what has to be steady, and what a busy machine adds, ms. */
const raisedWithinMs = 60_000

let newer: Awaited<ReturnType<typeof buildNewerProgram>>
let postgres: TestPostgres
let databaseUrl: string
let database: Client
const folder = mkdtempSync(join(tmpdir(), 'onehall-upgrade-'))
const servers: ProofServer[] = []

const start = async (built?: string, env: Readonly<Record<string, string>> = { DATABASE_URL: databaseUrl }) => {
  const server = await proofServer(folder, built === undefined ? {} : { built })
  servers.push(server)
  const isUp = await server.start(undefined, 1, env)
  return { server, isUp }
}
const reasonsOf = async ({ base }: ProofServer) => {
  const answer = await fetch(`${base}/readyz`)
  return answer.ok ? [] : ((await answer.json()) as { error: { reasons: string[] } }).error.reasons
}
const written = async () =>
  Number((await database.query<{ version: string }>('select version from event_form')).rows[0]?.version)
const versions = async (meetingId: string) => {
  const { rows } = await database.query('select distinct version from events where meeting_id = $1 order by version', [
    meetingId,
  ])
  return rows.map(({ version }) => Number(version))
}

beforeAll(async () => {
  newer = await buildNewerProgram()
  postgres = await startPostgres()
  databaseUrl = await postgres.database()
  database = new Client({ connectionString: databaseUrl })
  await database.connect()
}, 300_000)
afterAll(async () => {
  for (const server of servers) {
    server.thaw()
    await server.kill9()
  }
  await database?.end()
  await postgres?.stop()
  newer?.remove()
  rmSync(folder, { recursive: true, force: true })
})

describe('nodes that are upgraded one after another', () => {
  it('[NOD-27] [NOD-28] [NOD-29] work together in the older form until all are new; then the newer one is written, and older ones are of no use', async () => {
    const older = await Promise.all([start(), start(), start()])
    expect(older.map(({ isUp }) => isUp)).toEqual([true, true, true])
    const [one, two, three] = older.map(({ server }) => server) as [ProofServer, ProofServer, ProofServer]
    const headers = { authorization: `Bearer ${ownerToken}`, 'content-type': 'application/json' }
    const made = await fetch(`${one.base}/api/meetings`, {
      method: 'POST',
      headers,
      body: JSON.stringify(meetingFile()),
    })
    const { meetingId, links } = (await made.json()) as { meetingId: string; links: TestLink[] }
    const acked = new Set<string>()
    const notice = async ({ base }: ProofServer, text: string): Promise<CommandAnswer> => {
      const commandId = randomUUID()
      const body = JSON.stringify({ commandId, type: 'notices.send', data: { to: 'all', text, level: 'info' } })
      const sent = await fetch(`${base}/api/meetings/${meetingId}/commands`, { method: 'POST', headers, body })
      const answer = (await sent.json()) as CommandAnswer
      if (answer.ok) acked.add(commandId)
      return answer
    }
    const all = async (nodes: readonly ProofServer[]) => {
      for (const [index, node] of [...nodes, ...nodes].entries())
        expect(await notice(node, `notice ${index}`)).toMatchObject({ ok: true })
    }
    await all([one, two])
    expect(await versions(meetingId)).toEqual([eventVersion])

    await one.stop()
    const { server: first, isUp } = await start(newer.main)
    expect(isUp).toBe(true)
    expect((await database.query(`select name from kysely_migration where name like 'm999%'`)).rowCount).toBe(1)
    await all([first, two])
    expect(await notice(first, '!loud')).toMatchObject({ ok: false, rejection: { code: 'command.notYet' } })
    expect([await reasonsOf(two), await reasonsOf(first)]).toEqual([[], []])
    expect([await versions(meetingId), await written()]).toEqual([[eventVersion], eventVersion])
    // As long as an older one is up there is a way back: one more of them, or one less of the newer.
    const back = await start()
    expect(back.isUp).toBe(true)
    await all([first, back.server])

    const token = links.find(({ role, venueId }) => role === 'screen' && venueId === 'b1')?.token ?? ''
    const screen = returningPage({ base: three.base, meetingId, token, role: 'screen' })
    await until(() => screen.isThere)
    three.freeze()
    for (const server of [two, back.server]) await server.stop()
    const { server: second } = await start(newer.main)
    await until(async () => (await written()) === eventVersion + 1, raisedWithinMs)
    await until(async () => (await notice(second, '!loud')).ok, 10_000)
    await all([first, second])
    expect(await versions(meetingId)).toEqual([eventVersion, eventVersion + 1])

    // One that had been stopped while the others went on finds out by itself.
    three.thaw()
    await until(async () => (await reasonsOf(three)).includes('storage.newer'), 10_000)
    await until(() => !screen.isThere, 10_000)
    expect(await notice(three, 'too late')).toMatchObject({ ok: false })
    expect(three.isRunning).toBe(true)
    screen.close()
    const again = await start()
    expect(again.isUp).toBe(false)
    expect(again.server.complaints).toContain(`event version ${eventVersion + 1}`)
    expect(again.server.complaints).toContain('restore a backup')
    expect([await reasonsOf(first), await reasonsOf(second)]).toEqual([[], []])

    const { rows } = await database.query<LogRow & Record<string, string>>(
      `select meeting_id as "meetingId", seq::int, at::float8, type, version::int, data, actor, command_id as "commandId", hash
       from events where meeting_id = $1 order by seq`,
      [meetingId],
    )
    let hash = '0'.repeat(64)
    for (const [index, row] of rows.entries()) {
      expect(row.seq).toBe(index + 1)
      hash = rowHash(hash, chainedRow(row))
      expect(row.hash).toBe(hash)
    }
    const known = new Set(rows.map(({ commandId }) => commandId))
    expect([...acked].filter((id) => !known.has(id))).toEqual([])
    expect(rows.filter(({ type }) => type === 'notices.sent').length).toBe(acked.size)
  }, 300_000)

  it('[NOD-28] [CLI-8] a folder on which the newer one has worked is left alone by the older one, which says what to do', async () => {
    const own = { DATABASE_URL: '' }
    const { server, isUp } = await start(newer.main, own)
    expect(isUp).toBe(true)
    await server.stop()
    const again = await start(undefined, own)
    expect(again.isUp).toBe(false)
    expect(again.server.complaints).toContain(`event version ${eventVersion + 1}`)
    expect(again.server.complaints).toContain('恢复升级前的备份')
    const back = await start(newer.main, own)
    expect(back.isUp).toBe(true)
    await back.server.stop()
  }, 120_000)
})
