import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ownerToken, type RunningHall, startHall } from '../../support/running-hall.ts'

type Meeting = Awaited<ReturnType<RunningHall['createMeeting']>>
interface Card {
  readonly personId: string
  readonly name: string
  readonly venueId: string
  readonly code: string
  readonly url: string
}

let hall: RunningHall
let meeting: Meeting
let path: string

beforeAll(async () => {
  hall = await startHall()
  meeting = await hall.createMeeting()
  path = `/api/meetings/${meeting.meetingId}`
})
afterAll(() => hall.stop())

const tokenOf = (role: string, venueId?: string) => (role === 'owner' ? ownerToken : meeting.tokenOf(role, venueId))

const issue = (body: unknown, role = 'moderator', venueId?: string) =>
  hall.call<{ codes: Card[] }>('POST', `${path}/personal-codes`, tokenOf(role, venueId), body)

const cardOf = async (personId: string): Promise<Card> => {
  const [card] = (await issue({ personIds: [personId] })).body.codes
  if (card === undefined) throw new Error('no card')
  return card
}

const scan = (body: unknown, role = 'operator') =>
  hall.call('POST', `${path}/check-in/by-code`, tokenOf(role, role === 'operator' ? 'b1' : undefined), body)

const show = (personalCode: string, meetingId = meeting.meetingId, headers = {}) =>
  hall.call('POST', '/api/check-in', null, { meetingId, personalCode }, headers)

const cookieOf = (answer: { readonly headers: Headers }) => ({
  cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '',
})

const unknown = { status: 404, body: { error: { code: 'checkIn.codeUnknown' } } }

describe('Personal codes', () => {
  it('[CHK-7] are told once, for those who were chosen', async () => {
    const one = await issue({ personIds: ['b1-p1'] })
    expect(one.status).toBe(201)
    const { codes } = one.body
    expect(codes).toEqual([
      {
        personId: 'b1-p1',
        name: 'Attendee 1 of b1',
        venueId: 'b1',
        code: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{8}$/u),
        url: `${hall.base}/i/${meeting.meetingId}/${codes[0]?.code}`,
      },
    ])
    expect((await issue({ venueId: 'b1' })).body.codes).toHaveLength(3)
    expect((await issue({}, 'owner')).body.codes).toHaveLength(9)
    const stored = JSON.stringify(await hall.hall.deps.people.list(meeting.meetingId))
    for (const { code } of codes) expect(stored).not.toContain(code)
  })

  it('[CHK-7] an operator issues those of its hall alone; others are not said to exist', async () => {
    expect((await issue({}, 'operator', 'b1')).body.codes.map(({ venueId }) => venueId)).toEqual(['b1', 'b1', 'b1'])
    expect((await issue({ venueId: 'b2' }, 'operator', 'b1')).status).toBe(404)
    const [foreign, nobody] = [
      await issue({ personIds: ['b2-p1'] }, 'operator', 'b1'),
      await issue({ personIds: ['x'] }, 'operator', 'b1'),
    ]
    expect([foreign.status, foreign.body]).toEqual([404, nobody.body])
    for (const role of ['screen', 'attendee']) expect((await issue({}, role, 'b1')).status).toBe(403)
    for (const body of [{ personIds: [] }, { personIds: 'b1-p1' }, { extra: 1 }, []])
      expect((await issue(body)).status, JSON.stringify(body)).toBe(422)
  })

  it('[CHK-7] a fresh one takes the place of the older one', async () => {
    const [older, newer] = [await cardOf('b1-p1'), await cardOf('b1-p1')]
    expect(await scan({ code: older.code })).toMatchObject(unknown)
    expect(await scan({ code: newer.code })).toMatchObject({ status: 200, body: { personId: 'b1-p1' } })
  })

  it('[CHK-7] that were taken away are worth nothing', async () => {
    const card = await cardOf('b1-p1')
    const revoked = await hall.call('DELETE', `${path}/personal-codes`, tokenOf('operator', 'b1'), {
      personIds: ['b1-p1'],
    })
    expect(revoked.status).toBe(204)
    expect(await scan({ code: card.code })).toMatchObject(unknown)
    expect(await show(card.code)).toMatchObject(unknown)
  })

  it('[CHK-7] are known to the operator of the hall by a digest, for days without a network', async () => {
    const card = await cardOf('b1-p2')
    await hall.call('DELETE', `${path}/personal-codes`, tokenOf('moderator'), { personIds: ['b1-p3'] })
    const roster = (role: string, venueId?: string) =>
      hall.call<{ people: { id: string; codeDigest?: string | null }[] }>(
        'GET',
        `${path}/roster`,
        tokenOf(role, venueId),
      )
    const people = (await roster('operator', 'b1')).body.people
    const digest = createHash('sha256').update(`${meeting.meetingId}|${card.code}`).digest('hex').slice(0, 16)
    expect(people.find(({ id }) => id === 'b1-p2')?.codeDigest).toBe(digest)
    expect(people.find(({ id }) => id === 'b1-p3')?.codeDigest).toBeNull()
    expect(JSON.stringify((await roster('moderator')).body)).not.toContain('codeDigest')
  })
})

