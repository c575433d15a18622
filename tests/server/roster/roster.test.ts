import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { meetingFile, ownerToken, type RunningHall, startHall } from '../../support/running-hall.ts'

type Meeting = Awaited<ReturnType<RunningHall['createMeeting']>>

interface Person {
  readonly id: string
  readonly name: string
  readonly venueId: string
  readonly phoneMasked: string | null
  readonly attends: string
}

let hall: RunningHall
let meeting: Meeting
beforeAll(async () => {
  hall = await startHall()
})
beforeEach(async () => {
  meeting = await hall.createMeeting()
})
afterAll(() => hall.stop())

const path = (rest: string) => `/api/meetings/${meeting.meetingId}/${rest}`
const put = (people: unknown, token = meeting.tokenOf('moderator')) =>
  hall.call<Record<string, never>>('PUT', path('roster'), token, { people })
const add = (person: unknown, token = meeting.tokenOf('moderator')) =>
  hall.call<{ personId: string }>('POST', path('roster/people'), token, person)
const reveal = (personId: string, token = meeting.tokenOf('moderator')) =>
  hall.call('POST', path(`people/${encodeURIComponent(personId)}/reveal`), token, {})
const roster = async (token = meeting.tokenOf('moderator')) =>
  (await hall.call<{ people: Person[] }>('GET', path('roster'), token)).body.people
const events = async () =>
  (await hall.call<{ events: { type: string; data: unknown }[] }>('GET', path('events'), ownerToken)).body.events
const listed = () => meetingFile().people
const checkIn = (personId: string, venueId: string) =>
  hall.command(meeting.meetingId, meeting.tokenOf('moderator'), 'attendance.checkIn', { personId, venueId })

