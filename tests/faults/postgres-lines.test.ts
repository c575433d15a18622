import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LogHead } from '../../server/store/event-store.ts'
import { openStore } from '../../server/store/open-store.ts'
import { NotDurableError, openLines } from '../../server/store/postgres-lines.ts'
import { openPostgresPlace } from '../../server/store/postgres-place.ts'
import { instant } from '../../shared/kernel/time.ts'
import type { CommandAnswer } from '../../shared/protocol/up.ts'
import { commit } from '../store/store.contract.ts'
import { countedTrips } from '../support/counted-trips.ts'
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

describe('an append', () => {
  it('[NOD-30] is one trip to PostgreSQL and back, where the log ends as this node has left it', async () => {
    const counted = await countedTrips(await postgres.database())
    const store = await openStore({ databaseUrl: counted.databaseUrl })
    await store.events.createLog('m', 'e', instant(0))
    const tripsOf = async (held: number | LogHead, id: string) => {
      counted.trips.length = 0
      expect((await store.events.append('m', held, [commit(id)])).ok).toBe(true)
      const ofAppends = counted.trips.filter((asked) => !/pg_notify|clock_timestamp|try_advisory/u.test(asked))
      return ofAppends.length
    }
    const head = async () => (await store.events.head('m')) ?? 0
    // The log that nobody has written yet is looked at first (negative control).
    expect(await tripsOf(0, 'one')).toBeGreaterThan(4)
    for (const id of ['two', 'three', 'four']) expect(await tripsOf(await head(), id)).toBe(1)
    expect(await store.events.verify('m')).toEqual([])
    await store.close()
    await counted.close()
  })

  it('[NOD-30] [NOD-5] is none where the log has gone on, or is not the one that is live', async () => {
    const databaseUrl = await postgres.database()
    const [one, two] = await Promise.all([openStore({ databaseUrl }), openStore({ databaseUrl })])
    await one.events.createLog('m', 'e', instant(0))
    expect((await one.events.append('m', 0, [commit('one')])).ok).toBe(true)
    const held = (await one.events.head('m')) ?? 0
    expect((await two.events.append('m', held, [commit('two')])).ok).toBe(true)
    const late = await one.events.append('m', held, [commit('late')])
    expect(late).toEqual({ ok: false, standing: 'behind', headSeq: 2 })
    const now = (await one.events.head('m')) ?? 0
    expect((await one.events.append('m', now, [commit('three')])).ok).toBe(true)
    const newest = (await one.events.head('m')) ?? 0
    const listed = { title: '', startsAt: instant(0), timeZone: 'UTC', status: 'planned' as const }
    await two.bin.put({ meetingId: 'm', binnedAt: instant(1), ...listed })
    expect(await one.events.append('m', newest, [commit('binned')])).toMatchObject({ ok: false, standing: 'closed' })
    expect((await one.events.head('m'))?.seq).toBe(3)
    expect(await two.events.verify('m')).toEqual([])
    await Promise.all([one.close(), two.close()])
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
