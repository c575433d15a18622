import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rowHash } from '../../server/store/hash-chain.ts'
import { startPostgres, type TestPostgres } from '../support/postgres.ts'
import { connect, ownerToken, type RunningHall, startHall, until } from '../support/running-hall.ts'

/** What two nodes have to notice within, ms: half a second, and what a busy machine adds. */
const noticedMs = 3_000

let postgres: TestPostgres
let database: Client
let one: RunningHall
let two: RunningHall
beforeAll(async () => {
  postgres = await startPostgres()
  const databaseUrl = await postgres.database()
  database = new Client({ connectionString: databaseUrl })
  await database.connect()
  one = await startHall({ databaseUrl })
  two = await startHall({ databaseUrl })
})
afterAll(async () => {
  await one?.stop()
  await two?.stop()
  await database?.end()
  await postgres?.stop()
})

/** A page that comes again whenever it is sent away, as those in the halls do. */
function follow(base: string, token: string, meetingId: string) {
  let page = connect(base, { token, meetingId })
  let isOver = false
  const again = () => {
    if (isOver) return
    setTimeout(() => {
      page = connect(base, { token, meetingId, epoch: page.epoch, after: page.seq })
      page.socket.once('disconnect', again)
    }, 50)
  }
  page.socket.once('disconnect', again)
  return {
    get page() {
      return page
    },
    close() {
      isOver = true
      page.close()
    },
  }
}

const notice = (text: string) => ({ to: 'all', text, level: 'info' })
const textsOf = (base: ReturnType<typeof follow>) => base.page.state?.notices.map(({ text }) => text).sort() ?? []

interface Kept {
  readonly log: Record<string, unknown>
}

/** The log as it is, to be put back later: what was appended since is gone, as after a failover that lost it. */
const keep = async (meetingId: string): Promise<Kept> => {
  const { rows } = await database.query('select * from logs where meeting_id = $1', [meetingId])
  return { log: rows[0] }
}

const lose = async ({ log }: Kept, also: () => Promise<void> = async () => undefined) => {
  const { meeting_id, seq, hash, mark } = log
  await database.query('begin')
  await database.query('select 1 from logs where meeting_id = $1 for update', [meeting_id])
  await database.query('delete from events where meeting_id = $1 and seq > $2', [meeting_id, seq])
  await database.query('delete from commands where meeting_id = $1 and seq > $2', [meeting_id, seq])
  await database.query('update logs set seq = $2, hash = $3, mark = $4 where meeting_id = $1', [
    meeting_id,
    seq,
    hash,
    mark,
  ])
  await also()
  await database.query('commit')
}

describe('a database that has lost what was acked', () => {
  it('[NOD-5] no node holds it any longer, and no page: all begin anew, with what the log tells', async () => {
    const { meetingId, tokenOf } = await one.createMeeting()
    const moderator = tokenOf('moderator')
    const pages = [one, two].map(({ base }) => follow(base, tokenOf('screen', 'b1'), meetingId))
    expect((await one.command(meetingId, moderator, 'notices.send', notice('kept'))).status).toBe(200)
    const before = await keep(meetingId)
    expect((await one.command(meetingId, moderator, 'notices.send', notice('lost'))).status).toBe(200)
    await until(() => pages.every((page) => textsOf(page).includes('lost')), noticedMs)
    const { epoch } = pages[0]?.page ?? { epoch: '' }
    await lose(before)
    await until(() => pages.every((page) => page.page.epoch !== epoch && page.page.state !== null), noticedMs)
    expect(pages.map(textsOf)).toEqual([['kept'], ['kept']])
    expect(pages[0]?.page.epoch).toBe(pages[1]?.page.epoch)
    expect((await two.command(meetingId, moderator, 'notices.send', notice('after'))).status).toBe(200)
    await until(() => pages.every((page) => textsOf(page).join() === 'after,kept'), noticedMs)
    expect(await one.hall.store.events.verify(meetingId)).toEqual([])
    for (const page of pages) page.close()
  })

  it('[NOD-5] nor where the log has gone on with something else meanwhile', async () => {
    const { meetingId, tokenOf } = await one.createMeeting()
    const moderator = tokenOf('moderator')
    const page = follow(one.base, tokenOf('screen', 'b1'), meetingId)
    expect((await one.command(meetingId, moderator, 'notices.send', notice('kept'))).status).toBe(200)
    const before = await keep(meetingId)
    expect((await one.command(meetingId, moderator, 'notices.send', notice('lost'))).status).toBe(200)
    await until(() => textsOf(page).includes('lost'), noticedMs)
    const { epoch } = page.page
    const seq = Number(before.log.seq)
    const { rows } = await database.query('select * from events where meeting_id = $1 and seq = $2', [meetingId, seq])
    await lose(before, async () => {
      // The same notice twice more, under other ids: as another node would have written them.
      let hash = String(before.log.hash)
      for (const number of [1, 2]) {
        const data = JSON.parse(rows[0].data)
        const row = {
          meetingId,
          seq: seq + number,
          at: Number(rows[0].at),
          type: rows[0].type,
          version: rows[0].version,
          data: JSON.stringify({ ...data, id: `n${number}`, text: `other ${number}` }),
          actor: rows[0].actor,
          commandId: `other-${number}`,
        }
        hash = rowHash(hash, row)
        await database.query(
          'insert into events (meeting_id, seq, at, type, version, data, actor, command_id, hash) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
          [meetingId, row.seq, row.at, row.type, row.version, row.data, row.actor, row.commandId, hash],
        )
      }
      await database.query('update logs set seq = $2, hash = $3, mark = null where meeting_id = $1', [
        meetingId,
        seq + 2,
        hash,
      ])
    })
    await until(() => page.page.epoch !== epoch && textsOf(page).length === 3, noticedMs)
    expect(textsOf(page)).toEqual(['kept', 'other 1', 'other 2'])
    expect((await one.command(meetingId, moderator, 'notices.send', notice('after'))).status).toBe(200)
    expect(await one.hall.store.events.verify(meetingId)).toEqual([])
    page.close()
  })
})

