import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rotatingCode, stepMs } from '../../../server/check-in/check-in-codes.ts'
import { instant } from '../../../shared/kernel/time.ts'
import { meetingFile, ownerToken, type RunningHall, startHall } from '../../support/running-hall.ts'

type Meeting = Awaited<ReturnType<RunningHall['createMeeting']>>
interface Shown {
  readonly url: string
  readonly validFromMs: number
  readonly nextAtMs: number
  readonly serverNow: number
}
interface Failed {
  readonly error: { readonly code: string; readonly ageSeconds?: number; readonly retryAfterMs?: number }
}

let hall: RunningHall
let meeting: Meeting
let path: string

beforeAll(async () => {
  hall = await startHall({ env: { TRUSTED_PROXY: 'loopback' } })
})
afterAll(() => hall.stop())

const setMode = (mode: string, of = meeting) =>
  hall.command(of.meetingId, of.tokenOf('moderator'), 'attendance.setRules', { mode })

const freshMeeting = async (mode = 'rotating', peopleEach = 3) => {
  meeting = await hall.createMeeting(meetingFile(2, peopleEach))
  path = `/api/meetings/${meeting.meetingId}`
  await setMode(mode)
}

const shown = (token: string, query = '') => hall.call<Shown>('GET', `${path}/check-in/code${query}`, token)

const codeIn = (url: string) => {
  const [, kind, meetingId, venueId, code] = new URL(url).pathname.split('/').map(decodeURIComponent)
  expect(kind).toBe('c')
  return { meetingId, venueId, code }
}

/** The code that the screen of the hall shows at that moment. */
const codeAt = async (at: number, venueId = 'b1', of = meeting) => {
  const place = { meetingId: of.meetingId, venueId }
  const { store, deps } = hall.hall
  await deps.waysIn.shownCode(place, true)
  const key = Buffer.from((await store.settings.get(`checkInKey:${of.meetingId}`)) ?? '', 'base64url')
  return { ...place, code: rotatingCode(key, place, at) }
}

const bring = (body: unknown, headers: Record<string, string> = {}) =>
  hall.call<Record<string, unknown> & Failed>('POST', '/api/check-in', null, body, headers)

const cookieOf = (answer: { readonly headers: Headers }) => ({
  cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '',
})

/** Not in the last moments of a step: the next code would come between two calls of a test. */
const steadyNow = async () => {
  const leftMs = stepMs - (Date.now() % stepMs)
  if (leftMs < 1_000) await new Promise((resolve) => setTimeout(resolve, leftMs))
  return Date.now()
}

const phone = async (body?: unknown) => cookieOf(await bring(body ?? (await codeAt(await steadyNow()))))

const arrive = (headers: Record<string, string>, by: unknown, device = 'device-of-a-phone') =>
  hall.call<Record<string, unknown> & Failed>('POST', `${path}/arrive`, null, { by, device }, headers)

const person = (number: number, venueId = 'b1') => ({
  name: `Attendee ${number} of ${venueId}`,
  phoneTail: `${venueId.slice(1)}00${number - 1}`,
})

const attendanceOf = async (personId: string, venueId = 'b1') => {
  const answer = await hall.call<{ state: { attendance: { people: Record<string, Record<string, object>> } } }>(
    'GET',
    `${path}/state`,
    ownerToken,
  )
  return answer.body.state.attendance.people[venueId]?.[personId]
}

