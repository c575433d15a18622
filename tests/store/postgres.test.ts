import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore } from '../../server/store/open-store.ts'
import { instant } from '../../shared/kernel/time.ts'
import { startPostgres, type TestPostgres } from '../support/postgres.ts'
import { connect, meetingFile, ownerToken, startHall, until } from '../support/running-hall.ts'
import { checkInTablesContract } from './check-in-tables.contract.ts'
import { commit, storeContract } from './store.contract.ts'

let postgres: TestPostgres
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(() => postgres.stop())

const keys = mkdtempSync(join(tmpdir(), 'onehall-key-'))
const sealKeyFile = join(keys, 'seal.key')
afterAll(() => rmSync(keys, { recursive: true, force: true }))

storeContract('PostgreSQL', async () => openStore({ databaseUrl: await postgres.database(), sealKeyFile }))

checkInTablesContract('PostgreSQL', async () => {
  const databaseUrl = await postgres.database()
  const pool = new pg.Pool({ connectionString: databaseUrl })
  return {
    db: new Kysely({ dialect: new PostgresDialect({ pool }) }),
    open: () => openStore({ databaseUrl, sealKeyFile }),
  }
})

describe('several nodes on one PostgreSQL', () => {
  it('hear of one another, and number one log together without a gap', async () => {
    const databaseUrl = await postgres.database()
    const [one, two] = await Promise.all([
      openStore({ databaseUrl, sealKeyFile }),
      openStore({ databaseUrl, sealKeyFile }),
    ])
    await one.events.createLog('m', 'e', instant(0))
    const heard: number[] = []
    two.events.onAppended((_, seq) => heard.push(seq))
    const writer = (store: typeof one, name: string) => async () => {
      for (let count = 0; count < 20; ) {
        const head = await store.events.head('m')
        const result = await store.events.append('m', head?.seq ?? 0, [commit(`${name}-${count}`)])
        if (result.ok) count += 1
      }
    }
    await Promise.all([writer(one, 'one')(), writer(two, 'two')()])
    expect(await two.events.verify('m')).toEqual([])
    expect((await one.events.head('m'))?.seq).toBe(40)
    await until(() => heard.includes(40), 3_000)
    await Promise.all([one.close(), two.close()])
  })

  it('[NOD-3] a sound log is sound while others write it, and one with a row too many is not', async () => {
    const databaseUrl = await postgres.database()
    const [writer, reader] = await Promise.all([openStore({ databaseUrl }), openStore({ databaseUrl })])
    await writer.events.createLog('m', 'e', instant(0))
    let seq = 0
    let isDone = false
    const writing = (async () => {
      for (; !isDone; seq += 1) await writer.events.append('m', seq, [commit(`c${seq}`)])
    })()
    for (let count = 0; count < 60; count += 1) expect(await reader.events.verify('m')).toEqual([])
    isDone = true
    await writing
    expect(seq).toBeGreaterThan(10)
    const client = new pg.Client({ connectionString: databaseUrl })
    await client.connect()
    await client.query(`insert into events select meeting_id, seq + 1, at, type, version, data, actor, command_id, hash, origin
      from events where seq = (select max(seq) from events)`)
    await client.end()
    expect(await reader.events.verify('m')).toEqual([{ meetingId: 'm', seq: seq + 1, kind: 'head' }])
    await Promise.all([writer.close(), reader.close()])
  })

  it('[NOD-4] a holder that is behind is told again with every look, until it has followed; of other logs nothing', async () => {
    const databaseUrl = await postgres.database()
    const [one, two] = await Promise.all([openStore({ databaseUrl }), openStore({ databaseUrl })])
    let has = 0
    const told: string[] = []
    for (const log of ['held', 'not-held']) await one.events.createLog(log, 'e', instant(0))
    two.events.onAppended(
      (log, seq) => told.push(`${log}:${seq}`),
      () => new Map([['held', has]]),
    )
    await one.events.append('held', 0, [commit('a')])
    await until(() => told.filter((hint) => hint === 'held:1').length >= 4, 5_000)
    has = 1
    await one.events.append('not-held', 0, [commit('b')])
    await new Promise((resolve) => setTimeout(resolve, 700))
    const before = told.length
    await new Promise((resolve) => setTimeout(resolve, 1_200))
    expect(told.length).toBe(before)
    expect(told.filter((hint) => hint === 'not-held:1').length).toBeLessThanOrEqual(1)
    await Promise.all([one.close(), two.close()])
  })

  it('[TIM-3] a node that reads a later stamp than its own clock tells goes on from that one', async () => {
    const databaseUrl = await postgres.database()
    const [ahead, behind] = [await startHall({ databaseUrl }), await startHall({ databaseUrl })]
    const { meetingId, tokenOf } = await ahead.createMeeting()
    const moderator = tokenOf('moderator')
    await ahead.command(meetingId, moderator, 'meeting.start', {})
    // As a node writes whose clock the database has drawn ahead before its own was set back.
    const head = await ahead.hall.deps.events.head(meetingId)
    const sent = commit('later')
    const at = instant(ahead.hall.deps.now() + 20_000)
    const events = [{ at, type: 'agenda.itemStarted', version: 1, data: { itemId: 'open', speaker: null } }]
    expect(await ahead.hall.deps.events.append(meetingId, head?.seq ?? 0, [{ ...sent, events }])).toMatchObject({
      ok: true,
    })
    expect((await behind.command(meetingId, moderator, 'agenda.advance', { from: 'open' })).status).toBe(200)
    const logged = await behind.hall.deps.events.read(meetingId, 0)
    const stamps = logged.map(({ at }) => at)
    expect(stamps).toEqual(stamps.toSorted((one, other) => one - other))
    expect(behind.hall.deps.now()).toBeGreaterThanOrEqual(stamps.at(-1) ?? 0)
    await Promise.all([ahead.stop(), behind.stop()])
  })

  it('serve the same meeting; one dies and the other goes on', async () => {
    const databaseUrl = await postgres.database()
    const [one, two] = [await startHall({ databaseUrl }), await startHall({ databaseUrl })]
    const { meetingId, tokenOf } = await one.createMeeting(meetingFile(2, 2))
    const screen = connect(two.base, { token: tokenOf('screen', 'b1'), meetingId })
    expect(await screen.ready()).toBeNull()
    const moderator = tokenOf('moderator')
    expect(await one.command(meetingId, moderator, 'meeting.start', {}, 'start-on-one')).toMatchObject({ status: 200 })
    await until(() => screen.state?.meeting.status === 'live', 3_000)
    const repeated = await two.command(meetingId, moderator, 'meeting.start', {}, 'start-on-one')
    expect(repeated.body).toEqual({ ok: true, seq: 2 })
    const [first, second] = await Promise.all([
      one.command(meetingId, moderator, 'agenda.advance', { from: null }),
      two.command(meetingId, moderator, 'agenda.advance', { from: null }),
    ])
    expect([first.status, second.status].sort()).toEqual([200, 409])
    await until(() => screen.state?.agenda.currentItemId === 'open', 3_000)
    await one.stop()
    expect(await two.command(meetingId, moderator, 'agenda.advance', { from: 'open' })).toMatchObject({ status: 200 })
    await until(() => screen.state?.agenda.currentItemId === 'read', 3_000)
    expect(screen.faults).toEqual([])
    const list = await two.call<{ meetings: unknown[] }>('GET', '/api/meetings', ownerToken)
    expect(list.body.meetings).toHaveLength(1)
    screen.close()
    await two.stop()
  })

  it('end a link everywhere when one of them revokes it', async () => {
    const databaseUrl = await postgres.database()
    const [one, two] = [await startHall({ databaseUrl }), await startHall({ databaseUrl })]
    const { meetingId, tokenOf, links } = await one.createMeeting()
    const screen = connect(two.base, { token: tokenOf('screen', 'b1'), meetingId })
    expect(await screen.ready()).toBeNull()
    const link = links.find(({ role, venueId }) => role === 'screen' && venueId === 'b1')
    await one.call('DELETE', `/api/meetings/${meetingId}/links/${link?.linkId}`, ownerToken)
    await until(() => !screen.socket.connected, 1_500)
    await Promise.all([one.stop(), two.stop()])
  })
})
