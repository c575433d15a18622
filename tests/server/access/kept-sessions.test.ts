import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sessionLifeMs } from '../../../server/access/session-life.ts'
import { cookieOf, namedAs, openLink, provenPhone, sayByHttp } from '../../support/proven-phone.ts'
import { type RunningHall, startHall } from '../../support/running-hall.ts'

let hall: RunningHall
let meeting: Awaited<ReturnType<RunningHall['createMeeting']>>
let path: string
let link: string
let now = Date.now()

beforeAll(async () => {
  hall = await startHall({ clocks: { wall: () => now, monotonic: () => now } })
})
afterAll(() => hall.stop())
beforeEach(async () => {
  meeting = await hall.createMeeting()
  path = `/api/meetings/${meeting.meetingId}`
  link = meeting.tokenOf('attendee', 'b1')
})

const arrive = (headers: Record<string, string>, by: object) =>
  hall.call('POST', `${path}/arrive`, null, { by, device: 'device-of-a-phone' }, headers)

const me = async (headers: Record<string, string>) =>
  (await hall.call<{ person: { id: string } | null }>('GET', `${path}/me`, null, undefined, headers)).body.person

const setMode = (mode: string) =>
  hall.command(meeting.meetingId, meeting.tokenOf('moderator'), 'attendance.setRules', { mode })

describe('A session', () => {
  it('[CHK-14] [CAS-26] is kept when the same link is opened again: the phone stays who it has proved to be', async () => {
    const headers = await provenPhone(hall, meeting.meetingId, link, 'b1-p1')
    const again = await hall.call('POST', '/api/session', null, { token: link }, headers)
    expect(again).toMatchObject({ status: 200, body: { role: 'attendee', venueId: 'b1', personId: 'b1-p1' } })
    expect(cookieOf(again)).toEqual(headers)
    expect((await me(headers))?.id).toBe('b1-p1')
  })

  it('[CHK-14] another phone that opens the link is nobody yet, and so is one that has left', async () => {
    const headers = await provenPhone(hall, meeting.meetingId, link, 'b1-p1')
    const other = await openLink(hall, link)
    expect(other).not.toEqual(headers)
    expect(await me(other)).toBeNull()
    await hall.call('DELETE', '/api/session', null, undefined, headers)
    const anew = await hall.call('POST', '/api/session', null, { token: link }, headers)
    expect(anew.body).not.toHaveProperty('personId')
    expect(cookieOf(anew)).not.toEqual(headers)
  })

  it('[CHK-14] to arrive again is no fault, in every mode and after the end; the command says that it was so', async () => {
    const headers = await openLink(hall, link)
    const first = await arrive(headers, namedAs('b1-p1'))
    expect(first).toMatchObject({ status: 200, body: { outcome: 'present' } })
    for (const mode of ['confirmed', 'rotating', 'operatorOnly', 'link']) {
      await setMode(mode)
      for (const by of [{ self: true }, namedAs('b1-p1')])
        expect(await arrive(headers, by), mode).toMatchObject({ status: 200, body: first.body })
    }
    const say = sayByHttp(hall, meeting.meetingId, headers)
    expect(await say('attendance.checkIn', { personId: 'b1-p1', venueId: 'b1' })).toMatchObject({
      rejection: { code: 'attendance.alreadyPresent' },
    })
    for (const type of ['meeting.start', 'meeting.adjourn'])
      await hall.command(meeting.meetingId, meeting.tokenOf('moderator'), type, {})
    expect(await arrive(headers, { self: true })).toMatchObject({ status: 200, body: first.body })
  })

  it('[CHK-14] a claim that is made again is still the first one', async () => {
    await setMode('confirmed')
    const headers = await openLink(hall, link)
    const first = await arrive(headers, namedAs('b1-p2'))
    now += 60_000
    expect(await arrive(headers, { self: true })).toMatchObject({ status: 200, body: first.body })
    expect(first.body).toMatchObject({ outcome: 'claimed' })
  })

  it('[ACC-4] ends thirty days after it began, and is removed by the sweep', async () => {
    const headers = await provenPhone(hall, meeting.meetingId, link, 'b1-p1')
    const set = (await hall.call('POST', '/api/session', null, { token: link })).headers.get('set-cookie')
    expect(set).toContain(`Max-Age=${sessionLifeMs / 1_000};`)
    const secret = headers.cookie.split('=')[1] ?? ''
    const { access, sessions, retention } = hall.hall.deps
    const hash = (await access.bySession(secret))?.sessionHash ?? ''
    now += sessionLifeMs - 1
    expect((await hall.call('GET', '/api/session', null, undefined, headers)).status).toBe(200)
    now += 1
    expect((await hall.call('GET', '/api/session', null, undefined, headers)).status).toBe(401)
    expect(await sessions.byHash(hash)).not.toBeNull()
    await retention.sweep()
    expect(await sessions.byHash(hash)).toBeNull()
  })
})
