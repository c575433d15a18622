import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { recordOf } from '../../../server/creation/create-meeting.ts'
import { newId, newToken } from '../../../server/kernel/secrets.ts'
import { type Instant, instant } from '../../../shared/kernel/time.ts'
import {
  cookieOf,
  type Hung,
  hangAsAttendee,
  hangAsStaff,
  type Key,
  letAllGo,
  outcomesOf,
  releaseLongDocument,
  stopTheQueues,
} from '../../support/hung-things.ts'
import { meetingFile, ownerToken, type RunningHall, startHall, until } from '../../support/running-hall.ts'

/** What rule 34 allows. */
const withinMs = 1_000

let hall: RunningHall
let meeting: Awaited<ReturnType<RunningHall['createMeeting']>>
let hung: Hung[] = []

beforeAll(async () => {
  hall = await startHall()
  stopTheQueues(hall)
})
beforeEach(async () => {
  meeting = await hall.createMeeting(meetingFile(2, 3))
  await releaseLongDocument(hall, meeting.meetingId)
})
afterEach(() => {
  letAllGo(hung)
  hung = []
})
afterAll(() => hall.stop())

const path = (rest: string) => `/api/meetings/${meeting.meetingId}/${rest}`
const call = (method: string, rest: string, body?: unknown) => hall.call(method, path(rest), ownerToken, body)
const linkOf = (role: string, venueId?: string) =>
  meeting.links.find((link) => link.role === role && link.venueId === venueId) ?? meeting.links[0]

async function sessionBy(token: string): Promise<{ cookie: string }> {
  return { cookie: cookieOf(await hall.call('POST', '/api/session', null, { token })) }
}

/** A phone that has come in by the card of the first person of b1. */
async function sessionByCard(): Promise<{ cookie: string }> {
  const issued = await hall.call<{ codes: { code: string }[] }>('POST', path('personal-codes'), ownerToken, {
    personIds: ['b1-p1'],
  })
  const brought = { meetingId: meeting.meetingId, personalCode: issued.body.codes[0]?.code }
  return { cookie: cookieOf(await hall.call('POST', '/api/check-in', null, brought)) }
}

/** A phone that has said who it is by name. */
async function sessionByName(): Promise<{ cookie: string }> {
  const key = await sessionBy(meeting.tokenOf('attendee', 'b1'))
  const who = { name: 'Attendee 1 of b1', phoneTail: '1000' }
  const known = await hall.call('POST', path('identify'), null, who, key)
  expect(known.status).toBe(200)
  return key
}

async function expectAllEnded(end: () => Promise<unknown>, things: readonly Hung[]): Promise<void> {
  expect(Object.values(outcomesOf(things))).toEqual(things.map(() => null))
  await end()
  await until(() => things.every(({ outcome }) => outcome() !== null), withinMs)
}

/** Every way in which the grant of a person that takes part ends, and how it came to that grant. */
const endsOfAttendees: readonly [string, () => Promise<Key>, () => Promise<unknown>][] = [
  ['signing out', sessionByName, () => Promise.resolve()],
  ["revoking the hall's link", sessionByName, () => call('DELETE', `links/${linkOf('attendee', 'b1')?.linkId}`)],
  ['taking the card away', sessionByCard, () => call('DELETE', 'personal-codes', { personIds: ['b1-p1'] })],
  ['issuing another card', sessionByCard, () => call('POST', 'personal-codes', { personIds: ['b1-p1'] })],
  ['taking the person off the roster', sessionByName, () => call('PUT', 'roster', withoutFirst())],
  [
    'erasing the people',
    sessionByName,
    () => call('POST', 'erase-people', { what: 'people', confirm: meetingFile().title }),
  ],
]

const withoutFirst = () => {
  const { people } = meetingFile(2, 3)
  return { people: people.filter(({ id }) => id !== 'b1-p1') }
}

