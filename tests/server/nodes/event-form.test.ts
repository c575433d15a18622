import { Kysely, PostgresDialect } from 'kysely'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startFault } from '../../../server/start-fault.ts'
import type { EventForm } from '../../../server/store/event-form.ts'
import { openStore } from '../../../server/store/open-store.ts'
import { openPostgresForm } from '../../../server/store/postgres-form.ts'
import { openLines } from '../../../server/store/postgres-lines.ts'
import { openPostgresLooks } from '../../../server/store/postgres-looks.ts'
import { openPostgresPlace } from '../../../server/store/postgres-place.ts'
import type { Tables } from '../../../server/store/tables.ts'
import { eventVersion } from '../../../shared/domain/meeting/upcast.ts'
import { giveArchive, takeArchive } from '../../support/archive-parts.ts'
import { startPostgres, type TestPostgres } from '../../support/postgres.ts'
import { connect, startHall, until } from '../../support/running-hall.ts'

let postgres: TestPostgres
let databaseUrl: string
let database: Client
beforeAll(async () => {
  postgres = await startPostgres()
  databaseUrl = await postgres.database()
  database = new Client({ connectionString: databaseUrl })
  await database.connect()
})
afterAll(async () => {
  await database?.end()
  await postgres?.stop()
})

const mayWrite = (version: number) => database.query('update event_form set version = $1', [version])
const written = async () =>
  (await database.query<{ version: string }>('select version from event_form')).rows[0]?.version
/** A node of that program, heard of just now, or as if it were for so long, ms. */
const lives = (node: string, reads: number, forMs = 0) =>
  database.query(
    `insert into nodes values ($1, (extract(epoch from clock_timestamp()) * 1000)::bigint + $3, 0, $2)
     on conflict (node_id) do update set beat_at = excluded.beat_at`,
    [node, reads, forMs],
  )
async function* inOnePart<Row>(rows: readonly Row[]) {
  yield rows
}
const isGone = (node: string) => database.query('delete from nodes where node_id = $1', [node])

