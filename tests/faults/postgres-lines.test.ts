import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore } from '../../server/store/open-store.ts'
import { NotDurableError, openLines } from '../../server/store/postgres-lines.ts'
import { openPostgresPlace } from '../../server/store/postgres-place.ts'
import { instant } from '../../shared/kernel/time.ts'
import type { CommandAnswer } from '../../shared/protocol/up.ts'
import { commit } from '../store/store.contract.ts'
import { startPostgres, type TestPostgres } from '../support/postgres.ts'
import { sendByHttp } from '../support/proof-client.ts'
import { type ProofWire, proofWire } from '../support/proof-wire.ts'
import { connect, newCommandId, type RunningHall, startHall, until } from '../support/running-hall.ts'

const answeredWithinMs = 5_000
/** What a busy machine may add to a bound, ms. */
const slackMs = 2_500

const notice = (text: string) => ({
  commandId: newCommandId(),
  type: 'notices.send',
  data: { to: 'all', text, level: 'info' },
})

let postgres: TestPostgres
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(() => postgres?.stop())

describe('a node whose line to PostgreSQL carries nothing, and nobody says so', () => {
  let wire: ProofWire
  let cutOff: RunningHall
  let other: RunningHall
  let meetingId: string
  let token: string

  beforeAll(async () => {
    const address = new URL(await postgres.database())
    wire = await proofWire(Number(address.port))
    other = await startHall({ databaseUrl: address.href })
    address.port = new URL(wire.base).port
    cutOff = await startHall({ databaseUrl: address.href })
    const made = await other.createMeeting()
    meetingId = made.meetingId
    token = made.tokenOf('moderator')
  })
  afterAll(async () => {
    wire?.heal()
    await cutOff?.stop()
    await other?.stop()
    await wire?.close()
  })

  it('[NOD-1] [NOD-2] [NOD-7] answers within five seconds that it does not know, over both channels, and vouches for nothing meanwhile; the others go on; it goes on by itself', async () => {
    const at = connect(cutOff.base, { token, meetingId })
    expect(await at.ready()).toBeNull()
    expect((await sendByHttp(cutOff.base, token, meetingId, notice('before'))).ok).toBe(true)
    const beats: { readonly at: number; readonly ageMs: number }[] = []
    at.socket.on('heartbeat', ({ ageMs }) => beats.push({ at: performance.now(), ageMs }))
    await until(() => beats.length > 0)
    wire.stall()
    const stalledAt = performance.now()
    const sent = Array.from({ length: 3 }, (_, index) => notice(`while away ${index}`))
    const startedAtMs = performance.now()
    const answers = await Promise.all(
      sent.map((command) => at.socket.timeout(60_000).emitWithAck('command', command) as Promise<CommandAnswer>),
    )
    expect(performance.now() - startedAtMs).toBeLessThan(answeredWithinMs + slackMs)
    for (const answer of answers)
      expect(answer).toMatchObject({
        ok: false,
        outcome: 'unknown',
        rejection: { code: 'storage.failed', params: { retryAfterMs: expect.any(Number) } },
      })
    const again = performance.now()
    const { status, body } = await cutOff.command(meetingId, token, sent[0]?.type ?? '', sent[0]?.data)
    expect(performance.now() - again).toBeLessThan(answeredWithinMs + slackMs)
    expect(status).toBe(503)
    expect(body).toMatchObject({ ok: false, outcome: 'unknown', rejection: { code: 'storage.failed' } })
    expect((await other.command(meetingId, token, 'meeting.start', {})).status).toBe(200)
    await until(() => beats.some((beat) => beat.at > stalledAt + 1_000), 4_000)
    for (const { at: heardAt, ageMs } of beats) expect(heardAt - ageMs).toBeLessThan(stalledAt + 300)
    // Without their age they would vouch for what nobody knew (negative control).
    expect(beats.some(({ at: heardAt }) => heardAt > stalledAt + 300)).toBe(true)
    wire.heal()
    for (const command of sent)
      await until(async () => (await sendByHttp(cutOff.base, token, meetingId, command)).ok, 10_000)
    await until(() => at.state?.meeting.status === 'live' && at.state.notices.length > sent.length, 5_000)
    const texts = at.state?.notices.map(({ text }) => text) ?? []
    expect(texts.toSorted()).toEqual(['before', 'while away 0', 'while away 1', 'while away 2'])
  })
})

