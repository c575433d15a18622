import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTemplates } from '../../../server/creation/templates.ts'
import type { MeetingState } from '../../../shared/domain/meeting/meeting.types.ts'
import { parseMeetingFile } from '../../../shared/domain/meeting/meeting-file.ts'
import { pdfAround } from '../../support/pdf-around.ts'
import { meetingFile, ownerToken, type RunningHall, startHall, type TestLink } from '../../support/running-hall.ts'

let hall: RunningHall
beforeAll(async () => {
  hall = await startHall()
})
afterAll(() => hall.stop())

const startsAt = '2027-03-01T09:00:00+08:00'

interface Made {
  readonly meetingId: string
  readonly links: readonly TestLink[]
  readonly error: { readonly code: string; readonly issues?: readonly { readonly path: string }[] }
}

const make = (wish: object, token = ownerToken) => hall.call<Made>('POST', '/api/meetings', token, wish)

async function stateOf(meetingId: string): Promise<MeetingState> {
  const path = `/api/meetings/${meetingId}/state`
  return (await hall.call<{ state: MeetingState }>('GET', path, ownerToken)).body.state
}

describe('templates', () => {
  it('[NEW-1] are there of each kind in both languages, and none has a fault', async () => {
    const { status, body } = await hall.call<{ templates: { template: string; title: string; locale: string }[] }>(
      'GET',
      '/api/templates',
      ownerToken,
    )
    expect(status).toBe(200)
    const kindsOf = (locale: string) =>
      body.templates.flatMap((one) => (one.locale === locale ? one.template.slice(0, -locale.length - 1) : []))
    expect(kindsOf('zh-CN')).toEqual(['work-meeting', 'commendation', 'dispatch', 'study', 'all-hands'])
    expect(kindsOf('en').sort()).toEqual(kindsOf('zh-CN').sort())
    for (const { file } of await createTemplates().all())
      expect(parseMeetingFile({ ...file, startsAt })).toMatchObject({ ok: true })
  })

  it('[NEW-1] make a meeting with the title and the start that were sent', async () => {
    const wish = { template: 'commendation.zh-CN', title: '一季度表彰会', startsAt, timeZone: 'Asia/Urumqi' }
    const { status, body } = await make(wish)
    expect(status).toBe(201)
    expect(body.links.map(({ role }) => role).filter((role) => role === 'operator')).toHaveLength(3)
    const { meeting, commendation, script } = await stateOf(body.meetingId)
    expect(meeting).toMatchObject({
      title: '一季度表彰会',
      startsAt: Date.parse(startsAt),
      timeZone: 'Asia/Urumqi',
      status: 'planned',
    })
    expect(commendation.collectives?.awardees).toHaveLength(2)
    expect(script.opening?.text).toContain('{{attendance.present}}')
  })

  it('[NEW-1] take an instant as the server tells it, too', async () => {
    const { status, body } = await make({ template: 'study.en', title: 'S', startsAt: 1_900_000_000_000 })
    expect(status).toBe(201)
    expect((await stateOf(body.meetingId)).meeting.startsAt).toBe(1_900_000_000_000)
  })

  it.each([
    [{ template: 'nothing', title: 'T', startsAt }, 'meeting.noTemplate', undefined],
    [{ template: 'study.en', title: '', startsAt: 'tomorrow' }, 'meetingFile.invalid', ['title', 'startsAt']],
    [{ template: 'study.en', title: 'T', startsAt, timeZone: 'CST' }, 'meetingFile.invalid', ['timeZone']],
    [{ template: '../../package.json', title: 'T', startsAt }, 'meeting.noTemplate', undefined],
    [{ template: 'study.en', title: 'T', startsAt, colour: 'red' }, 'meetingFile.invalid', ['colour']],
  ])('[NEW-1] refuse %j and make nothing', async (wish, code, paths) => {
    const count = async () =>
      (await hall.call<{ meetings: unknown[] }>('GET', '/api/meetings', ownerToken)).body.meetings.length
    const before = await count()
    const { status, body } = await make(wish)
    expect(status).toBe(422)
    expect(body.error.code).toBe(code)
    expect(body.error.issues?.map(({ path }) => path).sort()).toEqual(paths?.toSorted())
    expect(await count()).toBe(before)
  })
})

