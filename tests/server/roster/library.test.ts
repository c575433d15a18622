import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { meetingFile, ownerToken, type RunningHall, startHall } from '../../support/running-hall.ts'

interface Library {
  readonly total: number
  readonly totalUnits: number
  readonly units: readonly { unit: string; venueName: string; isMain: boolean; people: number }[]
  readonly people: readonly { name: string; unit: string; title: string; meetingId: string }[]
  readonly next: number | null
}

let hall: RunningHall
let aheadMs = 0
beforeAll(async () => {
  hall = await startHall({ clocks: { wall: () => Date.now() + aheadMs, monotonic: () => performance.now() + aheadMs } })
})
afterAll(() => hall.stop())

/** What was put together before is not told any more. */
const later = () => {
  aheadMs += 31_000
}
const ask = async (query = '', token = ownerToken) => hall.call<Library>('GET', `/api/library${query}`, token)
const library = async (query = '') => (await ask(query)).body

const person = (name: string, unit: string | null, title: string, venueId = 'main') => ({
  id: crypto.randomUUID(),
  name,
  unit,
  title,
  venueId,
  phone: '19000001234',
  attends: 'member' as const,
})

async function meeting(startsAt: string, people: readonly ReturnType<typeof person>[]) {
  return hall.createMeeting({ ...meetingFile(), startsAt, people: [...people] })
}

describe('[PRV-13] the library of units and people', () => {
  let older: Awaited<ReturnType<typeof meeting>>
  let newer: Awaited<ReturnType<typeof meeting>>
  beforeAll(async () => {
    newer = await meeting('2031-05-01T09:00:00+08:00', [
      person('Clerk One', 'Registry', 'Head'),
      person('Clerk Two', null, 'Clerk', 'b1'),
    ])
    older = await meeting('2030-05-01T09:00:00+08:00', [
      person('Ｃlerk  one', 'registry', 'Deputy'),
      person('Clerk Three', 'Registry', 'Clerk', 'b2'),
      person('Twin', 'Archive', 'Clerk'),
      person('Twin', 'Archive', 'Guard'),
    ])
    later()
  })

  it('has everybody once, as the newest meeting has it; without a unit the hall is the unit', async () => {
    const { people, units, total, totalUnits, next } = await library()
    expect(people.map(({ name, unit, title }) => [name, unit, title].join(', '))).toEqual([
      'Clerk One, Registry, Head',
      'Clerk Two, Hall b1, Clerk',
      'Clerk Three, Registry, Clerk',
      'Twin, Archive, Clerk',
      'Twin, Archive, Guard',
    ])
    expect({ total, totalUnits, next }).toEqual({ total: 5, totalUnits: 3, next: null })
    expect(units[0]).toMatchObject({ unit: 'Registry', people: 2 })
    expect(units[1]).toEqual({ unit: 'Hall b1', venueName: 'Hall b1', isMain: false, people: 1 })
  })

  it('tells no phone and no code', async () => {
    const { text } = await fetchText('/api/library')
    expect(text).toContain('Clerk One')
    for (const secret of ['19000001234', '1234"', 'phone', 'code']) expect(text).not.toContain(secret)
  })

  it('is sought however it is written, by unit, and told in pages', async () => {
    expect((await library('?search=CLERK%20t')).people.map(({ name }) => name)).toEqual(['Clerk Two', 'Clerk Three'])
    expect((await library('?unit=Archive')).total).toBe(2)
    const first = await library('?limit=2')
    expect(first).toMatchObject({ total: 5, next: 2 })
    const names = [...first.people, ...(await library('?limit=2&from=2')).people, ...(await library('?from=4')).people]
    expect(names.map(({ name }) => name)).toEqual((await library()).people.map(({ name }) => name))
    expect(await library('?limit=0')).toMatchObject({ people: [], total: 5, next: null })
  })

  it('is for owner and organisers: nobody else gets it', async () => {
    for (const { role, token } of newer.links) expect((await ask('', token)).status, role).toBe(403)
    expect((await hall.call('GET', '/api/library', null)).status).toBe(401)
  })

  it('the link of an organiser sees its own meeting', async () => {
    const path = `/api/meetings/${older.meetingId}/links`
    const { body } = await hall.call<{ token: string }>('POST', path, ownerToken, { role: 'organiser' })
    const { people } = (await ask('', body.token)).body
    expect(new Set(people.map(({ meetingId }) => meetingId))).toEqual(new Set([older.meetingId]))
    expect(people).toHaveLength(4)
  })

  it('many come onto another roster as one change, once however often it is sent, and go with one step back', async () => {
    const { meetingId } = await hall.createMeeting(meetingFile(2, 0))
    const path = `/api/meetings/${meetingId}/roster/additions`
    const people = [1, 2, 3].map((n) => ({ name: `New ${n}`, unit: 'Registry', venueId: n === 1 ? 'main' : 'b1' }))
    const send = (more: object = {}) =>
      hall.call<{ added: number; version: number }>('POST', path, ownerToken, { commandId: 'take-1', people, ...more })
    expect(await send()).toMatchObject({ status: 200, body: { added: 3, warnings: [] } })
    expect(await send()).toMatchObject({ status: 200, body: { added: 0 } })
    const roster = () =>
      hall.call<{ people: { name: string }[] }>('GET', `/api/meetings/${meetingId}/roster`, ownerToken)
    expect((await roster()).body.people.map(({ name }) => name)).toEqual(['New 1', 'New 2', 'New 3'])
    const undo = { commandId: 'undo-1', type: 'edits.undo', data: {} }
    expect((await hall.call('POST', `/api/meetings/${meetingId}/commands`, ownerToken, undo)).status).toBe(200)
    expect((await roster()).body.people).toEqual([])
    const nowhere = { people: [{ name: 'New', venueId: 'elsewhere' }] }
    expect(await send(nowhere)).toMatchObject({ status: 422, body: { error: { code: 'command.malformed' } } })
  })

  it('forgets at once who is erased, and whose meeting lies in the bin', async () => {
    const confirm = meetingFile().title
    const erase = { what: 'people', confirm }
    const erased = await hall.call('POST', `/api/meetings/${newer.meetingId}/erase-people`, ownerToken, erase)
    expect(erased.status).toBeLessThan(300)
    expect((await library()).people.some(({ meetingId }) => meetingId === newer.meetingId)).toBe(false)
    later()
    expect((await library('?search=clerk%20one')).people).toMatchObject([{ title: 'Deputy' }])
    await hall.call('DELETE', `/api/meetings/${older.meetingId}`, ownerToken, { confirm })
    expect((await library('?search=clerk')).people).toEqual([])
  })
})

async function fetchText(path: string) {
  const answer = await fetch(hall.base + path, { headers: { authorization: `Bearer ${ownerToken}` } })
  return { status: answer.status, text: await answer.text() }
}