describe('nodes of two versions', () => {
  it('[NOD-27] write what all of them read, and more once the older ones have been gone for long enough', async () => {
    const store = await openStore({ databaseUrl })
    const place = await openPostgresPlace(databaseUrl)
    const looks = await openPostgresLooks(place)
    const pool = openLines(place, { max: 1, isPrompt: true })
    const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
    await mayWrite(eventVersion - 1)
    const steadyMs = 1_500
    const form: EventForm = await openPostgresForm(db, looks, steadyMs)
    let looked = 0
    looks.each(async () => {
      looked += 1
    })
    const beats = async (nodes: Readonly<Record<string, number>>, count: number) => {
      for (const end = looked + count; looked < end; ) {
        for (const [node, reads] of Object.entries(nodes)) await lives(node, reads)
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    }
    // More looks than it takes, with an older one among them, and with nobody who says that it lives.
    await beats({}, 5)
    await beats({ old: eventVersion - 1, new: eventVersion, newer: eventVersion + 1 }, 6)
    expect([form.written, await written()]).toEqual([eventVersion - 1, String(eventVersion - 1)])
    const isGoneAt = performance.now()
    while (form.written < eventVersion) await beats({ new: eventVersion, newer: eventVersion + 1 }, 1)
    expect(performance.now() - isGoneAt).toBeGreaterThan(steadyMs)
    expect(await written()).toBe(String(eventVersion))
    expect(form.isTooNew).toBe(false)
    await looks.close()
    await db.destroy()
    await store.close()
  })

  it('[NOD-28] one that cannot read what may be written is not ready, sends its pages on, answers nothing of a meeting, and is not started again', async () => {
    const hall = await startHall({ databaseUrl })
    const { meetingId, tokenOf } = await hall.createMeeting()
    const token = tokenOf('moderator')
    const desk = connect(hall.base, { token, meetingId })
    expect(await desk.ready()).toBeNull()
    let isSentOn = false
    desk.socket.on('draining', () => {
      isSentOn = true
      desk.socket.disconnect()
    })
    await until(() => hall.hall.duty.isOurs)
    expect((await hall.call('GET', '/readyz', null)).status).toBe(200)
    await mayWrite(eventVersion + 1)
    await until(() => isSentOn && !hall.hall.duty.isOurs, 5_000)
    const reasons = async () =>
      (await hall.call<{ error?: { reasons: string[] } }>('GET', '/readyz', null)).body.error?.reasons
    await until(async () => (await reasons())?.join() === 'storage.newer')
    expect(await hall.command(meetingId, token, 'meeting.start', {})).toMatchObject({
      status: 503,
      body: { ok: false, outcome: 'unknown' },
    })
    expect((await hall.call('GET', '/healthz', null)).status).toBe(200)
    const again = connect(hall.base, { token, meetingId })
    expect(await again.ready()).not.toBeNull()
    again.close()
    const refused = await startHall({ databaseUrl }).catch((error: unknown) => startFault(error))
    expect(refused).toContain(`event version ${eventVersion + 1}`)
    await mayWrite(eventVersion)
    await hall.stop()
  })

  it('[NOD-27] [ARV-3] take no archive in whose log is written as older ones cannot read it, and say so, until they are gone', async () => {
    const hall = await startHall({ databaseUrl })
    const { meetingId } = await hall.createMeeting()
    const archive = await takeArchive(hall, meetingId)
    await lives('old', eventVersion - 1, 3_600_000)
    await mayWrite(eventVersion - 1)
    await until(() => hall.hall.store.form.written === eventVersion - 1)
    const before = await hall.hall.store.events.meetingIds()
    const refused = await giveArchive(hall, archive)
    expect(refused).toMatchObject({
      status: 422,
      body: { error: { code: 'archive.invalid', issues: [{ path: 'log.ndjson', row: 1, code: 'archive.notYet' }] } },
    })
    expect(refused.body.error?.issues[0]?.message).toContain('are being upgraded')
    expect(await hall.hall.store.events.meetingIds()).toEqual(before)

    await isGone('old')
    await mayWrite(eventVersion)
    await until(() => hall.hall.store.form.written === eventVersion)
    expect(await giveArchive(hall, archive)).toMatchObject({ status: 201 })
    await hall.stop()
  }, 60_000)

  it('[NOD-32] none starts beside those of a program that cannot work beside it, and all is as it was for them', async () => {
    const url = await postgres.database()
    await (await openStore({ databaseUrl: url })).close()
    const older = new Client({ connectionString: url })
    await older.connect()
    await older.query(`
      drop table event_form; alter table nodes drop column reads_version;
      delete from kysely_migration where name = 'm033-event-form'`)
    const beat = () =>
      older.query(
        `insert into nodes values ('old', (extract(epoch from clock_timestamp()) * 1000)::bigint, 0)
         on conflict (node_id) do update set beat_at = excluded.beat_at`,
      )
    await beat()
    const beating = setInterval(() => void beat(), 300)
    const refused = await openStore({ databaseUrl: url }).catch((error: unknown) => startFault(error))
    clearInterval(beating)
    expect(refused).toContain('stop all of them')
    expect((await older.query(`select to_regclass('event_form') as form`)).rows).toEqual([{ form: null }])
    // It was killed, and has said nothing.
    await beat()
    await (await openStore({ databaseUrl: url })).close()
    expect((await older.query('select name from event_form')).rowCount).toBe(1)
    await older.end()
  }, 60_000)

  it('[NOD-27] what was raised and is lost with the database is not written', async () => {
    const store = await openStore({ databaseUrl })
    await mayWrite(eventVersion - 1)
    await store.events.createLog('m', 'e', 0 as never)
    const event = { at: 0 as never, type: 'test.happened', version: eventVersion, data: {} }
    const commit = { commandId: 'c', bodyHash: '', actor: {}, events: [event] }
    await expect(store.events.append('m', 0, [commit])).rejects.toMatchObject({ code: 'storage.failed' })
    await mayWrite(eventVersion)
    expect(await store.events.append('m', 0, [commit])).toMatchObject({ ok: true })
    const held = await store.events.head('m')
    await mayWrite(eventVersion - 1)
    await expect(store.events.append('m', held ?? 1, [{ ...commit, commandId: 'd' }])).rejects.toMatchObject({
      code: 'storage.failed',
    })
    const rows = await store.events.readRows('m', 0, 10)
    const log = { meetingId: 'n', epoch: 'e', createdAt: 0 as never, rows: inOnePart(rows) }
    await expect(store.events.adoptLog(log)).rejects.toMatchObject({ code: 'storage.failed' })
    expect(await store.events.head('n')).toBeNull()
    await mayWrite(eventVersion)
    await store.close()
  })
})
