import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect, ownerToken, type RunningHall, startHall, type TestLink } from '../../support/running-hall.ts'

describe('[ACC-10] a lost link of a device in a hall', () => {
  let hall: RunningHall
  beforeAll(async () => {
    hall = await startHall()
  })
  afterAll(() => hall?.stop())

  const newMeeting = async () => {
    const meeting = await hall.createMeeting()
    const path = `/api/meetings/${meeting.meetingId}/links`
    return {
      ...meeting,
      path,
      issue: (body: object, token = meeting.tokenOf('moderator')) => hall.call<TestLink>('POST', path, token, body),
      opens: async (token: string) =>
        (await hall.call('GET', `/api/meetings/${meeting.meetingId}/state`, token)).status === 200,
    }
  }

  it('is issued anew by a moderator, for screen and operator, and for nothing else', async () => {
    const { issue, opens, path, tokenOf } = await newMeeting()
    for (const role of ['screen', 'operator']) {
      const { status, body } = await issue({ role, venueId: 'b1' })
      expect([status, body.role, body.venueId, await opens(body.token)]).toEqual([201, role, 'b1', true])
    }
    const others = [
      { role: 'moderator' },
      { role: 'observer' },
      { role: 'technician' },
      { role: 'organiser' },
      { role: 'speaker', venueId: 'b1' },
      { role: 'attendee', venueId: 'b1' },
      { role: 'attendee', venueId: 'b1', personId: 'b1-p1' },
    ]
    for (const body of others) expect((await issue(body)).status, JSON.stringify(body)).toBe(403)
    for (const role of ['operator', 'screen', 'observer'])
      expect(
        (await issue({ role: 'screen', venueId: 'b1' }, tokenOf(role, role === 'observer' ? undefined : 'b1'))).status,
      ).toBe(403)
    expect((await issue({ role: 'screen' })).status).toBe(422)
    expect((await issue({ role: 'screen', venueId: 'nowhere' })).status).toBe(422)
    expect((await hall.call('GET', path, tokenOf('moderator'))).status).toBe(403)
  })

  it('takes the place of the old one at once when that is asked for, and of no other', async () => {
    const { issue, opens, meetingId, tokenOf } = await newMeeting()
    const lost = tokenOf('screen', 'b1')
    const screen = connect(hall.base, { token: lost, meetingId })
    await screen.ready()
    const extra = (await issue({ role: 'screen', venueId: 'b1' })).body
    expect([await opens(lost), await opens(extra.token)]).toEqual([true, true])
    const fresh = (await issue({ role: 'screen', venueId: 'b1', replaces: true })).body
    expect(await Promise.all([lost, extra.token, fresh.token].map(opens))).toEqual([false, false, true])
    await expect.poll(() => screen.socket.connected).toBe(false)
    expect(await Promise.all([opens(tokenOf('screen', 'b2')), opens(tokenOf('operator', 'b1'))])).toEqual([true, true])
    const log = await hall.call<{ events: readonly { type: string }[] }>(
      'GET',
      `/api/meetings/${meetingId}/events?after=0`,
      ownerToken,
    )
    const told = log.body.events.map(({ type }) => type).filter((type) => type.startsWith('access.'))
    expect(told).toEqual(['access.linkIssued', 'access.linkIssued', 'access.linkRevoked', 'access.linkRevoked'])
  })

  it('replaces nothing where other pages hang on a link', async () => {
    const { issue } = await newMeeting()
    const body = { role: 'attendee', venueId: 'b1', replaces: true }
    expect((await issue(body, ownerToken)).status).toBe(422)
  })
})