describe('The roster as a list', () => {
  it('[PRV-2] becomes what is given: who is new, who is gone, who is moved; the log knows ids alone', async () => {
    const [first, second, ...others] = listed()
    const list = [
      { ...first, name: 'Another name', phone: undefined },
      { ...second, venueId: 'b2' },
      ...others.slice(1),
      { id: 'new', name: 'A new one', venueId: 'b1', attends: 'standIn', phone: '13900000001', seat: '3排12座' },
    ]
    const { status, body } = await put(list)
    expect({ status, body }).toMatchObject({ status: 200, body: { added: 1, removed: 1, moved: 1, people: 9 } })
    const people = await roster()
    expect(people.map(({ id }) => id)).toEqual(list.map(({ id }) => id))
    expect(people[0]).toMatchObject({ name: 'Another name', phoneMasked: '*******0000' })
    expect(people.at(-1)).toMatchObject({ attends: 'standIn', venueId: 'b1', seat: '3排12座' })
    expect(people[0]).toMatchObject({ seat: '' })
    const last = (await events()).findLast(({ type }) => type === 'attendance.rosterChanged')
    expect(last).toMatchObject({
      type: 'attendance.rosterChanged',
      data: { added: [{ id: 'new' }], removed: ['main-p3'], moved: [{ id: 'main-p2', toVenueId: 'b2' }] },
    })
    expect(JSON.stringify(await events())).not.toMatch(/new one|3排12座/u)
  })

  it('[PRV-2] the same list again changes nothing and says nothing', async () => {
    const before = await events()
    expect((await put(listed())).status).toBe(200)
    expect(await events()).toEqual(before)
  })

  it('[PRV-2] tells every fault with its row, in the language that is asked for, and takes nothing of it', async () => {
    const [first, second, ...others] = listed()
    const list = [
      { ...first, phone: 'call me' },
      { ...second, venueId: 'nowhere' },
      others[0],
      { ...others[1], name: '' },
    ]
    const faulty = [...list, { ...others[2], extra: 1 }, first, 7]
    const { status, body } = await hall.call<{ error: { code: string; issues: { row: number; code: string }[] } }>(
      'PUT',
      path('roster'),
      ownerToken,
      { people: faulty },
      { 'accept-language': 'en' },
    )
    expect(status).toBe(422)
    expect(body.error.code).toBe('roster.invalid')
    expect(body.error.issues.map(({ row, code }) => `${row} ${code}`).toSorted()).toEqual([
      '1 file.badValue',
      '2 file.unknownVenue',
      '4 file.missing',
      '5 file.unknownField',
      '6 file.duplicateId',
      '7 file.wrongType',
    ])
    expect(JSON.stringify(body)).not.toContain('call me')
    expect((await roster()).map(({ id }) => id)).toEqual(listed().map(({ id }) => id))
  })

  it.each([null, [], {}, { people: 7 }, { people: [], more: 1 }, 'people: []'])('refuses %j', async (body) => {
    const { status } = await hall.call('PUT', path('roster'), ownerToken, body)
    expect(status).toBe(422)
    expect(await roster()).toHaveLength(9)
  })

  it('[PRV-3] lets nobody go of whom an attendance is recorded, and names them all', async () => {
    await checkIn('b1-p1', 'b1')
    await checkIn('b1-p2', 'b1')
    const list = listed().filter(({ id }) => id !== 'b1-p1')
    const changed = list.map((person) => (person.id === 'b1-p2' ? { ...person, attends: 'listenIn' } : person))
    const { status, body } = await put(changed)
    expect(status).toBe(409)
    expect(body).toMatchObject({
      error: {
        code: 'attendance.stillListed',
        people: [
          { personId: 'b1-p2', row: changed.findIndex(({ id }) => id === 'b1-p2') + 1 },
          { personId: 'b1-p1', row: null },
        ],
      },
    })
    expect(await roster()).toHaveLength(9)
  })

  it('[PRV-3] a check-in at the same moment comes before the change or after it, never in its midst', async () => {
    for (let round = 0; round < 10; round += 1) {
      meeting = await hall.createMeeting()
      const list = listed().filter(({ id }) => id !== 'b1-p1')
      const [changed, checked] = await Promise.all([put(list), checkIn('b1-p1', 'b1')])
      expect([changed.status, checked.status].toSorted()).toEqual([200, 409])
      expect((await roster()).some(({ id }) => id === 'b1-p1')).toBe(checked.status === 200)
    }
  })

  it('two lists at once: one after the other, each whole', async () => {
    const one = listed().slice(0, 4)
    const two = listed().slice(2)
    await Promise.all([put(one), put(two)])
    const left = (await roster()).map(({ id }) => id)
    expect([one, two].map((list) => list.map(({ id }) => id))).toContainEqual(left)
  })

  it('[PRV-3] waits until a rehearsal is over', async () => {
    await hall.call('PUT', path('rehearsal'), ownerToken, { simulation: null })
    expect(await put(listed().slice(1))).toMatchObject({ status: 409, body: { error: { code: 'roster.rehearsal' } } })
    expect((await reveal('b1-p1')).status).toBe(409)
    await hall.call('DELETE', path('rehearsal'), ownerToken)
    expect((await put(listed().slice(1))).status).toBe(200)
  })
})

describe('One more person', () => {
  it('[PRV-4] is of the operator’s own venue, and may come in at once', async () => {
    const operator = meeting.tokenOf('operator', 'b1')
    const person = { name: 'A stand-in', venueId: 'b1', attends: 'standIn', phone: '13912345678' }
    const { status, body } = await add(person, operator)
    expect(status).toBe(201)
    expect((await roster(operator)).find(({ id }) => id === body.personId)).toMatchObject({
      name: 'A stand-in',
      phoneMasked: '*******5678',
    })
    const standIn = { personId: 'b1-p1', standInId: body.personId }
    const answer = await hall.command(meeting.meetingId, operator, 'attendance.standIn', standIn)
    expect(answer.body).toMatchObject({ ok: true })
    expect((await add({ ...person, venueId: 'b2' }, operator)).status).toBe(403)
  })

  it('[PRV-4] is added once, however often it is sent under one id', async () => {
    const person = { name: 'A late one', venueId: 'b1', commandId: 'late-1' }
    const answers = await Promise.all([1, 2, 3].map(() => add(person)))
    expect(new Set(answers.map(({ body }) => body.personId)).size).toBe(1)
    expect((await roster()).filter(({ name }) => name === 'A late one')).toHaveLength(1)
  })

  it('[FIL-5] is told about when it is listed already, an operator within its own hall', async () => {
    const [, , , known] = listed()
    const same = { name: ' ａttendee　1 of B1', venueId: 'b1', attends: 'standIn', phone: '190 0000 1000' }
    expect(known).toMatchObject({ name: 'Attendee 1 of b1', phone: '19000001000' })
    const warned = async (person: object, token?: string) =>
      ((await add(person, token)).body as unknown as { warnings: { code: string }[] }).warnings.map(({ code }) => code)
    expect(await warned(same)).toEqual(['file.samePhone'])
    expect(await warned({ ...same, phone: '无', unit: 'unit' })).toEqual(['file.samePerson'])
    expect(await warned({ ...same, phone: '无', unit: 'Another' })).toEqual([])
    const elsewhere = { ...same, venueId: 'b2', unit: 'Elsewhere' }
    expect(await warned(elsewhere, meeting.tokenOf('operator', 'b2'))).toEqual([])
    expect(await warned({ ...elsewhere, unit: 'Or there' })).toEqual(['file.samePhone'])
  })

  it.each([{}, null, { name: 'x' }, { name: 'x', venueId: 'nowhere' }, { id: 'mine', name: 'x', venueId: 'b1' }])(
    'refuses %j',
    async (body) => {
      expect((await add(body)).status).toBe(422)
    },
  )
})

