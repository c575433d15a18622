import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import {
  cookieOf,
  type Hung,
  hangAsAttendee,
  letAllGo,
  outcomesOf,
  releaseLongDocument,
  stopTheQueues,
} from '../../support/hung-things.ts'
import { startPostgres, type TestPostgres } from '../../support/postgres.ts'
import { figure } from '../../support/proof-random.ts'
import { meetingFile, ownerToken, type RunningHall, startHall, until } from '../../support/running-hall.ts'

/** Each takes ten seconds: `npm run proofs`. */
const lostDatabases = figure('ONEHALL_LOST_DATABASES', 0)

describe('a grant that hangs on one node and ends on another', () => {
  let postgres: TestPostgres
  let one: RunningHall
  let two: RunningHall
  let hung: readonly Hung[] = []

  beforeAll(async () => {
    postgres = await startPostgres()
    const databaseUrl = await postgres.database()
    one = await startHall({ databaseUrl })
    // Several nodes see the same documents.
    two = await startHall({ databaseUrl, dataDir: one.dataDir })
    stopTheQueues(two)
  })
  afterEach(() => letAllGo(hung))
  afterAll(async () => {
    await two?.stop({ keepData: true })
    await one?.stop()
    await postgres?.stop()
  })

  /** A phone that came in by its card, with everything that it has under way on the second node. */
  async function phoneOnNodeTwo() {
    const meeting = await one.createMeeting(meetingFile(1, 1))
    const { meetingId } = meeting
    await releaseLongDocument(one, meetingId)
    const path = (rest: string) => `/api/meetings/${meetingId}/${rest}`
    const issued = await one.call<{ codes: { code: string }[] }>('POST', path('personal-codes'), ownerToken, {
      personIds: ['b1-p1'],
    })
    const brought = { meetingId, personalCode: issued.body.codes[0]?.code }
    const key = { cookie: cookieOf(await two.call('POST', '/api/check-in', null, brought)) }
    hung = await hangAsAttendee(two, meetingId, key)
    const linkId = meeting.links.find(({ role, venueId }) => role === 'attendee' && venueId === 'b1')?.linkId
    return { key, path, linkId }
  }
  type Phone = Awaited<ReturnType<typeof phoneOnNodeTwo>>

  const ends: readonly [string, (phone: Phone) => Promise<unknown>][] = [
    ['its link', ({ path, linkId }) => one.call('DELETE', path(`links/${linkId}`), ownerToken)],
    ['its session', ({ key }) => one.call('DELETE', '/api/session', null, undefined, key)],
    ['its card', ({ path }) => one.call('DELETE', path('personal-codes'), ownerToken, { personIds: ['b1-p1'] })],
  ]

  it.each(ends)('[ACC-3] %s ends everywhere within a second', async (_, end) => {
    const phone = await phoneOnNodeTwo()
    const at = performance.now()
    expect(await end(phone)).toMatchObject({ status: 204 })
    await until(() => hung.every(({ outcome }) => outcome() !== null), 1_000)
    expect(performance.now() - at).toBeLessThan(1_000)
    expect(outcomesOf(hung)).toEqual({ socket: 'revoked', download: 'broken off', copy: '401' })
  })

  const times = Array.from({ length: lostDatabases }, (_, index) => index + 1)
  it.each(times)(
    '[ACC-3] a node that has lost the database trusts nothing for longer than ten seconds, and takes pages in again (%i)',
    async () => {
      const { key, path } = await phoneOnNodeTwo()
      await postgres.halt()
      const at = performance.now()
      try {
        await until(() => hung.every(({ outcome }) => outcome() !== null), 10_000)
        expect(performance.now() - at).toBeLessThan(10_000)
        expect(outcomesOf(hung)).toEqual({ socket: 'sent away', download: 'broken off', copy: '503' })
      } finally {
        await postgres.resume()
      }
      await until(async () => (await two.call('GET', path('me'), null, undefined, key)).status === 200)
    },
    30_000,
  )

  it('is not seen to end where nobody looks (negative control)', async () => {
    const phone = await phoneOnNodeTwo()
    two.hall.deps.liveGrants.close()
    await one.call('DELETE', '/api/session', null, undefined, phone.key)
    await expect(until(() => hung.some(({ outcome }) => outcome() !== null), 1_000)).rejects.toThrow(
      'did not come about',
    )
  })
})