describe('a clone', () => {
  let source: Awaited<ReturnType<RunningHall['createMeeting']>>
  beforeAll(async () => {
    const base = meetingFile(2, 2)
    source = await hall.createMeeting({
      ...base,
      openingScript: 'Welcome to {{meeting.title}}',
      agenda: base.agenda.map((item) =>
        item.id === 'talk'
          ? {
              ...item,
              speaker: { name: 'Attendee 1 of b1', venueId: 'b1', personId: 'b1-p1' },
              awardees: [{ kind: 'individual', name: 'Attendee 1 of b1', venueId: 'b1' }],
            }
          : item,
      ),
    })
    const { meetingId, tokenOf } = source
    const file = pdfAround('clone me')
    const stored = await hall.call('PUT', `/api/meetings/${meetingId}/documents/d1`, ownerToken, file, {
      'content-type': 'application/pdf',
    })
    expect(stored.status).toBe(201)
    const moderator = tokenOf('moderator')
    await hall.command(meetingId, moderator, 'attendance.checkIn', { personId: 'b1-p1', venueId: 'b1' })
    await hall.command(meetingId, moderator, 'documents.release', { documentId: 'd1' })
    await hall.command(meetingId, moderator, 'agenda.adjustTime', { itemId: 'open', deltaMinutes: 7 })
    await hall.command(meetingId, moderator, 'meeting.start', {})
  })

  it('[NEW-2] takes agenda, halls, people and documents as they are, and nothing of what happened', async () => {
    const { status, body } = await make({ cloneOf: source.meetingId, title: 'The next one', startsAt })
    expect(status).toBe(201)
    const [made, old] = [await stateOf(body.meetingId), await stateOf(source.meetingId)]
    expect(made.meeting).toMatchObject({ title: 'The next one', status: 'planned', startedAt: null })
    expect(made.agenda.items.map(({ title, plannedMinutes }) => `${title} ${plannedMinutes}`)).toEqual(
      old.agenda.items.map(({ title, plannedMinutes }) => `${title} ${plannedMinutes}`),
    )
    expect(made.agenda.items[0]?.plannedMinutes).toBe(12)
    expect(made.agenda.items.every((item) => item.startedAt === null)).toBe(true)
    expect(made.agenda.items[2]?.speaker).toMatchObject({ personId: 'b1-p1', venueId: 'b1' })
    expect(made.commendation.talk).toMatchObject({ total: 1, revealed: 0 })
    expect(made.script.opening?.text).toBe('Welcome to {{meeting.title}}')
    expect(Object.keys(made.venues)).toEqual(Object.keys(old.venues))
    expect(made.attendance.venues.b1).toMatchObject({ expected: 2, present: 0 })
    const [document, before] = [made.documents.d1, old.documents.d1]
    expect(document).toMatchObject({ released: false, file: { sha256: before?.file?.sha256 } })
    expect(document?.file?.sealKey).not.toBe(before?.file?.sealKey)
    const people = `/api/meetings/${body.meetingId}/roster`
    const roster = await hall.call<{ people: { id: string; name: string }[] }>('GET', people, ownerToken)
    expect(roster.body.people).toHaveLength(6)
    const copy = await hall.call('GET', `/api/meetings/${body.meetingId}/documents/d1`, ownerToken)
    expect(copy.status).toBe(200)
    const links = new Set(source.links.map(({ token }) => token))
    expect(body.links.some(({ token }) => links.has(token))).toBe(false)
  })

  it('[NEW-2] takes no more than it is asked to; people only with their halls', async () => {
    const wish = { cloneOf: source.meetingId, title: 'Bare', startsAt, take: ['agenda', 'people'] }
    const { body } = await make(wish)
    const made = await stateOf(body.meetingId)
    expect(made.agenda.items).toHaveLength(4)
    expect(Object.keys(made.venues)).toEqual(['main', 'branch-1'])
    expect(made.attendance.people).toEqual({ main: {}, 'branch-1': {} })
    expect(made.documents).toEqual({})
    expect(made.agenda.items[2]?.speaker).toMatchObject({ name: 'Attendee 1 of b1', venueId: null, personId: null })
    expect(made.commendation.talk?.awardees[0]).toMatchObject({ venueId: null })
    const nothing = await make({ cloneOf: source.meetingId, title: 'Nothing', startsAt, take: [] })
    expect((await stateOf(nothing.body.meetingId)).agenda.items).toHaveLength(1)
  })

  it('[NEW-2] of a meeting that is not there, or not the asker’s, is the same 404', async () => {
    const other = await hall.createMeeting()
    const path = `/api/meetings/${other.meetingId}/links`
    const link = await hall.call<TestLink>('POST', path, ownerToken, { role: 'organiser' })
    const wish = (cloneOf: string) => make({ cloneOf, title: 'T', startsAt }, link.body.token)
    const [strange, absent, own] = [await wish(source.meetingId), await wish('nothing'), await wish(other.meetingId)]
    expect(strange).toMatchObject({ status: 404, body: absent.body })
    expect(absent.status).toBe(404)
    expect(own.status).toBe(201)
  })

  it('[EVD-2] says in the journal what it was made of', async () => {
    const { body } = await make({ cloneOf: source.meetingId, title: 'T', startsAt })
    const journal = await hall.call<{ entries: { act: string; detail: object }[] }>(
      'GET',
      `/api/meetings/${body.meetingId}/audit`,
      ownerToken,
    )
    expect(journal.body.entries[0]).toMatchObject({
      act: 'meeting.created',
      detail: { cloneOf: source.meetingId, people: 6 },
    })
  })
})
