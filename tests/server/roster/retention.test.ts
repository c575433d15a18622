import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { io } from 'socket.io-client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { SnapshotMessage } from '../../../shared/protocol/down.ts'
import { filesBelow, tracesIn } from '../../support/proof-traces.ts'
import { connect, meetingFile, ownerToken, type RunningHall, startHall, until } from '../../support/running-hall.ts'

type Meeting = Awaited<ReturnType<RunningHall['createMeeting']>>

const dayMs = 24 * 60 * 60_000
const start = Date.parse('2025-02-17T09:00:00+08:00')

let hall: RunningHall
let now = start
/** Time that passes at once: both clocks go on together. */
const clocks = { wall: () => now, monotonic: () => now }
const options = { clocks, env: { BACKUPS_KEPT: '2' } }

beforeEach(async () => {
  now = start - 3 * dayMs
  hall = await startHall(options)
})
afterEach(() => hall.stop())

const sweep = () => hall.hall.deps.retention.sweep()
const path = (meeting: Meeting, rest: string) => `/api/meetings/${meeting.meetingId}/${rest}`
const phones = async (meeting: Meeting) =>
  (
    await hall.call<{ people: { phoneMasked: string | null; name: string }[] }>(
      'GET',
      path(meeting, 'roster'),
      ownerToken,
    )
  ).body.people
const hasPhones = async (meeting: Meeting) => (await phones(meeting)).every(({ phoneMasked }) => phoneMasked !== null)
const retentionOf = async (meeting: Meeting) => (await hall.call('GET', path(meeting, 'retention'), ownerToken)).body
const types = async (meeting: Meeting) =>
  (
    await hall.call<{ events: { type: string; data: object }[] }>('GET', path(meeting, 'events'), ownerToken)
  ).body.events.map(({ type, data }) => (type === 'attendance.erased' ? `${type} ${JSON.stringify(data)}` : type))
const say = async (meeting: Meeting, type: string) => {
  const { body } = await hall.command(meeting.meetingId, meeting.tokenOf('moderator'), type, {})
  expect(body).toMatchObject({ ok: true })
}
const withDays = (retentionDays?: number) => ({
  ...meetingFile(),
  ...(retentionDays === undefined ? {} : { retentionDays }),
})
const erase = (meeting: Meeting, what: string, confirm = 'A meeting for tests', token = ownerToken) =>
  hall.call('POST', path(meeting, 'erase-people'), token, { what, confirm })

