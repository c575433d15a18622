import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pdfAround } from '../../support/pdf-around.ts'
import { meetingFile, ownerToken, type RunningHall, startHall } from '../../support/running-hall.ts'

let hall: RunningHall
let meeting: Awaited<ReturnType<RunningHall['createMeeting']>>
let path: string

beforeAll(async () => {
  hall = await startHall()
  meeting = await hall.createMeeting()
  path = `/api/meetings/${meeting.meetingId}`
})
afterAll(() => hall.stop())

describe('meetings over HTTP', () => {
  it('is alive and ready', async () => {
    expect((await hall.call('GET', '/healthz', null)).body).toEqual({ status: 'ok' })
    expect((await hall.call('GET', '/readyz', null)).status).toBe(200)
  })

  it('hands out one moderator, one observer, and three links a venue', () => {
    const names = meeting.links.map(({ role, venueId }) => `${role} ${venueId ?? ''}`.trim()).sort()
    const venues = ['b1', 'b2', 'main']
    const wanted = [
      'moderator',
      'observer',
      ...venues.flatMap((id) => [`operator ${id}`, `screen ${id}`, `attendee ${id}`]),
    ]
    expect(names).toEqual(wanted.sort())
    expect(new Set(meeting.links.map(({ token }) => token)).size).toBe(names.length)
  })

  it('takes a meeting file in YAML too', async () => {
    const yaml =
      'title: T\nstartsAt: 2025-02-17T09:00:00+08:00\nvenues: [{id: m, kind: main, name: M}, {id: b, kind: branch, name: B}]\nagenda: [{title: One}]\n'
    const answer = await hall.call('POST', '/api/meetings', ownerToken, new TextEncoder().encode(yaml), {
      'content-type': 'application/yaml',
    })
    expect(answer.status).toBe(201)
  })

  it.each([
    ['application/json', '{\n"title": "T",\n oops', 'file.unreadable', '第 3 行'],
    ['application/json', '', 'file.unreadable', '第 1 行'],
    ['application/json', 'null', 'file.wrongType', '键'],
    ['application/json', '"text"', 'file.wrongType', '键'],
    ['application/yaml', 'title: T\nvenues: [unclosed', 'file.unreadable', '第 2 行'],
    ['application/yaml', `title: ${'['.repeat(100)}`, 'file.tooDeep', '32'],
  ])('says of what is no meeting file (%s, %j) that it cannot be read, and where', async (type, text, code, words) => {
    const answer = await hall.call<{ error: { code: string; issues: object[] } }>(
      'POST',
      '/api/meetings',
      ownerToken,
      new TextEncoder().encode(text),
      { 'content-type': type },
    )
    expect(answer.status).toBe(422)
    expect(answer.body.error.code).toBe('meetingFile.invalid')
    expect(answer.body.error.issues[0]).toMatchObject({ path: '', code, message: expect.stringContaining(words) })
  })

  it('names every fault of a meeting file with its path, and makes nothing', async () => {
    const before = await hall.call<{ meetings: unknown[] }>('GET', '/api/meetings', ownerToken)
    const file = {
      ...meetingFile(),
      title: '',
      startsAt: 'tomorrow',
      colour: 'red',
      venues: [
        { id: 'b1', kind: 'branch', name: 'B' },
        { id: 'b1', kind: 'branch', name: 'B' },
      ],
    }
    const answer = await hall.call<{ error: { issues: { path: string; message: string }[] } }>(
      'POST',
      '/api/meetings',
      ownerToken,
      file,
    )
    expect(answer.status).toBe(422)
    const paths = answer.body.error.issues.map((issue) => issue.path)
    for (const wanted of ['title', 'startsAt', 'colour', 'venues', 'venues[1].id', 'people[0].venueId'])
      expect(paths).toContain(wanted)
    expect(answer.body.error.issues.every(({ message }) => message.length > 4)).toBe(true)
    const after = await hall.call<{ meetings: unknown[] }>('GET', '/api/meetings', ownerToken)
    expect(after.body.meetings).toHaveLength(before.body.meetings.length)
  })

  it('exchanges a link for a cookie that works, and only for its meeting', async () => {
    const token = meeting.tokenOf('operator', 'b1')
    const opened = await hall.call('POST', '/api/session', null, { token })
    expect(opened.body).toMatchObject({ meetingId: meeting.meetingId, role: 'operator', venueId: 'b1' })
    const cookie = opened.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/HttpOnly/u)
    expect(cookie).toMatch(/SameSite=Strict/u)
    const headers = { cookie: cookie.split(';')[0] ?? '' }
    expect((await hall.call('GET', `${path}/state`, null, undefined, headers)).status).toBe(200)
    const other = await hall.createMeeting()
    expect((await hall.call('GET', `/api/meetings/${other.meetingId}/state`, null, undefined, headers)).status).toBe(
      401,
    )
  })

  it('shows a stranger the same as what does not exist', async () => {
    const other = await hall.createMeeting()
    const token = meeting.tokenOf('moderator')
    const foreign = await hall.call('GET', `/api/meetings/${other.meetingId}/state`, token)
    const missing = await hall.call('GET', '/api/meetings/nothing/state', token)
    expect([foreign.status, foreign.body]).toEqual([404, missing.body])
    expect((await hall.call('GET', `${path}/state`, 'wrong')).status).toBe(401)
    expect((await hall.call('GET', `${path}/state`, null)).status).toBe(401)
  })

  it('answers a command with its place in the log, and a repetition the same', async () => {
    const token = meeting.tokenOf('moderator')
    const first = await hall.command(meeting.meetingId, token, 'meeting.start', {}, 'start-once-1')
    const again = await hall.command(meeting.meetingId, token, 'meeting.start', {}, 'start-once-1')
    expect(first).toMatchObject({ status: 200, body: { ok: true, seq: 2 } })
    expect(again.body).toEqual(first.body)
    const reused = await hall.command(meeting.meetingId, token, 'meeting.recess', {}, 'start-once-1')
    expect(reused).toMatchObject({ status: 409, body: { ok: false, rejection: { code: 'command.keyReused' } } })
  })

  it('[LIN-6] says what became of a command, and does not carry it out', async () => {
    const token = meeting.tokenOf('moderator')
    const ask = (commandId: string, type: string) =>
      hall.call('POST', `/api/meetings/${meeting.meetingId}/commands`, token, {
        commandId,
        type,
        data: {},
        onlyIfDone: true,
      })
    expect((await ask('start-once-1', 'meeting.start')).body).toEqual({ ok: true, seq: 2 })
    expect(await ask('never-sent-1', 'meeting.recess')).toMatchObject({
      status: 409,
      body: { ok: false, rejection: { code: 'command.notDone' } },
    })
    const { body } = await hall.call<{ state: { meeting: { status: string } } }>(
      'GET',
      `/api/meetings/${meeting.meetingId}/state`,
      token,
    )
    expect(body.state.meeting.status).toBe('live')
  })

  it('refuses by rule (409), by role (403) and by form (422)', async () => {
    const { meetingId } = meeting
    const moderator = meeting.tokenOf('moderator')
    const stale = await hall.command(meetingId, moderator, 'agenda.advance', { from: 'talk' })
    expect(stale).toMatchObject({ status: 409, body: { rejection: { code: 'agenda.stale' } } })
    expect((await hall.command(meetingId, meeting.tokenOf('observer'), 'agenda.advance', { from: null })).status).toBe(
      403,
    )
    expect((await hall.command(meetingId, moderator, 'agenda.advance', { from: null, extra: 1 })).status).toBe(422)
    expect((await hall.command(meetingId, moderator, 'documents.storeFile', {})).status).toBe(422)
    expect((await hall.command(meetingId, moderator, 'no.such', {})).status).toBe(422)
    expect((await hall.call('POST', `${path}/commands`, moderator, null)).status).toBe(422)
  })

  it('refuses a body of more than 64 kB and lives', async () => {
    const answer = await hall.call('POST', `${path}/commands`, meeting.tokenOf('moderator'), {
      text: 'x'.repeat(64_001),
    })
    expect(answer.status).toBe(413)
    expect((await hall.call('GET', '/healthz', null)).status).toBe(200)
  })

  it.each(['http://evil.example', 'null'])('[CAS-29] refuses what is sent from %s', async (origin) => {
    const answer = await hall.call('POST', '/api/session', null, { token: 'x' }, { origin })
    expect(answer).toMatchObject({ status: 403, body: { error: { code: 'access.origin' } } })
  })

  it('tells each role what happened as it may see it', async () => {
    await hall.command(meeting.meetingId, meeting.tokenOf('operator', 'b1'), 'attendance.checkIn', {
      personId: 'b1-p1',
      venueId: 'b1',
    })
    const read = async (token: string) =>
      (await hall.call<{ events: { type: string }[]; upTo: number }>('GET', `${path}/events?after=2`, token)).body
    const staff = await read(meeting.tokenOf('moderator'))
    const screen = await read(meeting.tokenOf('screen', 'b2'))
    expect(staff.events.map(({ type }) => type)).toContain('attendance.checkedIn')
    expect(screen.events.map(({ type }) => type)).toEqual(['attendance.counted'])
    expect(JSON.stringify(screen)).not.toContain('b1-p1')
    expect(screen.upTo).toBe(staff.upTo)
  })

  it('keeps the roster from whoever may not see it', async () => {
    const roster = (role: string, venueId?: string) =>
      hall.call<{ people: { venueId: string; phoneMasked: string }[] }>(
        'GET',
        `${path}/roster`,
        meeting.tokenOf(role, venueId),
      )
    expect((await roster('moderator')).body.people).toHaveLength(9)
    const own = (await roster('operator', 'b1')).body.people
    expect(own.map(({ venueId }) => venueId)).toEqual(['b1', 'b1', 'b1'])
    expect(own[0]?.phoneMasked).toBe('*******1000')
    for (const role of ['screen', 'attendee']) expect((await roster(role, 'b1')).status).toBe(403)
    expect((await roster('observer')).status).toBe(403)
  })

  it('lets an attendee say who it is, and nobody guess', async () => {
    const token = meeting.tokenOf('attendee', 'b1')
    const session = await hall.call('POST', '/api/session', null, { token })
    const headers = { cookie: session.headers.get('set-cookie')?.split(';')[0] ?? '' }
    const identify = (name: string, phoneTail: string) =>
      hall.call('POST', `${path}/identify`, null, { name, phoneTail }, headers)
    expect((await identify('Attendee 1 of b1', '9999')).status).toBe(404)
    expect(await identify('Attendee 2 of b1', '1001')).toMatchObject({ status: 200, body: { personId: 'b1-p2' } })
    const me = await hall.call<{ person: unknown }>('GET', `${path}/me`, null, undefined, headers)
    expect(me.body.person).toMatchObject({ id: 'b1-p2', phoneMasked: '*******1001' })
    const statuses = []
    for (let guess = 0; guess < 40; guess += 1) statuses.push((await identify('Attendee 3 of b1', '0000')).status)
    expect(statuses).toContain(429)
  })

  it('ends a revoked link at once', async () => {
    const other = await hall.createMeeting()
    const link = other.links.find(({ role }) => role === 'observer')
    const linksPath = `/api/meetings/${other.meetingId}/links`
    expect((await hall.call('DELETE', `${linksPath}/${link?.linkId}`, ownerToken)).status).toBe(204)
    expect((await hall.call('GET', `/api/meetings/${other.meetingId}/state`, link?.token ?? '')).status).toBe(401)
    expect((await hall.call('DELETE', `${linksPath}/${link?.linkId}`, other.tokenOf('moderator'))).status).toBe(403)
    const fresh = await hall.call<{ token: string }>('POST', linksPath, ownerToken, { role: 'screen', venueId: 'b1' })
    expect((await hall.call('GET', `/api/meetings/${other.meetingId}/state`, fresh.body.token)).status).toBe(200)
    expect((await hall.call('POST', linksPath, ownerToken, { role: 'screen' })).status).toBe(422)
  })

  it('describes itself, every command with its schema', async () => {
    const { body } = await hall.call<{ paths: object; 'x-commands': object }>('GET', '/api/openapi.json', null)
    expect(Object.keys(body.paths)).toContain('/api/meetings/{meetingId}/commands')
    expect(Object.keys(body['x-commands'])).toContain('agenda.advance')
    expect(Object.keys(body['x-commands'])).not.toContain('documents.storeFile')
  })
})

