import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sectionParts } from '../../../server/papers/sections.ts'
import { pagesOf } from '../../support/ledger-files.ts'
import { meetingFile, ownerToken, type RunningHall, startHall } from '../../support/running-hall.ts'

let hall: RunningHall
let meeting: Awaited<ReturnType<RunningHall['createMeeting']>>
const publicUrl = 'https://hall.example'

beforeAll(async () => {
  hall = await startHall({ env: { PUBLIC_URL: publicUrl } })
  const file = meetingFile(2, 3)
  const people = file.people.map((person, index) => ({
    ...person,
    ...(person.venueId === 'b1' ? { seat: `${12 - index}排1座`, name: index % 2 ? '镕喆堃' : 'Łukasz Żółć' } : {}),
  }))
  const documents = [...file.documents, { id: 'secret', title: '未发文件甲' }]
  const agenda = file.agenda.map((item, index) => (index === 0 ? { ...item, documentIds: ['secret'] } : item))
  meeting = await hall.createMeeting({ ...file, documents, agenda, people })
})
afterAll(() => hall?.stop())

const path = (rest: string) => `/api/meetings/${meeting.meetingId}/${rest}`

async function take(rest: string, token: string, body?: object) {
  const response = await fetch(hall.base + path(rest), {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const bytes = new Uint8Array(await response.arrayBuffer())
  const isPaper = response.headers.get('content-type') === 'application/pdf'
  return {
    status: response.status,
    bytes,
    pages: isPaper ? await pagesOf(bytes) : [],
    error: isPaper ? null : (JSON.parse(Buffer.from(bytes).toString('utf8')) as { error: { code: string } }).error,
  }
}
const moderator = () => meeting.tokenOf('moderator')
const operator = () => meeting.tokenOf('operator', 'b1')

describe('the pack of a hall', () => {
  it('[PAP-5] has agenda, sign-in sheet, documents, seating and contacts, each on a page of its own', async () => {
    const { status, pages } = await take('pack.pdf?venueId=b1', moderator())
    expect(status).toBe(200)
    const heads = ['议程', '签到表', '文件目录', '座次', '联系方式', '本会场人员']
    expect(pages).toHaveLength(heads.length)
    for (const [index, head] of heads.entries()) expect(pages[index]).toContain(head)
    expect(pages[1]).toContain('镕喆堃')
    expect(pages[1]?.normalize('NFC')).toContain('Łukasz Żółć')
    expect(pages[2]).toContain('未发文件甲')
    const seats = [...(pages[3] ?? '').matchAll(/(\d+)排1座/gu)].map(([, row]) => Number(row))
    expect(seats).toEqual([...seats].sort((one, other) => one - other))
    expect(seats).toHaveLength(3)
    expect(pages.join('')).not.toMatch(/1[3-9]\d{9}/u)
  })

  it('[PAP-5] leaves the seating out where no seat is known, and gives staff hall after hall', async () => {
    const other = await take('pack.pdf?venueId=b2', moderator())
    expect(other.pages.some((page) => page.includes('排1座'))).toBe(false)
    const all = await take('pack.pdf', moderator())
    const sum = (
      await Promise.all(['main', 'b1', 'b2'].map((id) => take(`pack.pdf?venueId=${id}`, moderator())))
    ).reduce((count, { pages }) => count + pages.length, 0)
    expect(all.pages).toHaveLength(sum)
  })

  it('[PAP-5] is for staff, and for an operator its own, without what its hall was not given', async () => {
    const own = await take('pack.pdf', operator())
    expect(own.status).toBe(200)
    expect(own.pages.join('')).not.toContain('未发文件甲')
    expect(own.pages.join('')).not.toContain('of main')
    expect((await take('pack.pdf?venueId=main', operator())).status).toBe(404)
    expect((await take('pack.pdf?venueId=nowhere', moderator())).status).toBe(404)
    for (const role of ['screen', 'attendee'])
      expect((await take('pack.pdf', meeting.tokenOf(role, 'b1'))).status).toBe(403)
  })

  it('[PAP-1] a section of many rows goes on in the next part', () => {
    const rows = Array.from({ length: 4_500 }, (_, index) => ({ name: String(index) }))
    const section = { heading: 'A', facts: [], note: '', columns: [], rows, none: '', rowMm: 0 }
    const parts = sectionParts([{ ...section, rows: rows.slice(0, 300) }, section, { ...section, rows: [] }])
    expect(parts.map((part) => part.map((slice) => [slice.rows.length, slice.isContinued, slice.onNewPage]))).toEqual([
      [[300, false, false]],
      [[2_000, false, false]],
      [[2_000, true, false]],
      [
        [500, true, false],
        [0, false, true],
      ],
    ])
  })
})

describe('invitation cards', () => {
  it('[PAP-6] name person, hall, seat and time, and no code when they are only asked for', async () => {
    const { status, pages } = await take('cards.pdf?venueId=b1', operator())
    expect(status).toBe(200)
    const text = pages.join('').normalize('NFC')
    for (const part of ['Łukasz Żółć', 'Hall b1', '排1座', publicUrl]) expect(text).toContain(part)
    expect(await hall.hall.deps.codes.digests(meeting.meetingId)).toEqual(new Map())
  })

  it('[PAP-6] with codes: the code on the card is the one that lets in, the older ones end', async () => {
    const first = await take('cards.pdf', operator(), {})
    const again = await take('cards.pdf', moderator(), { venueId: 'b1' })
    expect([first.status, again.status]).toEqual([200, 200])
    const codesOf = (pages: readonly string[]) =>
      pages.join('|').match(/[0-9A-HJKMNP-TV-Z]{4} [0-9A-HJKMNP-TV-Z]{4}/gu) ?? []
    expect(codesOf(again.pages)).toHaveLength(3)
    const read = (code: string | undefined) => hall.call('POST', path('check-in/by-code'), operator(), { code })
    expect((await read(codesOf(first.pages)[0])).status).toBe(404)
    for (const code of codesOf(again.pages)) expect((await read(code)).status).toBe(200)
    expect((await take('cards.pdf', operator(), { venueId: 'b2' })).status).toBe(404)
  })

  it('[PAP-4] [PAP-6] a card that cannot be set ends nobody’s', async () => {
    const before = await hall.hall.deps.codes.digests(meeting.meetingId)
    const person = { name: '王\u{1f9ff}', venueId: 'b1', attends: 'listenIn' }
    const { body } = await hall.call<{ personId: string }>('POST', path('roster/people'), moderator(), person)
    const stopped = await take('cards.pdf', moderator(), { venueId: 'b1' })
    expect(stopped).toMatchObject({ status: 422, error: { code: 'papers.missingSign' } })
    expect(await hall.hall.deps.codes.digests(meeting.meetingId)).toEqual(before)
    const file = await hall.call<{ people: { id: string }[] }>('GET', path('roster'), moderator())
    const people = file.body.people.filter(({ id }) => id !== body.personId)
    const kept = people.map(({ id, name, venueId, attends, seat }: Record<string, unknown>) => ({
      id,
      name,
      venueId,
      attends,
      seat,
    }))
    expect((await hall.call('PUT', path('roster'), moderator(), { people: kept })).status).toBe(200)
  })
})

describe('addresses on paper', () => {
  it('[PAP-8] are those by which another machine comes here, never this machine’s own name for itself', async () => {
    const { body } = await hall.call<{ addresses: string[] }>('GET', path('addresses'), moderator())
    expect(body.addresses[0]).toBe(publicUrl)
    expect(body.addresses.join(' ')).not.toMatch(/localhost|127\.0\.0\.1|\[::1\]|0\.0\.0\.0/u)
    for (const base of ['http://evil.example', 'http://localhost:3000', hall.base, `${publicUrl}/x`])
      expect(await take(`cards.pdf?base=${encodeURIComponent(base)}`, moderator())).toMatchObject({
        status: 422,
        error: { code: 'papers.noAddress' },
      })
    expect((await take(`cards.pdf?base=${encodeURIComponent(publicUrl)}`, moderator())).status).toBe(200)
  })
})

describe('the sheets of the halls', () => {
  const links = async () =>
    (
      await hall.call<{ links: { role: string; venueId: string | null; revokedAt: number | null }[] }>(
        'GET',
        path('links'),
        ownerToken,
      )
    ).body.links.filter(({ venueId, revokedAt }) => venueId === 'b2' && revokedAt === null)

  it('[PAP-7] bear fresh links that work, beside those that hold', async () => {
    const before = await links()
    const { status, pages } = await take('links.pdf', ownerToken, { venueIds: ['b2'] })
    expect(status).toBe(200)
    expect(pages).toHaveLength(1)
    for (const text of ['Hall b2', '会场大屏', '联络员', '参会人员', '技术保障']) expect(pages[0]).toContain(text)
    const tokens = (pages[0] ?? '').replaceAll('\u200b', '').match(/#[\w-]{40,}/gu) ?? []
    expect(tokens).toHaveLength(3)
    for (const token of tokens) {
      const session = await hall.call<{ venueId: string }>('POST', '/api/session', null, { token: token.slice(1) })
      expect(session).toMatchObject({ status: 200, body: { venueId: 'b2' } })
    }
    expect(await links()).toHaveLength(before.length + 3)
  })

  it('[PAP-7] end the older ones of these halls and roles when that is asked for', async () => {
    const others = meeting.tokenOf('operator', 'b1')
    const own = meeting.tokenOf('screen', 'b2')
    expect(
      (await take('links.pdf', ownerToken, { venueIds: ['b2'], roles: ['screen'], isReplacing: true })).status,
    ).toBe(200)
    expect((await hall.call('GET', path('state'), own)).status).toBe(401)
    expect((await hall.call('GET', path('state'), others)).status).toBe(200)
    expect((await links()).filter(({ role }) => role === 'screen')).toHaveLength(1)
  })

  it('[PAP-7] are issued by organisers alone, for halls that there are', async () => {
    expect((await take('links.pdf', moderator(), {})).status).toBe(403)
    expect((await take('links.pdf', ownerToken, { venueIds: ['nowhere'] })).status).toBe(404)
  })
})

describe('the faces', () => {
  it('[PAP-3] are told by role to who keeps the system', async () => {
    const { status, body } = await hall.call<{ faces: { role: string; name: string; from: string }[] }>(
      'GET',
      '/api/faces',
      ownerToken,
    )
    expect(status).toBe(200)
    expect(body.faces.map(({ role }) => role)).toEqual(['title', 'body', 'sans', 'kai', 'latin'])
    for (const { name, from } of body.faces) expect([name !== '', from]).toEqual([true, 'program'])
    expect((await hall.call('GET', '/api/faces', moderator())).status).toBe(403)
  })
})