describe('[PRV-5] Phones', () => {
  it('stay for thirty days after the start of a meeting that nobody ends, and then go without their people', async () => {
    const meeting = await hall.createMeeting(withDays())
    expect(await retentionOf(meeting)).toEqual({ days: 30, dueAt: start + 30 * dayMs, names: null, erased: null })
    now = start + 30 * dayMs - 1
    await sweep()
    expect(await hasPhones(meeting)).toBe(true)
    now += 1
    await sweep()
    expect((await phones(meeting)).map(({ phoneMasked }) => phoneMasked)).toEqual(Array(9).fill(null))
    expect((await phones(meeting))[0]?.name).toBe('Attendee 1 of main')
    expect(await retentionOf(meeting)).toMatchObject({ erased: 'phones' })
    expect(await types(meeting)).toEqual(['meeting.created', 'attendance.erased {"what":"phones"}'])
    await sweep()
    expect(await types(meeting)).toHaveLength(2)
    expect(await hall.hall.deps.events.verify()).toEqual([])
  })

  it('[MTG-8] stay longer where the meeting is put off before it has begun', async () => {
    const meeting = await hall.createMeeting(withDays())
    const startsAt = start + 60 * dayMs
    await hall.command(meeting.meetingId, meeting.tokenOf('moderator'), 'meeting.edit', { patch: { startsAt } })
    now = startsAt + 30 * dayMs - 1
    await sweep()
    expect(await hasPhones(meeting)).toBe(true)
    now += 1
    await sweep()
    expect(await hasPhones(meeting)).toBe(false)
  })

  it('are counted from the end of the meeting once it has one', async () => {
    const meeting = await hall.createMeeting(withDays(2))
    now = start
    await say(meeting, 'meeting.start')
    now = start + dayMs
    await say(meeting, 'meeting.adjourn')
    await until(async () => (await retentionOf(meeting)).dueAt === start + 3 * dayMs, 2_000)
    now = start + 3 * dayMs - 1
    await sweep()
    expect(await hasPhones(meeting)).toBe(true)
    now += 1
    await sweep()
    expect(await hasPhones(meeting)).toBe(false)
  })

  it('of a meeting that keeps none go right after its end, never before it has begun or while it is on', async () => {
    const meeting = await hall.createMeeting(withDays(0))
    now = start + dayMs - 1
    await sweep()
    await say(meeting, 'meeting.start')
    now += dayMs - 1
    await sweep()
    expect(await hasPhones(meeting)).toBe(true)
    await say(meeting, 'meeting.adjourn')
    await until(async () => (await retentionOf(meeting)).dueAt === now, 2_000)
    await sweep()
    expect(await hasPhones(meeting)).toBe(false)
  })

  it('[EVD-2] [ACC-3] are noted in the journal when their time has come, once, and who is let in is looked at again', async () => {
    const meeting = await hall.createMeeting(withDays(1))
    const looks = vi.spyOn(hall.hall.deps.liveGrants, 'recheck')
    now = start + 2 * dayMs
    for (const _ of [1, 2]) await sweep()
    const { body } = await hall.call<{ entries: { act: string; actor: { linkId: string }; detail: object }[] }>(
      'GET',
      path(meeting, 'audit'),
      ownerToken,
    )
    const noted = body.entries.filter(({ act }) => act === 'people.erasing')
    expect(noted.map(({ actor, detail }) => [actor.linkId, detail])).toEqual([['server', { what: 'phones' }]])
    expect(looks).toHaveBeenCalledTimes(1)
  })

  it('of a file whose meeting is long past stay as long from the day on which it was made', async () => {
    now = start + 400 * dayMs
    const meeting = await hall.createMeeting(withDays(1))
    await sweep()
    expect(await hasPhones(meeting)).toBe(true)
  })

  it('go while a rehearsal is on, and the meeting’s own log is told afterwards', async () => {
    const meeting = await hall.createMeeting(withDays(1))
    await hall.call('PUT', path(meeting, 'rehearsal'), ownerToken, { simulation: null })
    now = start + 2 * dayMs
    await sweep()
    expect(await hasPhones(meeting)).toBe(false)
    await hall.call('DELETE', path(meeting, 'rehearsal'), ownerToken)
    expect(await types(meeting)).toEqual(['meeting.created'])
    await sweep()
    expect(await types(meeting)).toEqual(['meeting.created', 'attendance.erased {"what":"phones"}'])
  })

  it('that are given anew go again', async () => {
    const meeting = await hall.createMeeting(withDays(1))
    now = start + 2 * dayMs
    await sweep()
    await hall.call('PUT', path(meeting, 'roster'), ownerToken, { people: meetingFile().people })
    expect(await hasPhones(meeting)).toBe(true)
    await sweep()
    expect(await hasPhones(meeting)).toBe(false)
  })

  it.each([-1, 366, 1.5, '30'])('are not kept for %j days', async (retentionDays) => {
    const { status, body } = await hall.call('POST', '/api/meetings', ownerToken, { ...meetingFile(), retentionDays })
    expect(status).toBe(422)
    expect(JSON.stringify(body)).toContain('retentionDays')
  })

  it('are spoken of when a meeting is made', async () => {
    const { body } = await hall.call('POST', '/api/meetings', ownerToken, withDays(10))
    expect(body).toMatchObject({ retention: { days: 10, phonesErasedAt: start + 10 * dayMs } })
  })
})