describe('documents', () => {
  const bytes = pdfAround('canary bytes of d1')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const put = (body: Uint8Array, headers: Record<string, string>, token = meeting.tokenOf('moderator')) =>
    hall.call('PUT', `${path}/documents/d1`, token, body, { 'content-type': 'application/pdf', ...headers })
  const get = (role: string, venueId?: string, headers = {}) =>
    hall.call<string>('GET', `${path}/documents/d1`, meeting.tokenOf(role, venueId), undefined, headers)

  it('are stored whole and checked, or not at all', async () => {
    expect((await put(bytes, { 'x-content-sha256': '0'.repeat(64) })).body).toMatchObject({
      error: { code: 'documents.wrongHash' },
    })
    expect((await put(bytes, { 'content-type': 'text/html' })).status).toBe(415)
    expect((await get('moderator')).status).toBe(404)
    expect(await put(bytes, { 'x-content-sha256': sha256 })).toMatchObject({
      status: 201,
      body: { documentId: 'd1', sha256, bytes: bytes.byteLength },
    })
    expect((await put(bytes, {}, meeting.tokenOf('operator', 'b1'))).status).toBe(403)
    expect((await hall.call('PUT', `${path}/documents/none`, ownerToken, bytes)).status).toBe(404)
  })

  it('are read by staff always, by the others once released to them', async () => {
    expect((await get('moderator')).status).toBe(200)
    expect((await get('operator', 'b1')).status).toBe(404)
    await hall.command(meeting.meetingId, meeting.tokenOf('moderator'), 'documents.release', {
      documentId: 'd1',
      venueIds: ['b1'],
    })
    expect((await get('operator', 'b1')).body).toContain('canary bytes')
    expect((await get('operator', 'b2')).status).toBe(404)
    await hall.command(meeting.meetingId, meeting.tokenOf('moderator'), 'documents.withdraw', { documentId: 'd1' })
    expect((await get('operator', 'b1')).status).toBe(404)
  })

  it('come in ranges, sandboxed and uncached', async () => {
    const part = await get('moderator', undefined, { range: 'bytes=0-3' })
    expect([part.status, part.body]).toEqual([206, '%PDF'])
    expect(part.headers.get('content-range')).toBe(`bytes 0-3/${bytes.byteLength}`)
    expect(part.headers.get('content-security-policy')).toContain('sandbox')
    expect(part.headers.get('cache-control')).toBe('no-store')
    expect((await get('moderator', undefined, { range: 'bytes=999-' })).status).toBe(416)
    const end = await get('moderator', undefined, { range: 'bytes=-4' })
    expect(end.headers.get('content-range')).toBe(
      `bytes ${bytes.byteLength - 4}-${bytes.byteLength - 1}/${bytes.byteLength}`,
    )
    for (const range of ['bytes=0-1,3-4', 'lines=0-1', 'bytes'])
      expect((await get('moderator', undefined, { range })).status, range).toBe(200)
  })
})

it('[ACC] a session that was left is worth nothing, whoever kept its cookie', async () => {
  const { tokenOf } = await hall.createMeeting()
  const opened = await hall.call('POST', '/api/session', null, { token: tokenOf('moderator') })
  const cookie = opened.headers.get('set-cookie')?.split(';', 1)[0] ?? ''
  expect((await hall.call('GET', '/api/session', null, undefined, { cookie })).status).toBe(200)
  expect((await hall.call('DELETE', '/api/session', null, undefined, { cookie })).status).toBe(204)
  expect((await hall.call('GET', '/api/session', null, undefined, { cookie })).status).toBe(401)
})
