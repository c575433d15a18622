import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { audienceOf } from '../../../shared/access/audience.ts'
import { visibleState } from '../../../shared/domain/meeting/meeting.visibility.ts'
import type { PresenceMessage } from '../../../shared/protocol/down.ts'
import {
  connect,
  meetingFile,
  newCommandId,
  ownerToken,
  type RunningHall,
  startHall,
  until,
} from '../../support/running-hall.ts'

let hall: RunningHall
beforeAll(async () => {
  hall = await startHall()
})
afterAll(() => hall.stop())

async function opened() {
  const meeting = await hall.createMeeting(meetingFile(2, 3))
  const { meetingId } = meeting
  const join = async (role: string, venueId?: string) => {
    const client = connect(hall.base, { token: meeting.tokenOf(role, venueId), meetingId })
    expect(await client.ready()).toBeNull()
    await until(() => client.state !== null)
    return client
  }
  return { ...meeting, join }
}

describe('feed', () => {
  it('carries every role from the start to the end, each with what it may see', async () => {
    const { meetingId, join } = await opened()
    const moderator = await join('moderator')
    const others = await Promise.all([
      join('observer'),
      ...['main', 'b1', 'b2'].flatMap((venueId) => [
        join('operator', venueId),
        join('screen', venueId),
        join('attendee', venueId),
      ]),
    ])
    const operator = others[1] ?? moderator
    await moderator.send('meeting.start', {})
    for (const from of [null, 'open', 'read']) await moderator.send('agenda.advance', { from })
    await moderator.send('agenda.showPoint', { itemId: 'talk', point: 1 })
    await operator.send('attendance.checkIn', { personId: 'main-p1', venueId: 'main' })
    await operator.send('floor.request', { venueId: 'main', topic: 'canary topic' })
    const last = await moderator.send('meeting.adjourn', {})
    const seq = last.ok ? last.seq : 0
    await until(() => [moderator, ...others].every((client) => client.seq === seq))
    const host = await hall.hall.deps.hosts.get(meetingId)
    for (const [client, role, venueId] of [
      [moderator, 'moderator', null],
      [others[0], 'observer', null],
      [others[1], 'operator', 'main'],
      [others[2], 'screen', 'main'],
      [others[9], 'attendee', 'b2'],
    ] as const) {
      const audience = audienceOf({ role, venueId, personId: null })
      expect(client?.state).toEqual(JSON.parse(JSON.stringify(visibleState(host?.state ?? never(), audience))))
    }
    expect([moderator, ...others].flatMap(({ faults }) => faults)).toEqual([])
    expect(JSON.stringify(others[9]?.messages)).not.toContain('canary topic')
    for (const client of [moderator, ...others]) client.close()
  })

  it('continues from where a client was, with the missing events alone', async () => {
    const { meetingId, join, tokenOf } = await opened()
    const moderator = await join('moderator')
    await moderator.send('meeting.start', {})
    const screen = await join('screen', 'b1')
    const { state, seq, epoch } = screen
    screen.close()
    await moderator.send('agenda.advance', { from: null })
    const back = connect(hall.base, { token: tokenOf('screen', 'b1'), meetingId, epoch, after: seq })
    back.startFrom(state ?? never(), seq)
    await until(() => back.seq === seq + 1)
    expect(back.messages.map(({ name }) => name)).toEqual(['feed'])
    expect(back.state?.agenda.currentItemId).toBe('open')
    const stranger = connect(hall.base, { token: tokenOf('screen', 'b1'), meetingId, epoch: 'other', after: seq })
    await until(() => stranger.state !== null)
    expect(stranger.messages.map(({ name }) => name)).toEqual(['snapshot'])
    for (const client of [moderator, back, stranger]) client.close()
  })

  it('sends the missing on request', async () => {
    const { join } = await opened()
    const moderator = await join('moderator')
    await moderator.send('meeting.start', {})
    moderator.startFrom(moderator.state ?? never(), moderator.seq)
    const count = moderator.messages.length
    moderator.socket.emit('resume', { epoch: moderator.epoch, after: 1 })
    await until(() => moderator.messages.length > count)
    expect(moderator.messages.at(-1)).toMatchObject({ name: 'feed', body: { after: 1, upTo: 2 } })
    moderator.close()
  })

  it('says nothing while nothing happens, apart from the heartbeat', async () => {
    const { join } = await opened()
    const screen = await join('screen', 'b1')
    const count = screen.messages.length
    let beats = 0
    screen.socket.on('heartbeat', () => {
      beats += 1
    })
    await until(() => beats >= 2, 6_000)
    expect(screen.messages).toHaveLength(count)
    screen.close()
  })

  it('tells each of many pages in its turn that the line carries', async () => {
    const { join } = await opened()
    const screens = await Promise.all(Array.from({ length: 20 }, () => join('screen', 'b1')))
    const beats = screens.map(() => 0)
    screens.forEach(({ socket }, index) => {
      socket.on('heartbeat', () => {
        beats[index] = (beats[index] ?? 0) + 1
      })
    })
    await until(() => beats.every((count) => count >= 2), 8_000)
    expect(Math.max(...beats) - Math.min(...beats)).toBeLessThanOrEqual(1)
    for (const screen of screens) screen.close()
  })

  it('folds a rush of check-ins for the public, not for the hall itself', async () => {
    const { meetingId, join, tokenOf } = await opened()
    const [operator, screen] = [await join('operator', 'b1'), await join('screen', 'b2')]
    for (const person of [1, 2, 3]) {
      await hall.command(meetingId, tokenOf('operator', 'b1'), 'attendance.checkIn', {
        personId: `b1-p${person}`,
        venueId: 'b1',
      })
    }
    await until(() => screen.state?.attendance.venues.b1?.present === 3)
    const feeds = (client: typeof screen) => client.messages.filter(({ name }) => name === 'feed').length
    expect(feeds(operator)).toBe(3)
    expect(feeds(screen)).toBeLessThanOrEqual(2)
    expect(Object.keys(screen.state?.attendance.people.b1 ?? {})).toEqual([])
    expect(operator.state?.attendance.people.b1?.['b1-p1']?.status).toBe('present')
    for (const client of [operator, screen]) client.close()
  })

  it('tells staff which hall has drawn what', async () => {
    const { join } = await opened()
    const moderator = await join('moderator')
    const screen = await join('screen', 'b1')
    screen.socket.emit('drawn', { seq: screen.seq, rttMs: 12 })
    const latest = () =>
      moderator.messages.findLast(({ name }) => name === 'presence')?.body as PresenceMessage | undefined
    await until(() => latest()?.venues.b1?.drawnSeq === screen.seq)
    expect(latest()?.venues.b1).toMatchObject({ screens: 1, operators: 0, rttMs: 12 })
    screen.close()
    await until(() => latest()?.venues.b1?.screens === 0)
    expect(screen.messages.some(({ name }) => name === 'presence')).toBe(false)
    moderator.close()
  })

  it("takes an overlay or a lectern on a screen's link for no hall screen", async () => {
    const { meetingId, tokenOf, join } = await opened()
    const moderator = await join('moderator')
    const overlay = connect(hall.base, { token: tokenOf('screen', 'b1'), meetingId, view: 'overlay' })
    await overlay.ready()
    await join('screen', 'b2')
    const latest = () =>
      moderator.messages.findLast(({ name }) => name === 'presence')?.body as PresenceMessage | undefined
    await until(() => latest()?.venues.b2?.screens === 1)
    expect(latest()?.venues.b1).toBeUndefined()
  })
})