describe('[PRV-5] Names', () => {
  it('go with all else of people on a date of their own, which is told; log and ids stay', async () => {
    const file = { ...withDays(10), nameRetentionDays: 40 }
    const { body } = await hall.call('POST', '/api/meetings', ownerToken, file)
    const dates = { days: 10, phonesErasedAt: start + 10 * dayMs, nameDays: 40, namesErasedAt: start + 40 * dayMs }
    expect(body.retention).toEqual(dates)
    const meeting = await hall.createMeeting(file)
    for (const type of ['meeting.start', 'meeting.adjourn']) {
      now = start + 60 * 60_000
      await say(meeting, type)
    }
    const end = now
    await until(async () => (await retentionOf(meeting)).dueAt === end + 10 * dayMs)
    const names = { days: 40, dueAt: end + 40 * dayMs }
    expect(await retentionOf(meeting)).toEqual({ days: 10, dueAt: end + 10 * dayMs, names, erased: null })
    now = end + 40 * dayMs - 1
    await sweep()
    expect(await retentionOf(meeting)).toMatchObject({ names, erased: 'phones' })
    expect((await phones(meeting))[0]?.name).toBe('Attendee 1 of main')
    now += 1
    await sweep()
    expect((await phones(meeting)).map(({ name }) => name)).toEqual(Array(9).fill(''))
    expect((await types(meeting)).slice(-2)).toEqual([
      'attendance.erased {"what":"phones"}',
      'attendance.erased {"what":"people"}',
    ])
  })

  it('of whom fewer days are said than of phones take the phones along', async () => {
    const meeting = await hall.createMeeting({ ...withDays(30), nameRetentionDays: 2 })
    now = start + 2 * dayMs
    await sweep()
    expect(await retentionOf(meeting)).toMatchObject({ erased: 'people' })
    expect(await phones(meeting)).toMatchObject(Array(9).fill({ name: '', phoneMasked: null }))
  })

  it.each([-1, 3_651, 1.5])('are not kept for %j days', async (nameRetentionDays) => {
    const file = { ...meetingFile(), nameRetentionDays }
    expect((await hall.call('POST', '/api/meetings', ownerToken, file)).status).toBe(422)
  })
})