describe('a rehearsal begun on one node, with the halls on another', () => {
  it('[NOD-6] takes the halls along, and neither log gets what was meant for the other', async () => {
    const { meetingId, tokenOf } = await one.createMeeting()
    const moderator = tokenOf('moderator')
    const operator = tokenOf('operator', 'b1')
    const screen = follow(two.base, tokenOf('screen', 'b1'), meetingId)
    await until(() => screen.page.state?.meeting.rehearsal === false, noticedMs)
    const rehearsal = (hall: RunningHall, method: 'PUT' | 'DELETE') =>
      hall.call(
        method,
        `/api/meetings/${meetingId}/rehearsal`,
        ownerToken,
        method === 'PUT' ? { simulation: null } : undefined,
      )
    const typesOf = async (logId: string) => (await one.hall.store.events.read(logId, 0)).map(({ type }) => type)

    expect((await rehearsal(one, 'PUT')).status).toBe(200)
    const start = await two.command(meetingId, moderator, 'meeting.start', {}, 'start')
    expect(await typesOf(meetingId)).not.toContain('meeting.started')
    if (start.status !== 200) expect(start.body).toMatchObject({ ok: false, rejection: { code: 'command.otherLog' } })
    await until(() => screen.page.state?.meeting.rehearsal === true, noticedMs)
    if (start.status !== 200) expect((await two.command(meetingId, moderator, 'meeting.start', {})).status).toBe(200)
    await until(() => screen.page.state?.meeting.status === 'live', noticedMs)

    const practised = await one.hall.store.liveLogs.of(meetingId)
    expect(practised).not.toBe(meetingId)
    expect((await rehearsal(two, 'DELETE')).status).toBe(200)
    const data = { personId: 'b1-p1', venueId: 'b1' }
    const checkIn = await one.command(meetingId, operator, 'attendance.checkIn', data)
    expect(await typesOf(practised)).not.toContain('attendance.checkedIn')
    await until(() => screen.page.state?.meeting.rehearsal === false, noticedMs)
    if (checkIn.status !== 200)
      await until(
        async () => (await one.command(meetingId, operator, 'attendance.checkIn', data)).status === 200,
        noticedMs,
      )
    expect(await typesOf(meetingId)).toContain('attendance.checkedIn')
    await until(() => screen.page.state?.attendance.venues.b1?.present === 1, noticedMs)
    expect([...one.errors, ...two.errors].filter((error) => String(error).includes('rehearsal'))).toEqual([])
    screen.close()
  })

  it('[NOD-6] is not begun once the meeting runs, whatever the node has heard', async () => {
    const { meetingId, tokenOf } = await one.createMeeting()
    const host = await one.hall.deps.hosts.get(meetingId)
    if (host === null) throw new Error('no meeting')
    const held = host.head
    expect((await two.command(meetingId, tokenOf('moderator'), 'meeting.start', {})).status).toBe(200)
    const commit = { commandId: 'c', bodyHash: '', actor: {}, events: [] }
    const fresh = { logId: `${meetingId}~x`, epoch: 'x', createdAt: one.hall.deps.now(), commit }
    expect(await one.hall.store.liveLogs.begin(meetingId, held, fresh)).toBe('behind')
    const answer = await one.call('PUT', `/api/meetings/${meetingId}/rehearsal`, ownerToken, { simulation: null })
    expect(answer.status).toBe(409)
  })
})

describe('nodes whose machines are three minutes ahead and three behind', () => {
  it('[TIM-6] go by the clock of the database, and so do countdowns, stamps and the lease of the chair', async () => {
    const databaseUrl = await postgres.database()
    const monotonic = () => performance.now()
    const off = (ms: number) => startHall({ databaseUrl, clocks: { wall: () => Date.now() + ms, monotonic } })
    const [ahead, behind] = [await off(180_000), await off(-180_000)]
    for (const hall of [ahead, behind]) expect(Math.abs(hall.hall.deps.now() - Date.now())).toBeLessThan(1_000)
    const { meetingId, tokenOf } = await behind.createMeeting()
    const token = tokenOf('moderator')
    const [first, second] = [behind, ahead].map(({ base }, index) =>
      connect(base, { token, meetingId, desk: `desk-${index}` }),
    )
    await until(() => [first, second].every((desk) => desk?.state !== null))
    expect(await first?.send('control.take', {})).toMatchObject({ ok: true })
    expect(await second?.send('control.take', {})).toMatchObject({ ok: false })
    for (const desk of [first, second, first]) await desk?.send('notices.send', notice('one after the other'))
    const stamps = (await ahead.hall.deps.events.read(meetingId, 0)).map(({ at }) => at)
    expect(stamps).toEqual(stamps.toSorted((one, other) => one - other))
    expect(Math.max(...stamps.map((at) => Math.abs(at - Date.now())))).toBeLessThan(30_000)
    for (const desk of [first, second]) desk?.close()
    await Promise.all([ahead.stop(), behind.stop()])
  })

  it('stand six minutes apart where each goes by its own (negative control)', async () => {
    const monotonic = () => performance.now()
    const off = (ms: number) => startHall({ clocks: { wall: () => Date.now() + ms, monotonic } })
    const [ahead, behind] = [await off(180_000), await off(-180_000)]
    expect(ahead.hall.deps.now() - behind.hall.deps.now()).toBeGreaterThan(300_000)
    await Promise.all([ahead.stop(), behind.stop()])
  })
})
