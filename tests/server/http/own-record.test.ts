import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { namedAs, openLink, provenPhone, sayByHttp } from '../../support/proven-phone.ts'
import { ownerToken, type RunningHall, startHall } from '../../support/running-hall.ts'

let hall: RunningHall
let meeting: Awaited<ReturnType<RunningHall['createMeeting']>>
let path: string

beforeAll(async () => {
  hall = await startHall()
  meeting = await hall.createMeeting()
  path = `/api/meetings/${meeting.meetingId}`
})
afterAll(() => hall.stop())

type Headers = Record<string, string>

const me = async (headers: Headers) =>
  (await hall.call<{ person: Record<string, unknown> | null }>('GET', `${path}/me`, null, undefined, headers)).body
    .person
const arrive = (headers: Headers, personId: string, more: object = {}) =>
  hall.call('POST', `${path}/arrive`, null, { by: namedAs(personId), device: 'device-of-a-phone', ...more }, headers)

describe('[PRV-10] What is stored of a person is told to it', () => {
  it('as a whole, and to nobody else', async () => {
    const phone = await openLink(hall, meeting.tokenOf('attendee', 'b1'))
    expect(await me(phone)).toBeNull()
    expect((await arrive(phone, 'b1-p1')).status).toBe(200)
    const say = sayByHttp(hall, meeting.meetingId, phone)
    await hall.command(meeting.meetingId, meeting.tokenOf('moderator'), 'meeting.start', {})
    expect(await say('floor.request', { venueId: 'b1', personId: 'b1-p1', topic: 'a topic' })).toMatchObject({
      ok: true,
    })
    await hall.call('POST', `${path}/personal-codes`, ownerToken, { personIds: ['b1-p1'] })
    const again = await provenPhone(hall, meeting.meetingId, meeting.tokenOf('attendee', 'b1'), 'b1-p1')
    expect(await me(again)).toMatchObject({
      id: 'b1-p1',
      name: 'Attendee 1 of b1',
      phoneMasked: '*******1000',
      attendance: { status: 'present', via: 'attendee' },
      floorRequests: [{ personId: 'b1-p1', topic: 'a topic' }],
      arrival: { venueId: 'b1', at: expect.any(Number), addressNet: expect.any(String) },
      hasCard: true,
      kept: { phonesUntil: expect.any(Number), namesUntil: null },
    })
    const other = await provenPhone(hall, meeting.meetingId, meeting.tokenOf('attendee', 'b1'), 'b1-p2')
    expect(await me(other)).toMatchObject({
      id: 'b1-p2',
      attendance: { status: 'awaited' },
      floorRequests: [],
      arrival: null,
      hasCard: false,
      noticeShownAt: null,
    })
  })
})

describe('[PRV-11] That the page has shown what is stored', () => {
  it('is kept with the session, from the first time on', async () => {
    const phone = await openLink(hall, meeting.tokenOf('attendee', 'b2'))
    await arrive(phone, 'b2-p1', { isTold: true })
    const { noticeShownAt } = (await me(phone)) ?? {}
    expect(noticeShownAt).toEqual(expect.any(Number))
    await arrive(phone, 'b2-p1', { isTold: true })
    expect((await me(phone))?.noticeShownAt).toBe(noticeShownAt)
  })

  it('is not kept where the page did not say so', async () => {
    const phone = await openLink(hall, meeting.tokenOf('attendee', 'b2'))
    await arrive(phone, 'b2-p2')
    expect((await me(phone))?.noticeShownAt).toBeNull()
  })
})
