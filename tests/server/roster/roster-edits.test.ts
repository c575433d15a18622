import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { accountActor, linkIdOfAccount } from '../../../server/access/account-actor.ts'
import { meetingFile, newCommandId, ownerToken, type RunningHall, startHall } from '../../support/running-hall.ts'

type Meeting = Awaited<ReturnType<RunningHall['createMeeting']>>

interface Person {
  readonly id: string
  readonly name: string
  readonly title: string
  readonly venueId: string
  readonly phoneMasked: string | null
}

interface Refusal {
  readonly error: { readonly code: string; readonly params: Readonly<Record<string, unknown>> }
}

let hall: RunningHall
let meeting: Meeting
let desk: Desk
let other: Desk
beforeAll(async () => {
  hall = await startHall()
})
beforeEach(async () => {
  meeting = await hall.createMeeting()
  desk = deskOf('desk-a')
  other = deskOf('desk-b')
})
afterAll(() => hall.stop())

const path = (rest: string) => `/api/meetings/${meeting.meetingId}/${rest}`

type Step =
  | { readonly ok: true; readonly seq: number }
  | { readonly ok: false; readonly rejection: { readonly code: string; readonly params: object } }

/** A moderator's page; both have the same link. */
function deskOf(name: string, token: string | null = meeting.tokenOf('moderator'), cookie?: string) {
  const call = <Body = { version: number; warnings: { code: string; message: string }[] } & Refusal>(
    method: string,
    rest: string,
    body?: unknown,
  ) =>
    hall.call<Body>(method, path(rest), token, body, {
      'x-onehall-desk': name,
      'accept-language': 'en',
      ...(cookie === undefined ? {} : { cookie }),
    })
  return {
    edit: (personId: string, patch: object, from?: number) =>
      call('PATCH', `roster/people/${personId}`, from === undefined ? { patch } : { patch, from }),
    remove: (personId: string, from?: number) =>
      call('DELETE', `roster/people/${personId}${from === undefined ? '' : `?from=${from}`}`),
    call,
    async step(type: 'edits.undo' | 'edits.redo', commandId = newCommandId()) {
      const { body } = await call<Step>('POST', 'commands', { commandId, type, data: {} })
      return body.ok ? body.seq : body.rejection.code
    },
    /** Why nothing is taken back. */
    async whyNot() {
      const { body } = await call<Step>('POST', 'commands', { commandId: newCommandId(), type: 'edits.undo', data: {} })
      return body.ok ? null : body.rejection
    },
  }
}
type Desk = ReturnType<typeof deskOf>

const roster = async (after?: number) =>
  (
    await hall.call<{ version: number; people: Person[] }>(
      'GET',
      path(`roster${after === undefined ? '' : `?after=${after}`}`),
      ownerToken,
    )
  ).body
const person = async (id: string) => (await roster()).people.find((one) => one.id === id)
const log = async () =>
  (await hall.call<{ events: { type: string; data: Record<string, unknown> }[] }>('GET', path('events'), ownerToken))
    .body.events
const expected = async () => {
  const { body } = await hall.call<{ state: { attendance: { venues: Record<string, { expected: number }> } } }>(
    'GET',
    path('state'),
    ownerToken,
  )
  return Object.values(body.state.attendance.venues).map((venue) => venue.expected)
}
const checkIn = (personId: string, venueId: string) =>
  hall.command(meeting.meetingId, meeting.tokenOf('moderator'), 'attendance.checkIn', { personId, venueId })