describe('A card', () => {
  it('[CHK-8] is read by the operator of the hall, typed or scanned', async () => {
    const card = await cardOf('b1-p1')
    const typed = `${card.code.slice(0, 4)} ${card.code.slice(4).toLowerCase()}`
    for (const code of [card.code, typed, card.url, `https://elsewhere.example/i/${meeting.meetingId}/${card.code}`])
      expect(await scan({ code })).toMatchObject({ status: 200, body: { personId: 'b1-p1', venueId: 'b1' } })
  })

  it('[CHK-8] of another hall is told to staff alone', async () => {
    const card = await cardOf('b2-p1')
    expect(await scan({ code: card.code })).toMatchObject(unknown)
    expect(await scan({ code: card.code, venueId: 'b1' }, 'moderator')).toMatchObject({
      status: 409,
      body: { error: { code: 'checkIn.codeOfOtherHall', venueId: 'b2' } },
    })
    expect((await scan({ code: card.code }, 'moderator')).body).toEqual({ personId: 'b2-p1', venueId: 'b2' })
  })

  it('[CHK-8] of another meeting is said to be so', async () => {
    const card = await cardOf('b1-p1')
    const url = card.url.replace(meeting.meetingId, 'another')
    expect(await scan({ code: url })).toMatchObject({ body: { error: { code: 'checkIn.codeOfOtherMeeting' } } })
    const other = await hall.createMeeting()
    expect(await show(card.code, other.meetingId)).toMatchObject(unknown)
  })

  it('[CHK-8] lets its owner in as itself, who is not thereby in the hall', async () => {
    const answer = await show((await cardOf('b1-p1')).code)
    expect(answer).toMatchObject({ status: 200, body: { role: 'attendee', venueId: 'b1', personId: 'b1-p1' } })
    expect(answer.body).not.toHaveProperty('onSiteUntil')
    expect(answer.body).not.toHaveProperty('isRemote')
    await hall.command(meeting.meetingId, tokenOf('moderator'), 'attendance.setRules', { mode: 'rotating' })
    const body = { by: { self: true }, device: 'device-of-a-phone' }
    const early = await hall.call('POST', `${path}/arrive`, null, body, cookieOf(answer))
    expect(early).toMatchObject({ status: 409, body: { error: { code: 'attendance.codeNeeded' } } })
    const { url } = (await hall.call<{ url: string }>('GET', `${path}/check-in/code`, tokenOf('screen', 'b1'))).body
    const code = new URL(url).pathname.split('/').at(-1) ?? ''
    const scanned = await hall.call(
      'POST',
      '/api/check-in',
      null,
      { meetingId: meeting.meetingId, venueId: 'b1', code },
      cookieOf(answer),
    )
    expect(scanned.body).toMatchObject({ personId: 'b1-p1' })
    const late = await hall.call('POST', `${path}/arrive`, null, body, cookieOf(answer))
    expect(late).toMatchObject({ status: 200, body: { personId: 'b1-p1', outcome: 'present' } })
  })

  it('[CHK-8] may be shown after the code of the hall: the phone stays one that stands there', async () => {
    const { url } = (await hall.call<{ url: string }>('GET', `${path}/check-in/code`, tokenOf('screen', 'b1'))).body
    const code = new URL(url).pathname.split('/').at(-1) ?? ''
    const first = await hall.call('POST', '/api/check-in', null, { meetingId: meeting.meetingId, venueId: 'b1', code })
    const second = await show((await cardOf('b1-p2')).code, meeting.meetingId, cookieOf(first))
    expect(second.body).toMatchObject({ personId: 'b1-p2', onSiteUntil: first.body.onSiteUntil })
  })

  it('[CHK-8] is shown with arriving too, in the own hall only', async () => {
    const session = await hall.call('POST', '/api/session', null, { token: tokenOf('attendee', 'b2') })
    const arrive = (personalCode: string) =>
      hall.call('POST', `${path}/arrive`, null, { by: { personalCode }, device: 'another-device' }, cookieOf(session))
    expect(await arrive((await cardOf('b1-p3')).code)).toMatchObject(unknown)
    await hall.command(meeting.meetingId, tokenOf('moderator'), 'attendance.setRules', { mode: 'link' })
    expect(await arrive((await cardOf('b2-p1')).code)).toMatchObject({ status: 200, body: { personId: 'b2-p1' } })
  })

  it('[CHK-8] goes where its owner goes, and stays with it when the roster is replaced', async () => {
    const card = await cardOf('b2-p2')
    const { people } = hall.hall.deps
    await people.put(meeting.meetingId, await people.list(meeting.meetingId))
    await hall.command(meeting.meetingId, tokenOf('moderator'), 'attendance.transfer', {
      personId: 'b2-p2',
      toVenueId: 'b1',
    })
    expect(await show(card.code)).toMatchObject({ status: 200, body: { venueId: 'b1', personId: 'b2-p2' } })
    expect(await scan({ code: card.code })).toMatchObject({ status: 200, body: { personId: 'b2-p2' } })
  })
})

