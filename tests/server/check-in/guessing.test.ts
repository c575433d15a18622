import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { limitTable } from '../../../server/limits/limit-table.ts'
import { namedAs, openLink, provenPhone, sayByHttp } from '../../support/proven-phone.ts'
import { meetingFile, ownerToken, type RunningHall, startHall } from '../../support/running-hall.ts'

let hall: RunningHall
let meeting: Awaited<ReturnType<RunningHall['createMeeting']>>
let link: string

/** A fresh server for each: what was guessed is forgotten with it. */
beforeEach(async () => {
  await hall?.stop()
  hall = await startHall({ env: { TRUSTED_PROXY: '1' } })
  meeting = await hall.createMeeting(meetingFile(2, 30))
  link = meeting.tokenOf('attendee', 'b1')
})
afterAll(() => hall.stop())

type Headers = Record<string, string>

const arrive = (headers: Headers, by: object) =>
  hall.call('POST', `/api/meetings/${meeting.meetingId}/arrive`, null, { by, device: 'device-of-a-phone' }, headers)

/** As through a proxy that is trusted. */
const from = (address: string) => ({ 'x-forwarded-for': address })

const wrong = (number: number) => ({ ...namedAs(`b1-p${number}`), phoneTail: '9999' })

/** How often each answer came, by status and code. */
function tally(answers: readonly { readonly status: number; readonly body: unknown }[]): Record<string, number> {
  const count: Record<string, number> = {}
  for (const { status, body } of answers) {
    const { error } = body as { error?: { code: string } }
    const key = error === undefined ? String(status) : `${status} ${error.code}`
    count[key] = (count[key] ?? 0) + 1
  }
  return count
}

const oneByOne = async <Result>(count: number, act: (index: number) => Promise<Result>): Promise<Result[]> => {
  const results: Result[] = []
  for (let index = 0; index < count; index += 1) results.push(await act(index))
  return results
}

const personal = (venueId: string, personId: string) =>
  hall.call<{ token: string }>('POST', `/api/meetings/${meeting.meetingId}/links`, ownerToken, {
    role: 'attendee',
    venueId,
    personId,
  })

const callsSeenBy = async (token: string) => {
  const path = `/api/meetings/${meeting.meetingId}/state`
  const { body } = await hall.call<{ state: { helpCalls: { venueId: string; kind?: string }[] } }>('GET', path, token)
  return body.state.helpCalls
}

describe('Guessing at names', () => {
  it('[CHK-15] [CAS-25] twenty wrong names from one phone stop that phone, and nobody else of the hall', async () => {
    const guesser = await openLink(hall, link)
    const seen = tally(await oneByOne(20, () => arrive(guesser, { name: 'Nobody', phoneTail: '0000' })))
    expect(seen['404 access.noSuchPerson']).toBeLessThanOrEqual(10)
    expect(seen['429 command.tooMany'] ?? seen['429 checkIn.nameRefused']).toBeGreaterThan(0)
    for (const number of [1, 2, 3])
      expect((await arrive(await openLink(hall, link), namedAs(`b1-p${number}`))).status).toBe(200)
  })

  it('[CHK-15] aimed at one person: fresh cookies and rotated addresses buy no try beyond the limit, not even a right one', async () => {
    const { points } = limitTable.wrongNamesOfPerson
    const guess = async (index: number, by: object) =>
      arrive({ ...(await openLink(hall, link)), ...from(`203.0.${index}.1`) }, by)
    expect(tally(await oneByOne(points, (index) => guess(index, wrong(1))))).toEqual({
      '404 access.noSuchPerson': points,
    })
    const rotated = await oneByOne(150, (index) => guess(index, index === 75 ? namedAs('b1-p1') : wrong(1)))
    expect(tally(rotated)).toEqual({ '429 checkIn.nameRefused': 150 })
    expect(rotated[0]?.body).toMatchObject({ error: { retryAfterMs: expect.any(Number) } })
  })

  it('[CHK-15] many at the same moment are counted one by one', async () => {
    const phones = await oneByOne(40, () => openLink(hall, link))
    const seen = tally(await Promise.all(phones.map((headers) => arrive(headers, wrong(2)))))
    expect(seen).toEqual({
      '404 access.noSuchPerson': limitTable.wrongNamesOfPerson.points,
      '429 checkIn.nameRefused': 40 - limitTable.wrongNamesOfPerson.points,
    })
  })

  it('[CHK-15] a name that nobody has is answered like one that somebody has, at every step', async () => {
    const phone = () => openLink(hall, link)
    const pairs = await oneByOne(12, async () => [
      await arrive(await phone(), wrong(3)),
      await arrive(await phone(), { name: 'No such name', phoneTail: '9999' }),
    ])
    for (const [there, nowhere] of pairs) {
      const told = { ...there?.body }
      expect([nowhere?.status, Object.keys(nowhere?.body ?? {})]).toEqual([there?.status, Object.keys(told)])
      expect(tally([nowhere as never])).toEqual(tally([there as never]))
    }
  })

  it('[CHK-15] whoever is aimed at goes on by card, by a link of its own, and at the operator', async () => {
    await oneByOne(12, async () => arrive(await openLink(hall, link), wrong(4)))
    const headers = await openLink(hall, link)
    expect(await arrive(headers, namedAs('b1-p4'))).toMatchObject({
      status: 429,
      body: { error: { code: 'checkIn.nameRefused' } },
    })
    const codes = `/api/meetings/${meeting.meetingId}/personal-codes`
    const issued = await hall.call<{ codes: { code: string }[] }>('POST', codes, meeting.tokenOf('moderator'), {
      personIds: ['b1-p4'],
    })
    expect((await arrive(headers, { personalCode: issued.body.codes[0]?.code })).status).toBe(200)
    const { token } = (await personal('b1', 'b1-p5')).body
    await oneByOne(12, async () => arrive(await openLink(hall, link), wrong(5)))
    expect((await arrive({ authorization: `Bearer ${token}` }, { self: true })).status).toBe(200)
    await oneByOne(12, async () => arrive(await openLink(hall, link), wrong(6)))
    const own = { personId: 'b1-p6', venueId: 'b1' }
    const operator = meeting.tokenOf('operator', 'b1')
    expect((await hall.command(meeting.meetingId, operator, 'attendance.checkIn', own)).status).toBe(200)
  })

  it('[CHK-15] an honest phone behind the same address is never refused while others guess', async () => {
    const attack = (async () => {
      const answers = []
      for (let index = 0; index < 120; index += 1)
        answers.push(await arrive(await openLink(hall, link), { name: `Nobody ${index}`, phoneTail: '0000' }))
      return tally(answers)
    })()
    const honest = await oneByOne(12, async (index) => arrive(await openLink(hall, link), namedAs(`b1-p${index + 10}`)))
    expect(tally(honest)).toEqual({ 200: 12 })
    expect((await attack)['429 command.tooMany']).toBeGreaterThan(40)
    const mistyped = await openLink(hall, link)
    await arrive(mistyped, wrong(25))
    await arrive(mistyped, wrong(25))
    expect((await arrive(mistyped, namedAs('b1-p25'))).status).toBe(200)
  })

  it('[CHK-15] [NTC-7] the operator of the hall and staff are told once, and nobody else', async () => {
    await oneByOne(30, async () => arrive(await openLink(hall, link), wrong(7)))
    const told = { venueId: 'b1', kind: 'guessing' }
    for (const token of [meeting.tokenOf('operator', 'b1'), meeting.tokenOf('moderator')])
      expect(await callsSeenBy(token)).toMatchObject([told])
    for (const token of [meeting.tokenOf('operator', 'b2'), meeting.tokenOf('screen', 'b1'), link])
      expect(await callsSeenBy(token)).toEqual([])
    const { events } = (
      await hall.call<{ events: { type: string }[] }>(
        'GET',
        `/api/meetings/${meeting.meetingId}/events?after=0`,
        ownerToken,
      )
    ).body
    const call = events.filter(({ type }) => type === 'notices.helpCalled')
    expect(call).toHaveLength(1)
    expect(JSON.stringify(call)).not.toContain('b1-p7')
  })
})

