import { io } from 'socket.io-client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pairingLetters } from '../../../shared/kernel/pairing-code.ts'
import { meetingFile, ownerToken, type RunningHall, startHall, until } from '../../support/running-hall.ts'

interface Asked {
  readonly pairingId: string
  readonly code: string
  readonly secret: string
  readonly sign: number
  readonly expiresAt: number
}

interface Screen {
  readonly pairingId: string
  readonly linkId: string
  readonly venueId: string
  readonly size: string | null
  readonly sign: number
  readonly openPages: number
}

type Meeting = Awaited<ReturnType<RunningHall['createMeeting']>>

let hall: RunningHall
let meeting: Meeting
let other: Meeting
let shiftMs = 0

beforeAll(async () => {
  hall = await startHall({ clocks: { wall: () => Date.now() + shiftMs, monotonic: () => performance.now() + shiftMs } })
  meeting = await hall.createMeeting()
  other = await hall.createMeeting()
})
afterAll(() => hall.stop())

const ask = async () => (await hall.call<Asked>('POST', '/api/screens', null, { size: '1920×1080' })).body
const standing = (asked: Asked, secret: string | null = asked.secret) =>
  hall.call<{ status: string; meetingId: string; venueId: string; linkId: string }>(
    'GET',
    `/api/screens/${asked.pairingId}`,
    secret,
  )
const pair = (code: string, venueId = 'b1', token = meeting.tokenOf('moderator'), more = {}, of = meeting) =>
  hall.call<{ venueId: string; screen: Screen }>('POST', `/api/meetings/${of.meetingId}/screens/pair`, token, {
    code,
    venueId,
    ...more,
  })
const screens = async (token = meeting.tokenOf('moderator')) =>
  (await hall.call<{ screens: Screen[] }>('GET', `/api/meetings/${meeting.meetingId}/screens`, token)).body.screens
const forget = (pairingId: string, token = meeting.tokenOf('moderator')) =>
  hall.call('DELETE', `/api/meetings/${meeting.meetingId}/screens/${pairingId}`, token)
const cookieOf = ({ headers }: { readonly headers: Headers }) => headers.get('set-cookie')?.split(';')[0] ?? ''
const stateBy = (cookie: string) =>
  hall.call('GET', `/api/meetings/${meeting.meetingId}/state`, null, undefined, { cookie })

