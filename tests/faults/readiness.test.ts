import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startPostgres, type TestPostgres } from '../support/postgres.ts'
import { type RunningHall, startHall, until } from '../support/running-hall.ts'

/** A reason is told in time, and what a busy machine adds, ms. */
const toldWithinMs = 3_000 + 2_500

let postgres: TestPostgres
let database: Client
let hall: RunningHall
beforeAll(async () => {
  postgres = await startPostgres()
  const databaseUrl = await postgres.database()
  database = new Client({ connectionString: databaseUrl })
  database.on('error', () => undefined)
  await database.connect()
  hall = await startHall({ databaseUrl })
})
afterAll(async () => {
  await hall?.stop()
  await database?.end()
  await postgres?.stop()
})

const ready = async (at = hall) => {
  const began = performance.now()
  const { status, body } = await at.call<{ error?: { code: string; reasons: string[] } }>('GET', '/readyz', null)
  expect(performance.now() - began).toBeLessThan(toldWithinMs)
  return status === 200 ? [] : (body.error?.reasons ?? [])
}
const becomes = (reasons: readonly string[]) => until(async () => (await ready()).join() === reasons.join(), 10_000)

describe('[NOD-8] a node on PostgreSQL says', () => {
  it('that it is ready', async () => {
    expect(await ready()).toEqual([])
  })

  it('that somebody holds the tables', async () => {
    await database.query('begin; lock table events in access exclusive mode')
    await becomes(['storage.locked'])
    await database.query('rollback')
    await becomes([])
  })

  it('what a question alone would not have told (negative control)', async () => {
    await database.query('begin; lock table events in access exclusive mode')
    await becomes(['storage.locked'])
    expect(await hall.hall.store.events.meetingIds()).toEqual([])
    expect(hall.hall.store.looks.confirmedAgoMs()).toBeLessThan(toldWithinMs)
    await database.query('rollback')
    await becomes([])
  })

  it('that a newer program may write into them what this one cannot read', async () => {
    await database.query('update event_form set version = version + 1')
    await becomes(['storage.newer'])
    await database.query('update event_form set version = version - 1')
    await becomes([])
  })

  it('that it takes no writes, as a standby', async () => {
    const others =
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()'
    const setTo = async (value: string) => {
      await database.query(
        `do $$ begin execute format('alter database %I set default_transaction_read_only = ${value}', current_database()); end $$`,
      )
      await database.query(others)
    }
    await setTo('on')
    await becomes(['storage.readOnly'])
    await database.query('set default_transaction_read_only = off')
    await setTo('off')
    await becomes([])
  })

  it('that its machine’s clock is apart', async () => {
    const monotonic = () => performance.now()
    const databaseUrl = await postgres.database()
    const off = await startHall({ databaseUrl, clocks: { wall: () => Date.now() - 180_000, monotonic } })
    expect(await ready(off)).toEqual(['clock.apart'])
    await off.stop()
  })
})