describe('A link of its own', () => {
  const issueLink = (body: unknown) => hall.call<{ token: string }>('POST', `${path}/links`, ownerToken, body)

  it('[CHK-9] is for one attendee of the hall; who holds it takes part from elsewhere, in every mode', async () => {
    const link = await issueLink({ role: 'attendee', venueId: 'b2', personId: 'b2-p3' })
    expect(link).toMatchObject({ status: 201, body: { role: 'attendee', venueId: 'b2', personId: 'b2-p3' } })
    const { token } = link.body
    expect((await hall.call('POST', '/api/session', null, { token })).body).toMatchObject({
      personId: 'b2-p3',
      isRemote: true,
    })
    await hall.command(meeting.meetingId, tokenOf('moderator'), 'attendance.setRules', { mode: 'rotating' })
    const arrive = (by: unknown) => hall.call('POST', `${path}/arrive`, token, { by, device: 'device-at-home' })
    const other = await arrive({ personalCode: (await cardOf('b2-p1')).code })
    expect(other).toMatchObject({ status: 409, body: { error: { code: 'attendance.notYours' } } })
    expect(await arrive({ self: true })).toMatchObject({ status: 200, body: { personId: 'b2-p3', outcome: 'present' } })
    const { body } = await hall.call<{ state: { attendance: { people: Record<string, Record<string, object>> } } }>(
      'GET',
      `${path}/state`,
      ownerToken,
    )
    expect(body.state.attendance.people.b2?.['b2-p3']).toMatchObject({ status: 'present', via: 'remote' })
  })

  it('[CHK-9] lets no phone of the hall in', async () => {
    const other = await hall.createMeeting()
    const links = `/api/meetings/${other.meetingId}/links`
    const shared = other.links.find(({ role, venueId }) => role === 'attendee' && venueId === 'b1')
    await hall.call('POST', links, ownerToken, { role: 'attendee', venueId: 'b1', personId: 'b1-p1' })
    await hall.call('DELETE', `${links}/${shared?.linkId}`, ownerToken)
    const code = await hall.call('GET', `/api/meetings/${other.meetingId}/check-in/code`, other.tokenOf('screen', 'b1'))
    expect(code).toMatchObject({ status: 409, body: { error: { code: 'checkIn.noLink' } } })
  })

  it.each([
    { role: 'attendee', venueId: 'b1', personId: 'b2-p3' },
    { role: 'attendee', venueId: 'b1', personId: 'nobody' },
    { role: 'attendee', personId: 'b1-p1' },
    { role: 'operator', venueId: 'b1', personId: 'b1-p1' },
    { role: 'moderator', personId: 'b1-p1' },
  ])('[CHK-9] is not made for %j', async (body) => {
    expect((await issueLink(body)).status).toBe(422)
  })
})