describe('a grant is alive', () => {
  it.each(endsOfAttendees)(
    '[ACC-3] %s ends what hangs on it within a second, and nothing else',
    async (name, begin, end) => {
      const key = await begin()
      const others = await hangAsAttendee(hall, meeting.meetingId, await sessionBy(meeting.tokenOf('attendee', 'b2')))
      const own = await hangAsAttendee(hall, meeting.meetingId, key)
      hung.push(...own, ...others)
      const signOut = () =>
        hall.call('DELETE', '/api/session', null, undefined, 'cookie' in key ? { cookie: key.cookie } : {})
      await expectAllEnded(name === 'signing out' ? signOut : end, own)
      expect(outcomesOf(own)).toEqual({ socket: 'revoked', download: 'broken off', copy: '401' })
      expect(outcomesOf(others)).toEqual({ socket: null, download: null, copy: null })
    },
  )

  let overAt: Instant
  const endsOfStaff: readonly [string, () => Promise<Key>, () => Promise<unknown>][] = [
    [
      'revoking',
      async () => ({ token: meeting.tokenOf('moderator') }),
      () => call('DELETE', `links/${linkOf('moderator')?.linkId}`),
    ],
    [
      'the expiry of',
      async () => {
        const link = { linkId: newId(), role: 'moderator', token: newToken() } as const
        overAt = instant(hall.hall.deps.now() + 1_500)
        await hall.hall.deps.links.add([{ ...recordOf(meeting.meetingId, link), expiresAt: overAt }])
        return sessionBy(link.token)
      },
      () => until(() => hall.hall.deps.now() >= overAt),
    ],
  ]
  it.each(endsOfStaff)('[ACC-3] %s a link of staff ends the ledger and the upload, too', async (_, begin, end) => {
    const own = await hangAsStaff(hall, meeting.meetingId, await begin())
    hung.push(...own)
    await expectAllEnded(end, own)
    expect(outcomesOf(own)).toEqual({ socket: 'revoked', download: 'broken off', ledger: '401', upload: '401' })
    // Nothing of the upload stays.
    await until(() => !readdirSync(join(hall.dataDir, 'documents')).some((name) => name.endsWith('.part')))
  })

  it("[ACC-3] another owner's token ends what hung on the one before", async () => {
    const own = await hangAsStaff(hall, meeting.meetingId, { token: ownerToken })
    hung.push(...own)
    await expectAllEnded(() => hall.hall.deps.access.establishOwner('another-owner-token'), own).finally(() =>
      hall.hall.deps.access.establishOwner(ownerToken),
    )
    expect(outcomesOf(own)).toEqual({ socket: 'revoked', download: 'broken off', ledger: '401', upload: '401' })
  })

  it('[ACC-3] an act that has come in whole is answered, though it ends its own grant', async () => {
    const link = { linkId: newId(), role: 'organiser', token: newToken() } as const
    await hall.hall.deps.links.add([recordOf(meeting.meetingId, link)])
    expect(await hall.call('DELETE', path(`links/${link.linkId}`), link.token)).toMatchObject({ status: 204 })
    expect(await hall.call('GET', path('state'), link.token)).toMatchObject({ status: 401 })
  })

  it('[ACC-5] a card that is taken away ends only what it had proved: who was known by name goes on, and the door stays open', async () => {
    const [byCard, byName] = [await sessionByCard(), await sessionByName()]
    expect(await call('DELETE', 'personal-codes', { personIds: ['b1-p1'] })).toMatchObject({ status: 204 })
    expect(await hall.call('GET', path('me'), null, undefined, byCard)).toMatchObject({ status: 401 })
    expect(await hall.call('GET', path('me'), null, undefined, byName)).toMatchObject({
      body: { person: { id: 'b1-p1' } },
    })
    const again = await sessionBy(meeting.tokenOf('attendee', 'b1'))
    expect(await hall.call('GET', path('me'), null, undefined, again)).toMatchObject({ body: { person: null } })
  })

  it('[ACC-3] who is off the roster has no link of its own any more', async () => {
    const wanted = { role: 'attendee', venueId: 'b1', personId: 'b1-p1' }
    const issued = await hall.call<{ token: string }>('POST', path('links'), ownerToken, wanted)
    const { token } = issued.body
    expect(await hall.call('GET', path('state'), token)).toMatchObject({ status: 200 })
    await call('PUT', 'roster', withoutFirst())
    expect(await hall.call('GET', path('state'), token)).toMatchObject({ status: 401 })
  })

  it('lets go of what has ended by itself, and ends nothing while all grants hold (negative control)', async () => {
    const before = hall.hall.deps.liveGrants.size
    const own = await hangAsAttendee(hall, meeting.meetingId, await sessionByName())
    await hall.hall.deps.liveGrants.recheck()
    expect(outcomesOf(own)).toEqual({ socket: null, download: null, copy: null })
    letAllGo(own)
    await until(() => hall.hall.deps.liveGrants.size === before)
  })
})
