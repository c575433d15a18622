import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LogHead } from '../../server/store/event-store.ts'
import { openStore } from '../../server/store/open-store.ts'
import { instant } from '../../shared/kernel/time.ts'
import { commit } from '../store/store.contract.ts'
import { countedTrips } from '../support/counted-trips.ts'
import { startPostgres, type TestPostgres } from '../support/postgres.ts'

let postgres: TestPostgres
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(() => postgres?.stop())

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
