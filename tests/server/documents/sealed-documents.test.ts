import { createHash, randomBytes } from 'node:crypto'
import { chacha20poly1305 } from '@noble/ciphers/chacha.js'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { MeetingState } from '../../../shared/domain/meeting/meeting.types.ts'
import type { PresenceMessage } from '../../../shared/protocol/down.ts'
import { pdfAround } from '../../support/pdf-around.ts'
import { connect, ownerToken, type RunningHall, startHall, until } from '../../support/running-hall.ts'

const bytes = pdfAround(randomBytes(300_000))
const sha256 = createHash('sha256').update(bytes).digest('hex')

let hall: RunningHall
let meeting: Awaited<ReturnType<RunningHall['createMeeting']>>
let path: string

beforeEach(async () => {
  hall = await startHall()
  meeting = await hall.createMeeting()
  path = `/api/meetings/${meeting.meetingId}/documents/d1`
  const stored = await hall.call('PUT', path, ownerToken, bytes, { 'content-type': 'application/pdf' })
  expect(stored.status).toBe(201)
})
afterEach(() => hall.stop())

const command = (type: string, data: unknown) => hall.command(meeting.meetingId, ownerToken, type, data)

async function sealedFor(role: string, venueId?: string) {
  const token = meeting.tokenOf(role, venueId)
  const response = await fetch(`${hall.base}${path}/sealed`, { headers: { authorization: `Bearer ${token}` } })
  return { status: response.status, bytes: new Uint8Array(await response.arrayBuffer()) }
}

async function stateFor(token: string): Promise<MeetingState> {
  const answer = await hall.call<{ state: MeetingState }>('GET', `/api/meetings/${meeting.meetingId}/state`, token)
  return answer.body.state
}

const keyOf = async (token: string) => (await stateFor(token)).documents.d1?.file?.sealKey ?? null

function opened(sealed: Uint8Array, key: string): Uint8Array {
  return chacha20poly1305(Buffer.from(key, 'base64url'), sealed.subarray(0, 12)).decrypt(sealed.subarray(12))
}

describe('[DOC-16] documents of the staged item reach the halls sealed', () => {
  it('while it is staged, for screens and operators, and for nobody else at any time', async () => {
    expect((await sealedFor('screen', 'b1')).status).toBe(404)
    await command('agenda.stage', { itemId: 'talk' })
    expect((await sealedFor('screen', 'b1')).status).toBe(404)
    await command('agenda.stage', { itemId: 'read' })
    expect((await sealedFor('screen', 'b1')).status).toBe(200)
    expect((await sealedFor('operator', 'b2')).status).toBe(200)
    expect((await sealedFor('attendee', 'b1')).status).toBe(403)
    expect((await sealedFor('observer')).status).toBe(403)
    await command('meeting.start', {})
    await command('agenda.commit', { itemId: 'read' })
    expect((await sealedFor('screen', 'b1')).status).toBe(404)
  })

  it('what a screen receives before release holds neither the key nor anything of the file; the release opens it', async () => {
    const key = (await keyOf(ownerToken)) ?? ''
    expect(key).toHaveLength(43)
    const token = meeting.tokenOf('screen', 'b1')
    const screen = connect(hall.base, { token, meetingId: meeting.meetingId })
    await screen.ready()
    await command('meeting.start', {})
    await command('agenda.stage', { itemId: 'read' })
    const sealed = await sealedFor('screen', 'b1')
    await command('agenda.commit', { itemId: 'read' })
    const received = () => JSON.stringify([screen.messages, screen.state])
    await until(() => screen.state?.agenda.currentItemId === 'read')
    const overHttp = JSON.stringify([
      await stateFor(token),
      (await hall.call('GET', `/api/meetings/${meeting.meetingId}/events?after=0`, token)).body,
    ])
    for (const text of [received(), overHttp]) {
      expect(text).not.toContain(key)
      expect(text).not.toContain(sha256)
    }
    expect(Buffer.from(sealed.bytes).includes(bytes.subarray(1_000, 1_032))).toBe(false)
    await command('documents.release', { documentId: 'd1', venueIds: ['b1'] })
    await until(() => received().includes(key))
    expect(Buffer.from(opened(sealed.bytes, key)).equals(bytes)).toBe(true)
    expect(await keyOf(meeting.tokenOf('screen', 'b2'))).toBeNull()
    screen.close()
  })

  it('a hall that was away while the document was open is told nothing of it afterwards', async () => {
    const key = (await keyOf(ownerToken)) ?? ''
    const token = meeting.tokenOf('screen', 'b1')
    const known = await hall.call<{ epoch: string; seq: number }>(
      'GET',
      `/api/meetings/${meeting.meetingId}/state`,
      token,
    )
    await command('documents.release', { documentId: 'd1' })
    await command('documents.withdraw', { documentId: 'd1' })
    const { epoch, seq } = known.body
    const screen = connect(hall.base, { token, meetingId: meeting.meetingId, epoch, after: seq })
    await until(() => screen.messages.length > 0)
    expect(screen.messages.map(({ name }) => name)).toEqual(['feed'])
    const overHttp = await hall.call('GET', `/api/meetings/${meeting.meetingId}/events?after=0`, token)
    const told = JSON.stringify([screen.messages, overHttp.body])
    for (const secret of [key, sha256, 'Canary title']) expect(told).not.toContain(secret)
    screen.close()
  })

  it('a server that was restarted in between opens what it sealed before', async () => {
    await command('agenda.stage', { itemId: 'read' })
    const sealed = await sealedFor('screen', 'b1')
    await hall.stop({ keepData: true })
    hall = await startHall({ dataDir: hall.dataDir })
    await command('documents.release', { documentId: 'd1' })
    const key = await keyOf(meeting.tokenOf('screen', 'b1'))
    expect(Buffer.from(opened(sealed.bytes, key ?? '')).equals(bytes)).toBe(true)
  })

  it('a file that is stored anew has a new key: the old one opens nothing of it', async () => {
    const before = (await keyOf(ownerToken)) ?? ''
    await hall.call('PUT', path, ownerToken, bytes, { 'content-type': 'application/pdf' })
    await command('agenda.stage', { itemId: 'read' })
    const sealed = await sealedFor('screen', 'b1')
    expect(() => opened(sealed.bytes, before)).toThrow()
  })
})

describe('[DOC-17] the moderator sees how far the halls are', () => {
  it('with the staged item, of the slowest screen of each hall', async () => {
    const { meetingId } = meeting
    const desk = connect(hall.base, { token: meeting.tokenOf('moderator'), meetingId })
    const screens = [1, 2].map(() => connect(hall.base, { token: meeting.tokenOf('screen', 'b1'), meetingId }))
    await Promise.all([desk, ...screens].map((page) => page.ready()))
    const last = () => desk.messages.findLast(({ name }) => name === 'presence')?.body as PresenceMessage | undefined
    const prepared = () => last()?.venues.b1?.prepared
    screens[0]?.socket.emit('prepared', { itemId: 'read', done: 100, total: 100 })
    await until(() => last()?.venues.b1?.screens === 2)
    expect(prepared()).toBeNull()
    screens[1]?.socket.emit('prepared', { itemId: 'read', done: 40, total: 100 })
    await until(() => prepared()?.done === 40)
    screens[1]?.socket.emit('prepared', { itemId: 'read', done: 400, total: 100 })
    screens[1]?.socket.emit('prepared', { itemId: 'talk', done: 0, total: 0 })
    await until(() => prepared() === null)
    for (const page of [desk, ...screens]) page.close()
  })
})