describe('One person of the roster', () => {
  it('[ATT-23] is changed in what is said, and the log knows that somebody was, not what', async () => {
    const { status, body } = await desk.edit('b1-p1', { name: 'Another name', title: null, phone: '13911112222' })
    expect(status).toBe(200)
    expect(body.warnings).toEqual([])
    expect(await person('b1-p1')).toMatchObject({
      name: 'Another name',
      title: '',
      unit: 'Unit',
      phoneMasked: '*******2222',
    })
    const [changed, made] = (await log()).slice(-2)
    expect(changed).toMatchObject({ type: 'attendance.rosterChanged', data: { edited: ['b1-p1'] } })
    expect(changed?.data.revision).toEqual(expect.any(String))
    expect(made).toMatchObject({ type: 'edits.made', data: { label: '' } })
    expect(JSON.stringify(await log())).not.toMatch(/Another name|1391111/u)
  })

  it('[ATT-23] is moved to another hall, whose figures follow; a change that changes nothing says nothing', async () => {
    await desk.edit('b1-p1', { venueId: 'b2' })
    expect(await expected()).toEqual([3, 2, 4])
    const { length } = await log()
    await desk.edit('b1-p1', { venueId: 'b2', title: 'Clerk' })
    expect(await log()).toHaveLength(length)
    expect((await desk.edit('b1-p1', { venueId: 'nowhere' })).status).toBe(422)
  })

  it('[ATT-23] a name that is listed already is a warning, in the language that is asked for', async () => {
    const { body } = await desk.edit('b1-p1', { name: 'Attendee 2 of b1', phone: '19000001001' })
    expect(body.warnings.map(({ code }) => code)).toEqual(['file.samePerson'])
    expect(body.warnings[0]?.message).toContain('Attendee 2 of b1')
    expect((await person('b1-p1'))?.name).toBe('Attendee 2 of b1')
  })

  it('[ATT-23] goes, comes back to its place, and does not go while an attendance is recorded', async () => {
    const before = (await roster()).people
    expect((await desk.remove('b1-p2')).status).toBe(200)
    expect(await expected()).toEqual([3, 2, 3])
    expect(await desk.step('edits.undo')).toEqual(expect.any(Number))
    expect((await roster()).people).toEqual(before)
    await checkIn('b1-p2', 'b1')
    const { status, body } = await desk.remove('b1-p2')
    expect([status, body.error.code]).toEqual([409, 'attendance.stillListed'])
    expect((await desk.edit('b1-p2', { attends: 'listenIn' })).body.error.code).toBe('attendance.stillListed')
    expect((await desk.edit('b1-p2', { seat: 'B-07' })).status).toBe(200)
  })

  it('[ATT-23] an edit keeps the order of the list, behind a gap too', async () => {
    await desk.remove('main-p2')
    const before = (await roster()).people.map(({ id }) => id)
    await desk.edit('b2-p3', { title: 'Judge' })
    await desk.edit('main-p3', { title: 'Judge' })
    await desk.call('POST', 'roster/people', { name: 'New', venueId: 'b1', attends: 'member' })
    expect((await roster()).people.map(({ id }) => id).slice(0, before.length)).toEqual(before)
  })

  it.each([
    [{ patch: { name: '' } }, 422],
    [{ patch: { phone: 'call me' } }, 422],
    [{ patch: { id: 'x' } }, 422],
    [{ patch: { name: 'X' }, more: 1 }, 422],
    [{}, 422],
  ])('refuses %j', async (body, status) => {
    expect((await desk.call('PATCH', 'roster/people/b1-p1', body)).status).toBe(status)
    expect((await person('b1-p1'))?.name).toBe('Attendee 1 of b1')
  })

  it('[ATT-23] is changed by staff alone; whom the roster does not know is not found', async () => {
    const operator = deskOf('desk-c', meeting.tokenOf('operator', 'b1'))
    expect((await operator.edit('b1-p1', { name: 'X' })).status).toBe(403)
    expect((await operator.remove('b1-p1')).status).toBe(403)
    expect((await desk.edit('nobody', { name: 'X' })).status).toBe(404)
    expect((await desk.remove('nobody')).status).toBe(404)
  })
})