describe('the door', () => {
  it('lets in nobody without a token, with a wrong one, or with one of another meeting', async () => {
    const [one, two] = [await opened(), await opened()]
    const knock = async (auth: Parameters<typeof connect>[1]) => {
      const client = connect(hall.base, auth)
      const code = await client.ready()
      client.close()
      return code
    }
    expect(await knock({ meetingId: one.meetingId })).toBe('access.unauthorised')
    expect(await knock({ meetingId: one.meetingId, token: 'x'.repeat(43) })).toBe('access.unauthorised')
    expect(await knock({ meetingId: one.meetingId, token: two.tokenOf('moderator') })).toBe('access.notFound')
    expect(await knock({ meetingId: 'nothing', token: one.tokenOf('moderator') })).toBe('access.notFound')
  })

  it('closes the sockets of a revoked link within a second', async () => {
    const { meetingId, links, join } = await opened()
    const screen = await join('screen', 'b1')
    const link = links.find(({ role, venueId }) => role === 'screen' && venueId === 'b1')
    await hall.call('DELETE', `/api/meetings/${meetingId}/links/${link?.linkId}`, ownerToken)
    await until(() => !screen.socket.connected, 1_000)
    expect(screen.messages.at(-1)?.name).toBe('revoked')
  })

  it('outlives hostile messages, and the others feel nothing', async () => {
    const { join } = await opened()
    const [moderator, attendee] = [await join('moderator'), await join('attendee', 'b1')]
    const hostile: unknown[] = [
      null,
      undefined,
      1,
      'x',
      [],
      {},
      { commandId: 'x' },
      { __proto__: { type: 'meeting.start' } },
    ]
    for (const message of hostile) {
      attendee.socket.emit('command', message)
      attendee.socket.emit('command')
      attendee.socket.emit('drawn', message)
      attendee.socket.emit('resume', message)
      expect(await attendee.socket.timeout(5_000).emitWithAck('command', message)).toMatchObject({ ok: false })
    }
    const nested = JSON.parse(`${'['.repeat(1_000)}${']'.repeat(1_000)}`)
    expect(await attendee.send('attendance.checkIn', nested)).toMatchObject({ ok: false })
    expect(await moderator.send('meeting.start', {})).toMatchObject({ ok: true })
    attendee.socket.emit('command', 'x'.repeat(64_001))
    await until(() => !attendee.socket.connected)
    expect(await moderator.send('meeting.recess', {})).toMatchObject({ ok: true })
    expect(hall.errors).toEqual([])
    moderator.close()
  })

  it('holds a flood of commands back and says when to come again', async () => {
    const { join } = await opened()
    const attendee = await join('attendee', 'b1')
    const answers = await Promise.all(
      Array.from({ length: 120 }, () => attendee.send('floor.request', { venueId: 'b1' }, newCommandId())),
    )
    const refused = answers.filter((answer) => !answer.ok && answer.rejection.code === 'command.tooMany')
    expect(refused.length).toBeGreaterThan(30)
    attendee.close()
  })
})

function never(): never {
  throw new Error('not there')
}
