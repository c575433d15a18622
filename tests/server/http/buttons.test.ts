import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MeetingNow } from '../../../shared/protocol/http/buttons.contract.ts'
import { connect, ownerToken, type RunningHall, startHall, type TestLink, until } from '../../support/running-hall.ts'

let hall: RunningHall
beforeAll(async () => {
  hall = await startHall()
})
afterAll(() => hall?.stop())

async function newDesk() {
  const meeting = await hall.createMeeting()
  const path = `/api/meetings/${meeting.meetingId}`
  const issue = (by: string, body: object = { role: 'controller' }) =>
    hall.call<TestLink>('POST', `${path}/links`, by, body)
  const { token, linkId } = (await issue(meeting.tokenOf('moderator'))).body
  const press = (action: string, headers: Record<string, string> = {}, by = token) =>
    hall.call('POST', `${path}/actions/${action}`, by, undefined, headers)
  const now = async (by = token, headers: Record<string, string> = {}) =>
    hall.call<MeetingNow>('GET', `${path}/now`, by, undefined, headers)
  return { ...meeting, path, issue, token, linkId, press, now }
}

describe('[CTL-9] buttons', () => {
  it('move the meeting without a body, each press counted, ten at once too', async () => {
    const { press, now } = await newDesk()
    expect(await press('start')).toMatchObject({ status: 200, body: { ok: true } })
    expect((await press('next')).status).toBe(200)
    const answers = await Promise.all(Array.from({ length: 10 }, () => press('addMinute')))
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 200))
    expect((await now()).body.item).toMatchObject({ id: 'open', plannedMinutes: 15 })
    const three = await Promise.all([press('next'), press('next'), press('next')])
    expect(three.map(({ status }) => status)).toEqual([200, 200, 200])
    expect((await now()).body.item?.id).toBe('close')
    expect(await press('next')).toMatchObject({ status: 409, body: { ok: false, rejection: { code: 'agenda.atEnd' } } })
    expect((await press('fly')).status).toBe(404)
  })

  it('act once under a key, for that link, and tell when the key was used for something else', async () => {
    const { press, now, tokenOf } = await newDesk()
    await press('start')
    const key = { 'idempotency-key': 'pressed-1' }
    const first = await press('next', key)
    expect([(await press('next', key)).body, (await now()).body.item?.id]).toEqual([first.body, 'open'])
    expect(await press('nextPoint', key)).toMatchObject({
      status: 409,
      body: { rejection: { code: 'command.keyReused' } },
    })
    expect((await press('next', key, tokenOf('moderator'))).status).toBe(200)
    expect((await now()).body.item?.id).toBe('read')
    expect((await press('next', { 'idempotency-key': 'a key' })).status).toBe(422)
  })

  it('[ACC-14] have a link of their own, which moderators make and replace, and which may nothing else', async () => {
    const { issue, token, linkId, press, path, tokenOf, meetingId } = await newDesk()
    expect((await issue(tokenOf('observer'))).status).toBe(403)
    expect((await issue(ownerToken, { role: 'controller', venueId: 'b1' })).status).toBe(422)
    const desk = connect(hall.base, { token: tokenOf('moderator'), meetingId, desk: 'main' })
    await desk.ready()
    expect(await desk.send('control.take', {})).toMatchObject({ ok: true })
    expect((await press('start')).status).toBe(200)
    expect(await press('next', {}, tokenOf('moderator'))).toMatchObject({
      status: 409,
      body: { rejection: { code: 'control.heldByOther' } },
    })
    for (const type of ['meeting.adjourn', 'agenda.advance', 'control.take'])
      expect((await hall.command(meetingId, token, type, { from: null })).status, type).toBe(403)
    for (const page of ['roster', 'links', 'audit'])
      expect((await hall.call('GET', `${path}/${page}`, token)).status).toBe(403)
    for (const role of ['observer', 'screen', 'operator'])
      expect((await press('next', {}, tokenOf(role, role === 'observer' ? undefined : 'b1'))).status, role).toBe(403)
    const fresh = await issue(tokenOf('moderator'), { role: 'controller', replaces: true })
    expect([(await press('next')).status, (await press('next', {}, fresh.body.token)).status]).toEqual([401, 200])
    expect((await hall.call('DELETE', `${path}/links/${linkId}`, ownerToken)).status).toBe(204)
    desk.close()
  })
})

describe('[CTL-10] what is on', () => {
  it('is told to every role as it may see it, and not again while nothing has changed', async () => {
    const { now, press, tokenOf, meetingId } = await newDesk()
    const first = await now()
    const tag = first.headers.get('etag') ?? ''
    expect([first.status, first.body.status, first.body.item, first.body.next?.id]).toEqual([
      200,
      'planned',
      null,
      'open',
    ])
    expect(first.body.counts.expected).toBe(9)
    expect((await now(undefined, { 'if-none-match': tag })).status).toBe(304)
    await press('start')
    await press('next')
    const second = await now(undefined, { 'if-none-match': tag })
    expect([second.status, second.body.item?.id]).toEqual([200, 'open'])
    expect(second.body.endsAt).toBeGreaterThan(second.body.serverNow)
    const again = await now(undefined, { 'if-none-match': second.headers.get('etag') ?? '' })
    expect([again.status, again.body]).toEqual([304, ''])
    await hall.command(meetingId, tokenOf('moderator'), 'control.take', { name: 'Desk' })
    const [staff, observer] = await Promise.all([now(tokenOf('moderator')), now(tokenOf('observer'))])
    expect([staff.body.control?.name, observer.body.control]).toEqual(['Desk', null])
    expect([staff.body.screens?.venues, observer.body.screens]).toEqual([3, null])
  })

  it('tells how many halls have drawn the newest state', async () => {
    const { now, press, tokenOf, meetingId } = await newDesk()
    const screen = connect(hall.base, { token: tokenOf('screen', 'b1'), meetingId })
    await screen.ready()
    await until(async () => (await now()).body.screens?.there === 1)
    await press('start')
    await until(() => screen.state?.meeting.status === 'live')
    expect((await now()).body.screens).toEqual({ venues: 3, there: 1, drawn: 0 })
    screen.socket.emit('drawn', { seq: screen.seq })
    await until(async () => (await now()).body.screens?.drawn === 1)
    screen.close()
  })
})
