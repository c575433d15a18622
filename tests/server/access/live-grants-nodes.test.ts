import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { accountActor, linkIdOfAccount } from '../../../server/access/account-actor.ts'
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
import {
  type Answer,
  connect,
  meetingFile,
  ownerToken,
  type RunningHall,
  startHall,
  until,
} from '../../support/running-hall.ts'

/** Each takes ten seconds: `npm run proofs`. */
const lostDatabases = figure('ONEHALL_LOST_DATABASES', 0)

let postgres: TestPostgres
let one: RunningHall
let two: RunningHall

beforeAll(async () => {
  postgres = await startPostgres()
  const databaseUrl = await postgres.database()
  one = await startHall({ databaseUrl })
  // Several nodes see the same documents.
  two = await startHall({ databaseUrl, dataDir: one.dataDir })
  stopTheQueues(two)
})
afterAll(async () => {
  await two?.stop({ keepData: true })
  await one?.stop()
  await postgres?.stop()
})

describe('what is done on one node and is so on the other', () => {
  interface Asked {
    readonly pairingId: string
    readonly code: string
    readonly secret: string
  }
  /** A page on the second node, that has its first state. */
  const pageOnTwo = async (meetingId: string, key: { readonly cookie: string } | { readonly token: string }) => {
    const page = connect(two.base, { meetingId, ...('token' in key ? key : {}) }, 'cookie' in key ? key : {})
    expect(await page.ready()).toBeNull()
    await until(() => page.state !== null)
    return page
  }
  const isRevoked = (page: ReturnType<typeof connect>) => page.messages.some(({ name }) => name === 'revoked')
  const ends = async (page: ReturnType<typeof connect>, act: () => Promise<Answer<unknown>>) => {
    expect((await act()).status).toBe(204)
    await until(() => isRevoked(page))
    page.close()
  }

  it('[ACC-3] [ACC-7] an account that is signed out, or deleted, has no page left', async () => {
    const { meetingId } = await one.createMeeting(meetingFile(1, 1))
    const account = { name: 'Organiser of two nodes', role: 'organiser' }
    const { accountId } = (await one.call<{ accountId: string }>('POST', '/api/accounts', ownerToken, account)).body
    const path = `/api/accounts/${accountId}`
    const signIn = async () => {
      const grant = { actor: accountActor, meetingId: null, linkId: linkIdOfAccount(accountId) }
      return { cookie: `onehall_account=${await two.hall.deps.access.openSession(grant)}` }
    }
    const key = await signIn()
    const signedOut = await pageOnTwo(meetingId, key)
    await ends(signedOut, () => one.call('DELETE', `${path}/sessions`, ownerToken))
    expect((await two.call('GET', '/api/meetings', null, undefined, key)).status).toBe(401)
    const deleted = await pageOnTwo(meetingId, await signIn())
    await ends(deleted, () => one.call('DELETE', path, ownerToken))
  })

  it('[BIN-2] a meeting that goes into the bin is closed, and open again once it is restored', async () => {
    const { meetingId, tokenOf } = await one.createMeeting(meetingFile(1, 1))
    const path = `/api/meetings/${meetingId}`
    const read = (token: string) => two.call('GET', `${path}/state`, token)
    const [screen, owner] = [
      await pageOnTwo(meetingId, { token: tokenOf('screen', 'b1') }),
      await pageOnTwo(meetingId, { token: ownerToken }),
    ]
    await ends(screen, () => one.call('DELETE', path, ownerToken, { confirm: meetingFile().title }))
    await until(() => isRevoked(owner))
    owner.close()
    expect([(await read(tokenOf('screen', 'b1'))).status, (await read(ownerToken)).status]).toEqual([401, 404])
    expect((await one.call('POST', `${path}/restore`, ownerToken)).status).toBe(204)
    expect((await read(tokenOf('screen', 'b1'))).status).toBe(200)
  })

  it('[SCR-10] a screen that asks on one node is given its hall on the other, and forgotten there', async () => {
    const { meetingId, tokenOf } = await one.createMeeting(meetingFile(1, 1))
    const asked = (await two.call<Asked>('POST', '/api/screens', null, { size: '1920×1080' })).body
    const path = `/api/meetings/${meetingId}/screens`
    const given = { code: asked.code, venueId: 'b1' }
    expect((await one.call('POST', `${path}/pair`, tokenOf('moderator'), given)).status).toBe(200)
    const standing = await two.call<object>('GET', `/api/screens/${asked.pairingId}`, asked.secret)
    expect(standing.body).toMatchObject({ status: 'paired', meetingId, venueId: 'b1' })
    const page = await pageOnTwo(meetingId, { cookie: cookieOf(standing) })
    await ends(page, () => one.call('DELETE', `${path}/${asked.pairingId}`, tokenOf('moderator')))
    expect((await two.call('GET', `/api/screens/${asked.pairingId}`, asked.secret)).status).toBe(410)
  })

  it('[VEN-10] a hall that is added gets one link for its phones, though both nodes see it come', async () => {
    const { meetingId, tokenOf } = await one.createMeeting(meetingFile(1, 1))
    const page = await pageOnTwo(meetingId, { token: tokenOf('screen', 'b1') })
    const venue = { id: 'b9', kind: 'branch', name: 'Hall b9' }
    expect((await one.command(meetingId, tokenOf('moderator'), 'venues.add', { venue })).status).toBe(200)
    await until(() => page.state?.venues.b9 !== undefined)
    const issued = async () =>
      (await one.hall.deps.links.ofMeeting(meetingId)).filter(({ venueId }) => venueId === 'b9')
    const told = async () => {
      const path = `/api/meetings/${meetingId}/events?after=0`
      const { events } = (await two.call<{ events: { type: string }[] }>('GET', path, ownerToken)).body
      return events.filter(({ type }) => type === 'access.linkIssued').length
    }
    // The log's word comes first, and the link to it.
    await until(async () => (await told()) === 1 && (await issued()).length > 0)
    // Whoever came second has seen that there is one by now.
    await one.hall.deps.liveGrants.recheck()
    expect([(await issued()).map(({ role }) => role), await told()]).toEqual([['attendee'], 1])
    page.close()
    expect([...one.errors, ...two.errors]).toEqual([])
  })
})

describe('a grant that hangs on one node and ends on another', () => {
  let hung: readonly Hung[] = []
  afterEach(() => letAllGo(hung))

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