describe('[PRV-7] People who are erased', () => {
  const file = () => {
    const [first, ...others] = meetingFile().people
    return { ...meetingFile(), people: [{ ...first, unit: 'a unit of one' }, ...others] }
  }

  it('leave no trace in any file of the data folder, backups included; log, chain and counts stay', async () => {
    const meeting = await hall.createMeeting(file())
    const other = await hall.createMeeting({ ...meetingFile(), title: 'Another one' })
    await hall.command(meeting.meetingId, meeting.tokenOf('operator', 'b1'), 'attendance.checkIn', {
      personId: 'b1-p1',
      venueId: 'b1',
    })
    await hall.call('PUT', path(meeting, 'roster'), ownerToken, { people: file().people.toReversed() })
    expect((await hall.call('POST', '/api/backup', ownerToken, {})).status).toBe(201)
    const gone = ['a unit of one']
    expect(tracesIn(hall.dataDir, gone).join()).toContain('backups/')
    const counts = async () =>
      (await hall.call<{ state: { attendance: { venues: object } } }>('GET', path(meeting, 'state'), ownerToken)).body
        .state.attendance.venues
    const before = await counts()
    const { status, body } = await erase(meeting, 'people')
    expect({ status, body }).toMatchObject({ status: 200, body: { erased: 'people' } })
    expect(tracesIn(hall.dataDir, gone)).toEqual([])
    expect((await phones(meeting)).map(({ name, phoneMasked }) => `${name}${phoneMasked}`)).toEqual(
      Array(9).fill('null'),
    )
    expect(await counts()).toEqual(before)
    expect((await types(meeting)).at(-1)).toBe('attendance.erased {"what":"people"}')
    expect(await hall.hall.deps.events.verify()).toEqual([])
    expect(await hasPhones(other)).toBe(true)
    const again = await hall.call('PUT', path(meeting, 'roster'), ownerToken, { people: file().people })
    expect(again).toMatchObject({ status: 409, body: { error: { code: 'roster.erased' } } })
    expect(hall.errors).toEqual([])
  })

  it('go only when the title is said, and for those who may', async () => {
    const meeting = await hall.createMeeting(file())
    expect(await erase(meeting, 'people', 'Something else')).toMatchObject({ status: 409 })
    expect((await erase(meeting, 'everything')).status).toBe(422)
    for (const [role, venueId] of [
      ['moderator', undefined],
      ['operator', 'b1'],
      ['attendee', 'b1'],
    ] as const)
      expect((await erase(meeting, 'phones', 'A meeting for tests', meeting.tokenOf(role, venueId))).status).toBe(403)
    expect(await hasPhones(meeting)).toBe(true)
    expect((await erase(meeting, 'phones')).status).toBe(200)
    expect(await hasPhones(meeting)).toBe(false)
  })

  it('are no longer behind a session', async () => {
    const meeting = await hall.createMeeting(file())
    const opened = await hall.call('POST', '/api/session', null, { token: meeting.tokenOf('attendee', 'b1') })
    const cookie = opened.headers.get('set-cookie')?.split(';', 1)[0] ?? ''
    const who = { name: 'Attendee 1 of b1', phoneTail: '1000' }
    const known = await hall.call('POST', path(meeting, 'identify'), null, who, { cookie })
    expect(known.status).toBe(200)
    await erase(meeting, 'people')
    const me = await hall.call('GET', path(meeting, 'me'), null, undefined, { cookie })
    expect(me.body).toEqual({ person: null })
  })

  it('[PRV-9] are let go by open pages: all are told, and who sat behind a socket is sent back to the door', async () => {
    const meeting = await hall.createMeeting(file())
    const link = meeting.links.find(({ role, venueId }) => role === 'attendee' && venueId === 'b1')
    const opened = await hall.call('POST', '/api/session', null, { token: link?.token })
    const cookie = opened.headers.get('set-cookie')?.split(';', 1)[0] ?? ''
    await hall.call(
      'POST',
      path(meeting, 'identify'),
      null,
      { name: 'Attendee 1 of b1', phoneTail: '1000' },
      { cookie },
    )
    const { meetingId } = meeting
    const auth = { meetingId, session: link?.linkId }
    const settings = { transports: ['websocket'], forceNew: true, reconnection: false, extraHeaders: { cookie }, auth }
    const phone = io(hall.base, settings)
    const own = await new Promise<SnapshotMessage>((resolve) => phone.once('snapshot', resolve))
    expect(Object.keys(own.state.attendance.people.b1 ?? {})).toEqual(['b1-p1'])
    const left = new Promise((resolve) => phone.once('disconnect', resolve))
    const others = (['moderator', 'operator', 'screen', 'attendee'] as const).map((role) =>
      connect(hall.base, { meetingId, token: meeting.tokenOf(role, role === 'moderator' ? undefined : 'b2') }),
    )
    await Promise.all(others.map((client) => client.ready()))
    await until(() => others.every(({ state }) => state?.attendance.erased === null))

    await erase(meeting, 'phones')
    await until(() => others.every(({ state }) => state?.attendance.erased === 'phones'))
    expect(phone.connected).toBe(true)
    await erase(meeting, 'people')
    await until(() => others.every(({ state }) => state?.attendance.erased === 'people'))
    await left
    expect(others.every(({ socket, faults }) => socket.connected && faults.length === 0)).toBe(true)

    const again = io(hall.base, settings)
    const seen = await new Promise<SnapshotMessage>((resolve) => again.once('snapshot', resolve))
    expect(Object.keys(seen.state.attendance.people.b1 ?? {})).toEqual([])
    for (const socket of [phone, again, ...others.map((client) => client.socket)]) socket.close()
  })
})

describe('[PRV-8] Backups', () => {
  const make = () => hall.call<{ name: string; bytes: number }>('POST', '/api/backup', ownerToken, {})
  const folder = () => join(hall.dataDir, 'backups')

  it('are made by the owner, and the last few kept', async () => {
    const meeting = await hall.createMeeting()
    const made: string[] = []
    for (let count = 0; count < 3; count += 1) {
      now += 60_000
      made.push((await make()).body.name)
    }
    expect(readdirSync(folder()).toSorted()).toEqual(made.slice(1))
    expect(filesBelow(folder()).some((name) => name.endsWith('.part'))).toBe(false)
    const { body } = await hall.call<{ backups: { name: string }[] }>('GET', '/api/backups', ownerToken)
    expect(body.backups.map(({ name }) => name)).toEqual(made.slice(1))
    expect((await hall.call('POST', '/api/backup', meeting.tokenOf('moderator'), {})).status).toBe(403)
  })
})