describe('Guessing at tokens', () => {
  const ask = (token: string, address: string) => hall.call('GET', '/api/session', token, undefined, from(address))

  it('[ACC-6] wrong ones are counted by network wherever they are shown, and the tokens of links always pass', async () => {
    const { points } = limitTable.wrongTokens
    const ways = [
      () => ask('wrong-token', '198.51.100.7'),
      () => hall.call('POST', '/api/session', null, { token: 'wrong-token' }, from('198.51.100.7')),
      () => hall.call('GET', '/api/meetings', 'wrong-token', undefined, from('198.51.100.7')),
    ]
    const seen = tally(
      await oneByOne(points + 15, (index) => (ways[index % 3] ?? ways[0])?.() as ReturnType<typeof ask>),
    )
    expect(seen).toEqual({ '401 access.unauthorised': points, '429 command.tooMany': 15 })
    expect((await ask(link, '198.51.100.7')).status).toBe(200)
    expect((await ask('wrong-token', '198.51.100.8')).status).toBe(401)
  })

  it("[ACC-6] the owner's is not compared from there, and goes on from where the owner has been", async () => {
    await oneByOne(limitTable.wrongTokens.points + 1, () => ask('wrong-token', '198.51.100.9'))
    expect((await ask(ownerToken, '198.51.100.9')).status).toBe(429)
    expect((await hall.call('GET', '/api/meetings', ownerToken)).status).toBe(200)
    expect((await ask(ownerToken, '198.51.100.10')).status).toBe(200)
  })

  it('[ACC-6] a page that shows nothing guesses at nothing', async () => {
    const seen = tally(await oneByOne(limitTable.wrongTokens.points + 5, () => hall.call('GET', '/api/session', null)))
    expect(Object.keys(seen)).toEqual(['401 access.unauthorised'])
  })
})

describe('One person', () => {
  it('[ATT-21] does not fill the log by leaving and coming back', async () => {
    const headers = await provenPhone(hall, meeting.meetingId, link, 'b1-p1')
    const say = sayByHttp(hall, meeting.meetingId, headers)
    await say('attendance.checkIn', { personId: 'b1-p1', venueId: 'b1' })
    const { points } = limitTable.actsOfPerson
    const answers = await oneByOne(points + 5, (index) =>
      say(index % 2 === 0 ? 'attendance.leave' : 'attendance.return', { personId: 'b1-p1' }),
    )
    expect(answers.filter(({ ok }) => ok)).toHaveLength(points - 1)
    expect(answers.at(-1)).toMatchObject({
      rejection: { code: 'command.tooMany', params: { retryAfterMs: expect.any(Number) } },
    })
    const other = await provenPhone(hall, meeting.meetingId, link, 'b1-p2')
    expect(
      await sayByHttp(hall, meeting.meetingId, other)('attendance.checkIn', { personId: 'b1-p2', venueId: 'b1' }),
    ).toMatchObject({ ok: true })
  })
})