describe('A screen that asks for a hall', () => {
  it('[SCR-10] gets a code of six letters, a secret and a sign, without a body, too', async () => {
    const { status, body } = await hall.call<Asked>('POST', '/api/screens', null)
    expect(status).toBe(201)
    expect([...body.code].every((letter) => pairingLetters.includes(letter))).toBe(true)
    expect(body.code).toHaveLength(6)
    expect(body.secret.length).toBeGreaterThan(40)
    expect(body.sign).toBeGreaterThanOrEqual(10)
    expect((await standing(body)).body.status).toBe('waiting')
  })

  it('[SCR-10] is given one by its code, in any case, and comes in by a cookie of its own', async () => {
    const asked = await ask()
    const spelt = `${asked.code.slice(0, 3).toLowerCase()} ${asked.code.slice(3)}`
    const { status, body } = await pair(spelt)
    expect(status).toBe(200)
    expect(body).toMatchObject({ venueId: 'b1', screen: { size: '1920×1080', sign: asked.sign, venueId: 'b1' } })
    const told = await standing(asked)
    expect(told.body).toMatchObject({ status: 'paired', meetingId: meeting.meetingId, venueId: 'b1' })
    const session = await hall.call('GET', '/api/session', null, undefined, { cookie: cookieOf(told) })
    expect(session.body).toMatchObject({ role: 'screen', venueId: 'b1', linkId: body.screen.linkId })
    expect((await stateBy(cookieOf(told))).status).toBe(200)
  })

  it('[SCR-10] is looked at before: size, address, time and sign, by those who may give it a hall', async () => {
    const asked = await ask()
    const look = (token: string, code = asked.code) =>
      hall.call('POST', `/api/meetings/${meeting.meetingId}/screens/waiting`, token, { code })
    const { status, body } = await look(meeting.tokenOf('operator', 'b2'))
    expect(status).toBe(200)
    expect(body).toMatchObject({ size: '1920×1080', sign: asked.sign, address: '127.0.0.1' })
    expect(JSON.stringify(body)).not.toContain(asked.secret)
    for (const [role, venueId] of [
      ['screen', 'b1'],
      ['attendee', 'b1'],
      ['observer', undefined],
    ] as const)
      expect((await look(meeting.tokenOf(role, venueId))).status, role).toBe(403)
    expect((await look(meeting.tokenOf('moderator'), 'BBBBBB')).status).toBe(404)
    expect((await look(meeting.tokenOf('moderator'), 'AEIOU1')).status).toBe(422)
    expect((await standing(asked)).body.status).toBe('waiting')
  })

  it('[SCR-10] an operator gives it its own hall, and nobody a hall that there is not', async () => {
    const asked = await ask()
    const operator = meeting.tokenOf('operator', 'b2')
    expect((await pair(asked.code, 'b1', operator)).status).toBe(403)
    expect((await pair(asked.code, 'nowhere')).status).toBe(404)
    expect((await pair(asked.code, 'b1', meeting.tokenOf('moderator'), {}, other)).status).toBe(404)
    expect((await pair(asked.code, 'b2', operator)).status).toBe(200)
    expect((await screens(operator)).map(({ venueId }) => venueId)).toEqual(['b2'])
  })

  it('[SCR-10] a code is good once, and for ten minutes', async () => {
    const used = await ask()
    const answers = await Promise.all([pair(used.code), pair(used.code, 'b2'), pair(used.code, 'main')])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404, 404])
    const late = await ask()
    shiftMs += 10 * 60_000
    expect((await pair(late.code)).status).toBe(404)
    expect((await standing(late)).status).toBe(410)
    expect((await standing(late)).body).toEqual({ error: { code: 'access.pairingOver' } })
  })

  it('[SCR-10] tells nobody but the screen: its secret is asked for', async () => {
    const asked = await ask()
    const theirs = await ask()
    for (const secret of [null, theirs.secret, `${asked.secret}x`])
      expect((await standing(asked, secret)).status).toBe(401)
    expect((await standing({ ...asked, pairingId: 'nothing' })).status).toBe(401)
  })

  it('[SCR-11] comes back by its secret after its session is over, and keeps one that holds', async () => {
    const asked = await ask()
    await pair(asked.code)
    const cookie = cookieOf(await standing(asked))
    const again = await hall.call('GET', `/api/screens/${asked.pairingId}`, asked.secret, undefined, { cookie })
    // Both headers: the bearer's secret is no token of a link, and the session goes on.
    expect([again.status, again.headers.get('set-cookie')]).toEqual([200, null])
    shiftMs += 31 * 24 * 3_600_000
    expect((await stateBy(cookie)).status).toBe(401)
    const back = await standing(asked)
    expect(back.body.status).toBe('paired')
    expect((await stateBy(cookieOf(back))).status).toBe(200)
  })

  it('[SCR-12] forgotten, it is out within a second, and told so when it asks', async () => {
    const asked = await ask()
    const { body } = await pair(asked.code)
    const cookie = cookieOf(await standing(asked))
    const page = io(hall.base, {
      transports: ['websocket'],
      auth: { meetingId: meeting.meetingId },
      extraHeaders: { cookie },
      reconnection: false,
      forceNew: true,
    })
    let isRevoked = false
    page.on('revoked', () => {
      isRevoked = true
    })
    await until(() => page.connected)
    const begun = performance.now()
    expect((await forget(body.screen.pairingId)).status).toBe(204)
    await until(() => isRevoked)
    expect(performance.now() - begun).toBeLessThan(1_000)
    expect((await standing(asked)).status).toBe(410)
    expect((await stateBy(cookie)).status).toBe(401)
    expect((await forget(body.screen.pairingId)).status).toBe(404)
    page.close()
  })

  it('[SCR-12] replaces the old screen of the hall, and none of another', async () => {
    const [first, second, third] = [await ask(), await ask(), await ask()]
    const old = (await pair(first.code, 'b1')).body.screen
    const theirs = (await pair(second.code, 'b2')).body.screen
    await pair(third.code, 'b1', meeting.tokenOf('moderator'), { replaces: [old.pairingId, theirs.pairingId] })
    expect((await standing(first)).status).toBe(410)
    expect((await standing(second)).body.status).toBe('paired')
    const { body } = await hall.call('GET', `/api/meetings/${meeting.meetingId}/audit`, ownerToken)
    expect(JSON.stringify(body)).toContain('screens.forgotten')
  })

  it('[SCR-12] an operator sees and forgets the screens of its own hall alone', async () => {
    const asked = await ask()
    const { screen } = (await pair(asked.code, 'b1')).body
    expect((await forget(screen.pairingId, meeting.tokenOf('operator', 'b2'))).status).toBe(404)
    expect((await forget(screen.pairingId, meeting.tokenOf('operator', 'b1'))).status).toBe(204)
  })

  it('[LIM-1] codes that no screen shows are tried so often, and new ones asked for so often', async () => {
    const token = other.tokenOf('operator', 'b1')
    const tries = async () => (await pair('BCDFGH', 'b1', token, {}, other)).status
    const seen: number[] = []
    for (let count = 0; count < 31; count += 1) seen.push(await tries())
    expect([seen[0], seen.at(-1)]).toEqual([404, 429])
    const asks = await Promise.all(Array.from({ length: 45 }, () => hall.call('POST', '/api/screens', null)))
    expect(asks.filter(({ status }) => status === 429).length).toBeGreaterThan(0)
  })
})

describe('A paired screen', () => {
  it('[SCR-11] comes back after the server was started again', async () => {
    const first = await startHall()
    const { meetingId, tokenOf } = await first.createMeeting(meetingFile())
    const { body: asked } = await first.call<Asked>('POST', '/api/screens', null)
    const path = `/api/meetings/${meetingId}/screens/pair`
    await first.call('POST', path, tokenOf('moderator'), { code: asked.code, venueId: 'b1' })
    await first.stop({ keepData: true })
    const second = await startHall({ dataDir: first.dataDir })
    const back = await second.call<{ status: string }>('GET', `/api/screens/${asked.pairingId}`, asked.secret)
    expect(back.body.status).toBe('paired')
    await second.stop()
  })
})