describe('a node that stops in the midst of an append', () => {
  it('[NOD-1] keeps the meeting from the others for three seconds at most', async () => {
    const databaseUrl = await postgres.database()
    const store = await openStore({ databaseUrl })
    await store.events.createLog('m', 'e', instant(0))
    expect((await store.events.append('m', 0, [commit('one')])).ok).toBe(true)
    // What a stopped node leaves: its own lines, with the row locked and nothing more said.
    const lines = openLines(await openPostgresPlace(databaseUrl), { max: 1, isPrompt: true })
    const stopped = await lines.connect()
    await stopped.query('begin')
    await stopped.query(`select seq from logs where meeting_id = 'm' for update`)
    const startedAtMs = performance.now()
    await until(
      () =>
        store.events.append('m', 1, [commit('two')]).then(
          ({ ok }) => ok,
          () => false,
        ),
      3_000 + slackMs,
    )
    expect(performance.now() - startedAtMs).toBeGreaterThan(500)
    expect(await store.events.verify('m')).toEqual([])
    stopped.release(true)
    await lines.end()
    await store.close()
  })

  it('keeps it for as long as it likes without (negative control)', async () => {
    const databaseUrl = await postgres.database()
    const store = await openStore({ databaseUrl })
    await store.events.createLog('m', 'e', instant(0))
    const stopped = new Client({ connectionString: databaseUrl })
    await stopped.connect()
    await stopped.query('begin')
    await stopped.query(`select seq from logs where meeting_id = 'm' for update`)
    const tries = await Promise.allSettled([1, 2, 3].map(() => store.events.append('m', 0, [commit('one')])))
    expect(tries.every(({ status }) => status === 'rejected')).toBe(true)
    await stopped.end()
    await store.close()
  })
})

describe('a line that comes about when the database is elsewhere', () => {
  it('[NOD-25] is cut: whoever waits for it is told, and so is whoever closes', async () => {
    const address = new URL(await postgres.database())
    const wire = await proofWire(Number(address.port))
    address.port = new URL(wire.base).port
    wire.stall()
    let move: () => void = () => undefined
    const place = {
      address: address.href,
      isPooled: false,
      doubt: () => undefined,
      onMoved: (moved: () => void) => {
        move = moved
      },
    }
    const lines = openLines(place, { max: 1, isPrompt: true })
    const asked = lines.query('select 1').then(
      () => 'answered',
      () => 'told',
    )
    await until(() => wire.lines > 0)
    move()
    expect(await asked).toBe('told')
    await lines.end()
    await wire.close()
  })
})

describe('lines that a pooler lends for a transaction', () => {
  it('[NOD-26] are set by each transaction for itself, and told in the same message; nothing is left of it', async () => {
    const address = await postgres.database()
    let doubts = 0
    const doubt = () => {
      doubts += 1
    }
    const place = { address, isPooled: true, doubt, onMoved: () => undefined }
    const lines = openLines(place, { max: 1, isPrompt: true })
    const line = await lines.connect()
    const set = async (name: string) => (await line.query(`select current_setting('${name}') as set`)).rows[0]?.set
    const names = ['synchronous_commit', 'lock_timeout', 'idle_in_transaction_session_timeout']
    const all = async () => {
      const values: string[] = []
      for (const name of names) values.push(await set(name))
      return values
    }
    await line.query('set synchronous_commit = off')
    for (const begin of ['begin', 'start transaction isolation level repeatable read']) {
      await line.query(begin)
      expect(await all()).toEqual(['on', '2s', '2s'])
      await line.query('commit')
      expect(await all()).toEqual(['off', '0', '0'])
    }
    await line.query('set default_transaction_read_only = on')
    await expect(line.query('create table made (id int)')).rejects.toMatchObject({ code: '25006' })
    expect(doubts).toBe(1)
    line.release()
    await lines.end()
  })

  it('[NOD-26] are not opened where what is acknowledged is not on the disk', async () => {
    const databaseUrl = await postgres.database()
    const client = new Client({ connectionString: databaseUrl })
    await client.connect()
    await client.query(`alter database ${new URL(databaseUrl).pathname.slice(1)} set synchronous_commit = off`)
    await client.end()
    const place = { address: databaseUrl, isPooled: true, doubt: () => undefined, onMoved: () => undefined }
    const lines = openLines(place, { max: 1, isPrompt: true })
    await expect(lines.query('select 1')).rejects.toBeInstanceOf(NotDurableError)
    await lines.end()
  })
})
