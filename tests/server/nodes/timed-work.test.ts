import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPostgresDuty } from '../../../server/store/postgres-duty.ts'
import { openPostgresPlace } from '../../../server/store/postgres-place.ts'
import { startPostgres, type TestPostgres } from '../../support/postgres.ts'
import { type ProofServer, proofServer } from '../../support/proof-server.ts'
import { proofWire } from '../../support/proof-wire.ts'
import { meetingFile, ownerToken, startHall, until } from '../../support/running-hall.ts'

/** Nothing outlasts its node by more, and what a busy machine may add, ms. */
const handedOnMs = 3_000 + 2_500

let postgres: TestPostgres
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(() => postgres?.stop())

describe('[NOD-24] the duty', () => {
  it('is one node’s at a time, goes on at once when it is given back, and within three seconds when the line carries nothing', async () => {
    const address = new URL(await postgres.database())
    const wire = await proofWire(Number(address.port))
    const direct = address.href
    address.port = new URL(wire.base).port
    const open = async (url: string) => openPostgresDuty(await openPostgresPlace(url))
    const [behindWire, two, three] = [await open(address.href), await open(direct), await open(direct)]
    const told: boolean[] = []
    behindWire.onChanged((isOurs) => told.push(isOurs))
    behindWire.begin()
    await until(() => behindWire.isOurs)
    two.begin()
    three.begin()
    await new Promise((resolve) => setTimeout(resolve, 1_200))
    expect([behindWire.isOurs, two.isOurs, three.isOurs]).toEqual([true, false, false])
    // What stays open keeps no rows from being cleaned away.
    const looking = new Client({ connectionString: direct })
    await looking.connect()
    const openOnes = `select backend_xid, backend_xmin from pg_stat_activity where state = 'idle in transaction'`
    const nothing = { backend_xid: null, backend_xmin: null }
    await until(async () => (await looking.query(openOnes)).rows.length === 3)
    expect((await looking.query(openOnes)).rows).toEqual([nothing, nothing, nothing])
    await looking.end()
    wire.stall()
    const stalledAt = performance.now()
    await until(() => two.isOurs || three.isOurs, handedOnMs)
    expect(performance.now() - stalledAt).toBeGreaterThan(1_000)
    expect(behindWire.isOurs).toBe(false)
    expect(two.isOurs && three.isOurs).toBe(false)
    const [holder, other] = two.isOurs ? [two, three] : [three, two]
    await holder.close()
    await until(() => other.isOurs, 2_500)
    wire.heal()
    await until(() => told.join() === 'true,false', 6_000)
    await other.close()
    await until(() => behindWire.isOurs, handedOnMs)
    await behindWire.close()
    await wire.close()
  })
})

describe('[NOD-24] what is done by the clock', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onehall-duty-'))
  let first: ProofServer
  let database: Client

  afterAll(async () => {
    first?.thaw()
    await first?.kill9()
    await database?.end()
    rmSync(folder, { recursive: true, force: true })
  })

  it('is done once, and gone on with when its node is stopped, ends or is killed', async () => {
    const databaseUrl = await postgres.database()
    const env = { SEAL_KEY_FILE: join(folder, 'seal.key') }
    database = new Client({ connectionString: databaseUrl })
    await database.connect()
    first = await proofServer(folder)
    expect(await first.start(undefined, 1, { DATABASE_URL: databaseUrl })).toBe(true)
    const two = await startHall({ databaseUrl, env })
    const { meetingId } = await two.createMeeting(meetingFile(2, 200))
    const begin = { simulation: { speed: 2, chairs: true } }
    const path = `/api/meetings/${meetingId}/rehearsal`
    expect((await two.call('PUT', path, ownerToken, begin)).status).toBe(200)
    const practised = async () => {
      const head = 'select seq from logs where meeting_id like $1'
      return Number((await database.query(head, [`${meetingId}~%`])).rows[0]?.seq)
    }
    const goesOn = async () => {
      const before = await practised()
      await until(async () => (await practised()) > before, handedOnMs)
    }
    await goesOn()
    expect(two.hall.duty.isOurs).toBe(false)
    await database.query('update retention set due_at = 0')

    first.freeze()
    await until(() => two.hall.duty.isOurs, handedOnMs)
    await goesOn()
    first.thaw()
    await until(async () => (await erasings()).length === 1)

    await two.stop()
    await goesOn()
    const three = await startHall({ databaseUrl, env })
    expect(three.hall.duty.isOurs).toBe(false)
    await first.kill9()
    await until(() => three.hall.duty.isOurs, handedOnMs)
    await goesOn()
    expect((await erasings()).length).toBe(1)
    expect((await three.call('DELETE', path, ownerToken)).status).toBe(200)
    expect((await database.query('select * from simulations')).rows).toEqual([])
    await three.stop()

    async function erasings(): Promise<readonly unknown[]> {
      return (await database.query(`select * from audit where act = 'people.erasing'`)).rows
    }
  }, 120_000)
})
