import { afterEach, describe, expect, it } from 'vitest'
import { limitTable } from '../../../server/limits/limit-table.ts'
import { rawSocket } from '../../support/proof-frames.ts'
import { connect, type RunningHall, startHall, until } from '../../support/running-hall.ts'

let hall: RunningHall
afterEach(() => hall.stop())

async function opened(env: Readonly<Record<string, string>> = {}) {
  hall = await startHall({ env })
  const meeting = await hall.createMeeting()
  const { meetingId, tokenOf } = meeting
  const join = (role: string, venueId?: string) => connect(hall.base, { meetingId, token: tokenOf(role, venueId) })
  const hello = (role: string, venueId?: string) => `40${JSON.stringify({ meetingId, token: tokenOf(role, venueId) })}`
  return { meetingId, tokenOf, join, hello, port: Number(new URL(hall.base).port) }
}

describe('One websocket', () => {
  it('[LIM-3] is one screen, however often it asks to be let in', async () => {
    const { join, hello, port } = await opened()
    const moderator = join('moderator')
    await moderator.ready()
    const screens = () => moderator.messages.map(screensOf)
    const line = await rawSocket(port)
    for (let count = 0; count < 1_000; count += 1) line.send(hello('screen', 'b1'))
    await until(() => line.isClosed)
    const honest = join('screen', 'b1')
    await until(() => screens().at(-1) === 1)
    expect(Math.max(...screens())).toBe(1)
    honest.close()
    moderator.close()
  })

  it('[LIM-3] carries nothing but the main namespace, and nothing once its socket has left', async () => {
    const { hello, port } = await opened()
    const [stranger, leaver] = await Promise.all([rawSocket(port), rawSocket(port)])
    stranger.send('40/admin,{}')
    leaver.send(hello('screen', 'b1'))
    leaver.send('41')
    await until(() => stranger.isClosed && leaver.isClosed)
  })
})

function screensOf({ name, body }: { readonly name: string; readonly body: unknown }): number {
  if (name !== 'presence') return 0
  return (body as { venues: Record<string, { screens: number }> }).venues.b1?.screens ?? 0
}

describe('A flood', () => {
  it('[LIM-4] is ended and told why, and who floods again and again is not let in for a while', async () => {
    const { join } = await opened()
    const told: unknown[] = []
    for (let turn = 0; turn < limitTable.floods.points; turn += 1) {
      const attendee = join('attendee', 'b1')
      await attendee.ready()
      attendee.socket.on('ended', (message) => told.push(message))
      for (let count = 0; count < limitTable.publicTraffic.points + 50; count += 1) attendee.socket.emit('nothing', {})
      await until(() => !attendee.socket.connected)
    }
    expect(told.length).toBe(limitTable.floods.points)
    for (const message of told)
      expect(message).toMatchObject({ code: 'command.tooMany', retryAfterMs: expect.any(Number) })
    expect(await join('attendee', 'b1').ready()).toBe('command.tooMany')
    expect(await join('attendee', 'b2').ready()).toBe(null)
    expect(await join('moderator').ready()).toBe(null)
  })
})

describe('Strangers', () => {
  it('[LIM-6] who never say who they are make way for those who do', async () => {
    const { join, port } = await opened()
    const strangers = await Promise.all(Array.from({ length: 1_050 }, () => rawSocket(port)))
    await until(() => strangers.filter(({ isClosed }) => isClosed).length >= 50)
    expect(await join('moderator').ready()).toBe(null)
    for (const stranger of strangers) stranger.close()
  })
})

describe('Places', () => {
  it('[LIM-7] are kept for those who run the meeting and for screens', async () => {
    const { join } = await opened({ MAX_CONNECTIONS: '10' })
    const crowd = Array.from({ length: 12 }, () => join('attendee', 'b1'))
    const codes = await Promise.all(crowd.map((one) => one.ready()))
    expect(codes.filter((code) => code === null)).toHaveLength(9)
    expect(codes.filter((code) => code === 'server.busy')).toHaveLength(3)
    expect(await join('screen', 'b1').ready()).toBe(null)
    expect(await join('screen', 'b1').ready()).toBe('server.busy')
    expect(await join('moderator').ready()).toBe(null)
    crowd[codes.indexOf(null)]?.close()
    await until(async () => (await join('screen', 'b1').ready()) === null)
  })
})

describe('A page that reads slowly', () => {
  it('[LIM-5] is sent nothing while it does, and what it missed once it has read on', { timeout: 60_000 }, async () => {
    const { join } = await opened()
    const [moderator, screen] = [join('moderator'), join('screen', 'b1')]
    await Promise.all([moderator.ready(), screen.ready()])
    await until(() => screen.state !== null)
    const wire: unknown = Reflect.get(screen.socket.io.engine.transport, 'ws')
    const hold = (name: 'pause' | 'resume') => Reflect.apply(Reflect.get(Object(wire), name), wire, [])
    hold('pause')
    const points = Array.from({ length: 50 }, (_, index) => ({ title: `${index} ${'x'.repeat(190)}` }))
    const item = { kind: 'other', title: 'Long', plannedMinutes: 5, points }
    await moderator.send('agenda.addItem', { item: { ...item, id: 'long' } })
    const edit = () => moderator.send('agenda.editItem', { itemId: 'long', patch: { points } })
    for (let turn = 0; turn < 15; turn += 1) await Promise.all(Array.from({ length: 50 }, edit))
    hold('resume')
    await until(() => screen.seq === moderator.seq)
    expect(screen.state?.agenda).toEqual(moderator.state?.agenda)
    expect(screen.faults).toEqual([])
    moderator.close()
    screen.close()
  })
})

describe('A link that many share', () => {
  it('[LIM-8] lets every socket have its say, however much others say by it', async () => {
    const { join } = await opened()
    const crowd = Array.from({ length: 60 }, () => join('attendee', 'b1'))
    await Promise.all(crowd.map((one) => one.ready()))
    const busy = crowd.flatMap((one) =>
      Array.from({ length: 55 }, () => one.send('floor.withdraw', { requestId: 'r' })),
    )
    const honest = join('attendee', 'b1')
    await honest.ready()
    const said = await Promise.all(Array.from({ length: 30 }, () => honest.send('floor.withdraw', { requestId: 'r' })))
    expect(said.filter((answer) => !answer.ok && answer.rejection.code === 'command.tooMany')).toEqual([])
    await Promise.all(busy)
    for (const one of [...crowd, honest]) one.close()
  })
})