describe('The code of a hall', () => {
  beforeAll(() => freshMeeting())

  it('[CHK-1] is shown to its screen, its operator and staff, one at a time, until the next step', async () => {
    const screen = await shown(meeting.tokenOf('screen', 'b1'))
    expect(screen.status).toBe(200)
    const { url, validFromMs, nextAtMs, serverNow } = screen.body
    expect(url.startsWith(`${hall.base}/c/${meeting.meetingId}/b1/`)).toBe(true)
    expect([validFromMs % stepMs, nextAtMs - validFromMs]).toEqual([0, stepMs])
    expect(serverNow - validFromMs).toBeGreaterThanOrEqual(0)
    expect((await shown(meeting.tokenOf('operator', 'b1'))).status).toBe(200)
    expect(codeIn((await shown(meeting.tokenOf('moderator'), '?venueId=b2')).body.url).venueId).toBe('b2')
  })

  it('[CHK-1] is shown of the own hall only', async () => {
    const { url } = (await shown(meeting.tokenOf('screen', 'b1'), '?venueId=b2')).body
    expect(codeIn(url).venueId).toBe('b1')
    expect((await shown(meeting.tokenOf('moderator'))).status).toBe(404)
    expect((await shown(meeting.tokenOf('moderator'), '?venueId=constructor')).status).toBe(404)
    for (const [role, venueId] of [['attendee', 'b1'], ['observer']] as const)
      expect((await shown(meeting.tokenOf(role, venueId))).status, role).toBe(403)
  })

  it('[CHK-2] lets a phone in as an attendee of the hall that stands there', async () => {
    const answer = await bring(codeIn((await shown(meeting.tokenOf('screen', 'b1'))).body.url))
    expect(answer).toMatchObject({
      status: 200,
      body: { meetingId: meeting.meetingId, role: 'attendee', venueId: 'b1' },
    })
    expect(Number(answer.body.onSiteUntil) - Date.now()).toBeGreaterThan(9 * 60_000)
    expect(answer.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Strict/u)
    const session = await hall.call('GET', '/api/session', null, undefined, cookieOf(answer))
    const meant = { title: 'A meeting for tests', timeZone: 'Asia/Shanghai', venueName: 'Hall b1', mode: 'rotating' }
    expect(answer.body).toEqual({ ...session.body, ...meant })
  })

  it('[CHK-2] says how old it is when it is too old, and what the phone believes of the time changes nothing', async () => {
    const old = await bring(await codeAt(Date.now() - 60_000), { date: new Date(Date.now() - 60_000).toUTCString() })
    expect(old).toMatchObject({ status: 409, body: { error: { code: 'checkIn.codeExpired' } } })
    expect(old.body.error.ageSeconds).toBeGreaterThanOrEqual(60)
    expect(old.headers.get('set-cookie')).toBeNull()
    const wrongDay = { date: new Date(Date.now() + 86_400_000).toUTCString() }
    expect((await bring(await codeAt(Date.now()), wrongDay)).status).toBe(200)
  })

  it('[CHK-3] is of no other hall and no other meeting; a meeting that is not there is not told apart', async () => {
    const own = await codeAt(Date.now())
    const { meetingId } = await hall.createMeeting()
    const wrong = [{ venueId: 'b2' }, { venueId: 'nowhere' }, { meetingId }, { meetingId: 'nothing' }]
    for (const change of wrong)
      expect(await bring({ ...own, ...change }), JSON.stringify(change)).toMatchObject({
        status: 404,
        body: { error: { code: 'checkIn.codeUnknown' } },
      })
    expect((await bring({ ...own, extra: 1 })).status).toBe(422)
  })

  it('[CHK-3] is printed where it need not rotate, proves no place, and ends with the link of the hall', async () => {
    await freshMeeting('link')
    const first = await shown(meeting.tokenOf('screen', 'b1'))
    const printed = codeIn(first.body.url)
    expect(printed.code).toMatch(/^s\.[\w-]{16}$/u)
    expect(first.body.nextAtMs).toBeGreaterThan(Date.now())
    const answer = await bring(printed)
    expect(answer).toMatchObject({ status: 200, body: { role: 'attendee', venueId: 'b1' } })
    expect(answer.body.onSiteUntil).toBeUndefined()
    const link = meeting.links.find(({ role, venueId }) => role === 'attendee' && venueId === 'b1')
    await hall.call('DELETE', `${path}/links/${link?.linkId}`, ownerToken)
    expect(await bring(printed)).toMatchObject({ status: 404, body: { error: { code: 'checkIn.codeUnknown' } } })
    expect(await bring(await codeAt(Date.now()))).toMatchObject({ body: { error: { code: 'checkIn.noLink' } } })
    expect((await shown(meeting.tokenOf('screen', 'b1'))).status).toBe(409)
    await hall.call('POST', `${path}/links`, ownerToken, { role: 'attendee', venueId: 'b1' })
    expect((await bring(printed)).status).toBe(404)
    expect((await bring(codeIn((await shown(meeting.tokenOf('screen', 'b1'))).body.url))).status).toBe(200)
  })
})

describe('The code of a hall without an attendee link', () => {
  it.each(['rotating', 'link', 'confirmed'])(
    '[CHK-3] is not shown in mode %s, and is again with a new link',
    async (mode) => {
      await freshMeeting(mode)
      const screen = meeting.tokenOf('screen', 'b1')
      const before = codeIn((await shown(screen)).body.url)
      const link = meeting.links.find(({ role, venueId }) => role === 'attendee' && venueId === 'b1')
      await hall.call('DELETE', `${path}/links/${link?.linkId}`, ownerToken)
      expect(await shown(screen)).toMatchObject({ status: 409, body: { error: { code: 'checkIn.noLink' } } })
      expect((await shown(meeting.tokenOf('screen', 'main'))).status).toBe(200)
      expect((await bring(before)).status).not.toBe(200)
      await hall.call('POST', `${path}/links`, ownerToken, { role: 'attendee', venueId: 'b1' })
      expect((await bring(codeIn((await shown(screen)).body.url))).status).toBe(200)
    },
  )
})