describe('Two who edit the roster', () => {
  it('[ATT-23] what another has changed since is not overwritten; the same field of two is told, others pass', async () => {
    const { version } = await roster()
    const { body: first } = await other.edit('b1-p1', { title: 'Judge' }, version)
    expect((await desk.edit('b1-p1', { unit: 'Court' }, version)).status).toBe(200)
    const { status, body } = await desk.edit('b1-p1', { title: 'Clerk 2' }, version)
    expect(status).toBe(409)
    expect(body.error).toMatchObject({
      code: 'roster.stale',
      params: { personId: 'b1-p1', field: 'title', by: 'moderator', seq: first.version },
    })
    expect((await desk.remove('b1-p1', version)).body.error.code).toBe('roster.stale')
    expect(await person('b1-p1')).toMatchObject({ title: 'Judge', unit: 'Court' })
    expect((await desk.edit('b1-p1', { title: 'Judge' }, version)).status).toBe(200)
    expect((await desk.edit('b1-p1', { title: 'Clerk 2' }, first.version)).status).toBe(200)
  })

  it('[EDT-8] each takes back its own; what another has changed since is told and stays', async () => {
    await desk.edit('b1-p1', { title: 'Judge', unit: 'Court' })
    await other.edit('b1-p1', { title: 'President' })
    await other.edit('b1-p2', { seat: 'A-01' })
    expect(await desk.step('edits.undo')).toBe('edits.rosterOvertaken')
    expect(await person('b1-p1')).toMatchObject({ title: 'President', unit: 'Court' })
    expect(await other.step('edits.undo')).toEqual(expect.any(Number))
    expect(await other.step('edits.undo')).toEqual(expect.any(Number))
    expect(await person('b1-p1')).toMatchObject({ title: 'Judge' })
    expect(await other.step('edits.redo')).toEqual(expect.any(Number))
    expect(await person('b1-p1')).toMatchObject({ title: 'President' })
  })

  it('[EDT-8] a step that was sent twice is one step', async () => {
    await desk.edit('b1-p1', { title: 'One' })
    await desk.edit('b1-p1', { title: 'Two' })
    const commandId = newCommandId()
    const [first, again] = await Promise.all([desk.step('edits.undo', commandId), desk.step('edits.undo', commandId)])
    expect(first).toBe(again)
    expect(await desk.step('edits.undo', commandId)).toBe(first)
    expect((await person('b1-p1'))?.title).toBe('One')
  })

  it('[EDT-8] who was moved by the console since is not moved by an undo', async () => {
    await desk.edit('b1-p1', { venueId: 'b2' })
    await hall.command(meeting.meetingId, meeting.tokenOf('moderator'), 'attendance.transfer', {
      personId: 'b1-p1',
      toVenueId: 'main',
    })
    expect(await desk.whyNot()).toEqual({
      code: 'edits.rosterOvertaken',
      params: { personId: 'b1-p1', by: null, seq: null },
    })
    expect((await person('b1-p1'))?.venueId).toBe('main')
  })

  it('[EDT-3] [EDT-8] who has changed it since is told: by the role, and by the name of an account', async () => {
    await desk.edit('b1-p1', { title: 'Judge' })
    const { version } = await roster()
    const { body } = await hall.call<{ accountId: string }>('POST', '/api/accounts', ownerToken, {
      name: '会务二',
      role: 'organiser',
    })
    const grant = { actor: accountActor, meetingId: null, linkId: linkIdOfAccount(body.accountId) }
    const cookie = `onehall_account=${await hall.hall.deps.access.openSession(grant)}`
    const { body: changed } = await deskOf('desk-c', null, cookie).edit('b1-p1', { title: 'President' })
    const who = { by: 'organiser', name: '会务二', seq: changed.version }
    expect(await desk.whyNot()).toMatchObject({ code: 'edits.rosterOvertaken', params: who })
    const stale = await desk.edit('b1-p1', { title: 'Clerk' }, version)
    expect(stale.body.error).toMatchObject({ code: 'roster.stale', params: who })
    await desk.edit('b1-p2', { title: 'Judge' })
    await other.edit('b1-p2', { title: 'President' })
    const byDesk = await desk.whyNot()
    expect(byDesk).toMatchObject({ code: 'edits.rosterOvertaken', params: { by: 'moderator' } })
    expect(byDesk?.params).not.toHaveProperty('name')
  })
})

describe('Many at once', () => {
  it('[EDT-8] a whole list is one undo, and one redo', async () => {
    const before = await roster()
    const list = meetingFile()
      .people.slice(1)
      .map((one) => ({ ...one, title: 'Judge' }))
    await desk.call('PUT', 'roster', { people: [...list, { id: 'new', name: 'New', venueId: 'b1' }] })
    const after = await roster()
    await desk.step('edits.undo')
    expect((await roster()).people).toEqual(before.people)
    await desk.step('edits.redo')
    expect((await roster()).people).toEqual(after.people)
  })

  it('[ATT-23] move and go as one change', async () => {
    const before = (await roster()).people
    const ids = ['b1-p1', 'b1-p2']
    expect((await desk.call('PATCH', 'roster/people', { personIds: ids, patch: { venueId: 'b2' } })).status).toBe(200)
    expect(await expected()).toEqual([3, 1, 5])
    expect((await desk.call('POST', 'roster/removals', { personIds: ids })).status).toBe(200)
    expect(await expected()).toEqual([3, 1, 3])
    await desk.step('edits.undo')
    await desk.step('edits.undo')
    expect((await roster()).people).toEqual(before)
    const refused = await desk.call('POST', 'roster/removals', { personIds: ['b1-p1', 'nobody'] })
    expect(refused.status).toBe(404)
    expect((await roster()).people).toEqual(before)
  })

  it('[ATT-23] a page reads what came behind the version that it has', async () => {
    const { version } = await roster()
    expect((await roster(version)).people).toEqual([])
    await desk.edit('b1-p1', { title: 'Judge' })
    await desk.call('POST', 'roster/people', { name: 'New', venueId: 'b1', attends: 'member' })
    expect((await roster(version)).people.map(({ name }) => name)).toEqual(['Attendee 1 of b1', 'New'])
  })
})

it('[EDT-8] [PRV-7] what the roster was is erased with it, and an undo says so', async () => {
  await desk.edit('b1-p1', { name: 'A forgotten name' })
  await hall.call('POST', path('erase-people'), ownerToken, { what: 'people', confirm: 'A meeting for tests' })
  expect(await desk.step('edits.undo')).toBe('edits.erased')
  expect((await desk.edit('b1-p1', { name: 'X' })).body.error.code).toBe('roster.erased')
  const kept = await hall.hall.deps.hosts.get(meeting.meetingId)
  expect(JSON.stringify(kept?.state)).not.toContain('forgotten')
})