describe('A phone', () => {
  it('[DSK-6] finds its owner when it is known in full, an operator within its own hall', async () => {
    await add({ name: 'At a switchboard', venueId: 'b1', phone: '（0467）2351234转8001' })
    const find = async (phone: string, token = meeting.tokenOf('operator', 'b1')) =>
      (await hall.call<{ personIds: string[] }>('POST', path('roster/find'), token, { phone })).body.personIds
    for (const phone of ['19000001000', '+86 190-0000-1000', '１９０ ００００ １０００'])
      expect(await find(phone)).toEqual(['b1-p1'])
    expect(await find('0467-2351234')).toHaveLength(1)
    expect(await find('0467-2351234-8001')).toHaveLength(1)
    for (const phone of ['0467-2351234-8002', '9000001000', '1000', 'nobody', '19000002000'])
      expect(await find(phone)).toEqual([])
    expect(await find('19000002000', meeting.tokenOf('moderator'))).toEqual(['b2-p1'])
    for (const role of ['screen', 'attendee'])
      expect(
        (await hall.call('POST', path('roster/find'), meeting.tokenOf(role, 'b1'), { phone: '19000001000' })).status,
      ).toBe(403)
  })

  it('[FIL-4] is kept as one, however it is written, and taken away where there is said to be none', async () => {
    const phones = ['+86 138-0000-1234', '0467-2351234 转 8001', '/', undefined, 13_900_001_234]
    const people = listed().map((person, index) => ({ ...person, phone: phones[index] }))
    expect((await put(people)).status).toBe(200)
    const masked = (await roster()).map(({ phoneMasked }) => phoneMasked)
    expect(masked.slice(0, 5)).toEqual(['*******1234', '*******1234', null, '*******1000', '*******1234'])
    expect(await reveal('main-p2')).toMatchObject({ body: { phone: '0467-2351234转8001' } })
  })

  it('[PRV-6] is told to staff alone, and the log knows it before', async () => {
    expect(await reveal('b1-p1')).toMatchObject({ status: 200, body: { phone: '19000001000' } })
    expect((await events()).at(-1)).toMatchObject({ type: 'attendance.phoneRevealed', data: { personId: 'b1-p1' } })
    expect(JSON.stringify(await events())).not.toContain('19000001000')
    for (const [role, venueId] of [
      ['operator', 'b1'],
      ['screen', 'b1'],
      ['attendee', 'b1'],
      ['observer', undefined],
    ] as const)
      expect((await reveal('b1-p1', meeting.tokenOf(role, venueId))).status, role).toBe(403)
  })

  it('[PRV-6] of a person of another meeting is that of nobody', async () => {
    const before = await events()
    expect(await reveal('nobody')).toMatchObject({ status: 404, body: { error: { code: 'attendance.unknownPerson' } } })
    expect((await reveal('constructor')).status).toBe(404)
    expect(await events()).toEqual(before)
  })

  it('[PRV-6] comes one at a time: who asks for all of them is told to wait', async () => {
    const statuses: number[] = []
    for (let count = 0; count < 12; count += 1) statuses.push((await reveal('b1-p1')).status)
    expect(statuses.filter((status) => status === 200)).toHaveLength(10)
    expect(statuses.at(-1)).toBe(429)
  })
})