describe('Arriving', () => {
  it('[CHK-4] by name and phone digits: a phone that has shown the code is checked in, another is asked for it', async () => {
    await freshMeeting()
    const bare = await hall.call('POST', '/api/session', null, { token: meeting.tokenOf('attendee', 'b1') })
    expect(await arrive(cookieOf(bare), person(1))).toMatchObject({
      status: 409,
      body: { error: { code: 'attendance.codeNeeded' } },
    })
    const answer = await arrive(await phone(), person(1))
    expect(answer).toMatchObject({ status: 200, body: { personId: 'b1-p1', outcome: 'present', venueId: 'b1' } })
    expect(await attendanceOf('b1-p1')).toMatchObject({ status: 'present', via: 'attendee', at: answer.body.at })
  })

  it('[CHK-14] a second time says when the first one was', async () => {
    const again = await arrive(await phone(), person(1))
    const { at } = (await attendanceOf('b1-p1')) as { at: number }
    expect(again).toMatchObject({ status: 200, body: { personId: 'b1-p1', outcome: 'present', at, venueId: 'b1' } })
  })

  it('[CHK-4] a phone that scans again goes on as whom it was', async () => {
    const headers = await phone()
    expect(await arrive(headers, { self: true })).toMatchObject({ body: { error: { code: 'checkIn.whoAreYou' } } })
    expect((await arrive(headers, person(2), 'device-of-another')).status).toBe(200)
    const again = await bring(await codeAt(Date.now()), headers)
    expect(again).toMatchObject({ status: 200, body: { personId: 'b1-p2' } })
    expect(again.headers.get('set-cookie')).toBeNull()
    expect(await arrive(headers, { self: true }, 'device-of-another')).toMatchObject({
      status: 200,
      body: { personId: 'b1-p2', outcome: 'present' },
    })
  })

  it('[CHK-4] ten minutes after the code the phone is asked to scan again', async () => {
    const { sessions } = hall.hall.deps
    const headers = await phone()
    const secret = headers.cookie.split('=')[1] ?? ''
    const grant = await hall.hall.deps.access.bySession(secret)
    await sessions.markOnSite(grant?.sessionHash ?? '', instant(Date.now() - 601_000), false)
    expect(await arrive(headers, person(3))).toMatchObject({ body: { error: { code: 'attendance.codeNeeded' } } })
  })

  it('[CHK-4] only `arrive` vouches for a phone: a bare command of one that stands there is asked for the code', async () => {
    const headers = await phone()
    await hall.call('POST', `${path}/identify`, null, person(3), headers)
    const body = { commandId: 'bare-1', type: 'attendance.checkIn', data: { personId: 'b1-p3', venueId: 'b1' } }
    expect(await hall.call('POST', `${path}/commands`, null, body, headers)).toMatchObject({
      status: 409,
      body: { rejection: { code: 'attendance.codeNeeded' } },
    })
  })

  it('[CHK-5] answers for those of another hall as for nobody, and never with a name', async () => {
    const headers = await phone()
    const nobody = await arrive(headers, { name: 'Nobody at all', phoneTail: '0000' })
    expect(nobody).toMatchObject({ status: 404, body: { error: { code: 'access.noSuchPerson' } } })
    for (const by of [person(1, 'b2'), { ...person(3), phoneTail: '9999' }, { name: 'Attendee', phoneTail: '1002' }])
      expect(await arrive(headers, by)).toMatchObject({ status: 404, body: nobody.body })
    for (const by of [{}, { name: 'x' }, { self: false }, { ...person(3), self: true }, null])
      expect((await arrive(headers, by)).status).toBe(422)
    expect((await arrive(headers, person(3), 'short')).status).toBe(422)
  })

  it('[CHK-5] finds who is written with room between the characters, or with another dot, and tells nobody apart by it', async () => {
    const names = ['张　三', '李四', '王  五', '艾力•买买提', '⻢⾼', 'O’Brien Li']
    const tails = ['1000', '1001', '1002', '1003', '1004', '1005']
    const people = names.map((name, index) => ({
      id: `b1-p${index + 1}`,
      name,
      venueId: 'b1',
      phone: `138 0000 ${tails[index]}`,
      attends: 'member',
    }))
    meeting = await hall.createMeeting({ ...meetingFile(2), people })
    path = `/api/meetings/${meeting.meetingId}`
    await setMode('rotating')
    for (const [name, phoneTail] of [
      ['张三', '1000'],
      ['李 四', '1001'],
      ['王五', '1002'],
      ['艾力·买买提', '1003'],
      ['马高', '1004'],
      ["ｏ'brien　ＬＩ", '1005'],
    ])
      expect(await arrive(await phone(), { name, phoneTail })).toMatchObject({ status: 200 })
    for (const name of ['张', '三张'])
      expect((await arrive(await phone(), { name, phoneTail: '1004' })).status).toBe(404)
  })

  it('[CHK-5] does not guess between two of one name and end, and charges nobody for it', async () => {
    const listed = (id: string, name: string, phone: string) => ({ id, name, venueId: 'b1', phone, attends: 'member' })
    const two = [listed('b1-p1', '赵　六', '138 0000 1004'), listed('b1-p2', '赵六', '139 0000 1004')]
    const third = listed('b1-p3', '赵六', '0467-2351005转8001')
    // Whoever is called so elsewhere is in nobody's way.
    const people = [...two, third, { ...third, id: 'b2-p1', venueId: 'b2' }]
    meeting = await hall.createMeeting({ ...meetingFile(2), people })
    path = `/api/meetings/${meeting.meetingId}`
    await setMode('rotating')
    const headers = await phone()
    for (let times = 0; times < 12; times += 1)
      expect(await arrive(headers, { name: '赵六', phoneTail: '1004' })).toMatchObject({
        status: 409,
        body: { error: { code: 'checkIn.notOnePerson' } },
      })
    expect(await arrive(headers, { name: '赵六', phoneTail: '8001' })).toMatchObject({
      status: 200,
      body: { personId: 'b1-p3' },
    })
  })

  it('[CHK-6] by a phone that has checked in somebody else counts, and is looked at', async () => {
    await freshMeeting()
    expect((await arrive(await phone(), person(1))).status).toBe(200)
    expect(await attendanceOf('b1-p1')).not.toHaveProperty('doubts')
    expect((await arrive(await phone(), person(2))).status).toBe(200)
    expect(await attendanceOf('b1-p2')).toMatchObject({ status: 'present', doubts: ['sameDevice'] })
  })

  it('[CHK-6] another name of the device does not help within one session', async () => {
    await freshMeeting()
    const headers = await phone()
    await arrive(headers, person(1), 'one-device')
    await arrive(headers, person(2), 'another-device')
    expect(await attendanceOf('b1-p2')).toMatchObject({ doubts: ['sameDevice'] })
  })

  it('[CHK-6] two at the same moment by one phone are seen one after the other', async () => {
    await freshMeeting()
    const phones = await Promise.all([phone(), phone(), phone()])
    await Promise.all(phones.map((headers, index) => arrive(headers, person(index + 1))))
    const people = await Promise.all([1, 2, 3].map((number) => attendanceOf(`b1-p${number}`)))
    expect(people.filter((found) => found !== undefined && 'doubts' in found)).toHaveLength(2)
  })

  it('[CHK-6] from another network than most of the hall counts, and is looked at', async () => {
    await freshMeeting('rotating', 7)
    const arriveFrom = async (number: number, address: string) => {
      const headers = { ...(await phone()), 'x-forwarded-for': address }
      expect((await arrive(headers, person(number), `device-number-${number}`)).status).toBe(200)
      return attendanceOf(`b1-p${number}`)
    }
    for (const number of [1, 2, 3, 4, 5]) await arriveFrom(number, `203.0.113.${number}`)
    expect(await arriveFrom(6, '198.51.100.6')).toMatchObject({ status: 'present', doubts: ['farAddress'] })
    expect(await arriveFrom(7, '203.0.200.7')).not.toHaveProperty('doubts')
  })

  it('[CHK-6] with a code that was no longer the newest counts, and is looked at', async () => {
    await freshMeeting()
    const answer = await bring(await codeAt((await steadyNow()) - stepMs))
    expect(answer.status).toBe(200)
    expect((await arrive(cookieOf(answer), person(1))).status).toBe(200)
    expect(await attendanceOf('b1-p1')).toMatchObject({ doubts: ['codeEdge'] })
  })

  it('[CHK-4] is a claim where the operator confirms, and refused where the operator alone checks in', async () => {
    await freshMeeting('confirmed')
    const { code, venueId, meetingId } = codeIn((await shown(meeting.tokenOf('screen', 'b1'))).body.url)
    const headers = await phone({ code, venueId, meetingId })
    const claim = await arrive(headers, person(1))
    expect(claim).toMatchObject({ status: 200, body: { outcome: 'claimed', personId: 'b1-p1' } })
    expect(await attendanceOf('b1-p1')).toMatchObject({ status: 'awaited', claimedAt: claim.body.at })
    await setMode('operatorOnly')
    expect(await arrive(headers, person(2))).toMatchObject({ body: { error: { code: 'attendance.operatorOnly' } } })
  })
})
