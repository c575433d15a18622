import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pagesOf, textsOverOthers } from '../../support/ledger-files.ts'
import { linesOf } from '../../support/pdf-lines.ts'
import { meetingFile, newCommandId, type RunningHall, startHall } from '../../support/running-hall.ts'

let hall: RunningHall
beforeAll(async () => {
  hall = await startHall()
})
afterAll(() => hall?.stop())

const rare = ['镕喆堃', '犇㛃𬍛', '䶮𠮷𬱖', 'Łukasz Żółć']

async function heldMeeting(locale: string) {
  const file = meetingFile(2, 70)
  const people = file.people.map((person, index) => ({ ...person, name: rare[index] ?? `干警${index}` }))
  const meeting = await hall.createMeeting({ ...file, locale, people })
  const token = meeting.tokenOf('moderator')
  const say = async (type: string, data: object, by = token) => {
    const response = await fetch(`${hall.base}/api/meetings/${meeting.meetingId}/commands`, {
      method: 'POST',
      headers: { authorization: `Bearer ${by}`, 'content-type': 'application/json' },
      body: JSON.stringify({ commandId: newCommandId(), type, data }),
    })
    const answer = (await response.json()) as { ok: boolean }
    expect(answer, type).toMatchObject({ ok: true })
  }
  const take = async (rest: string, by = token) => {
    const response = await fetch(`${hall.base}/api/meetings/${meeting.meetingId}/${rest}`, {
      headers: { authorization: `Bearer ${by}` },
    })
    const bytes = new Uint8Array(await response.arrayBuffer())
    const isPaper = response.headers.get('content-type') === 'application/pdf'
    const pages = isPaper ? await pagesOf(bytes) : []
    return { status: response.status, bytes, text: pages.join(''), pages }
  }
  return { ...meeting, file, people, say, take }
}

type Held = Awaited<ReturnType<typeof heldMeeting>>

async function hold({ say, file, people, tokenOf }: Held): Promise<void> {
  const first = file.agenda[0]?.id ?? ''
  await say('meeting.start', {})
  await say('agenda.advance', { from: null })
  const ofB1 = people.filter(({ venueId }) => venueId === 'b1')
  await say('attendance.checkIn', { personId: ofB1[0]?.id ?? '', venueId: 'b1' })
  await say('attendance.excuse', { personId: ofB1[1]?.id ?? '', reason: '出差在外' })
  await say('notices.send', { to: ['b2'], text: '只给二号会场', level: 'info' })
  await say('notices.help', { venueId: 'b2', text: '二号会场无图像' }, tokenOf('operator', 'b2'))
  await say('floor.give', { speaker: { name: '发言人甲', title: '庭长', venueId: 'b1' } })
  await say('agenda.advance', { from: first })
  await say('meeting.adjourn', {})
}

describe('the record of a meeting', () => {
  let meeting: Held
  beforeAll(async () => {
    meeting = await heldMeeting('zh-CN')
  })

  it('[REC-1] there is none before the start, and the list says so', async () => {
    for (const kind of ['minutes', 'record', 'communication', 'attendance']) {
      for (const form of ['pdf', 'docx']) {
        const { status, bytes } = await meeting.take(`papers/${kind}.${form}`)
        expect(status, kind).toBe(409)
        expect(Buffer.from(bytes).toString('utf8')).toContain('papers.notHeld')
      }
    }
    expect(JSON.parse(Buffer.from((await meeting.take('papers')).bytes).toString('utf8'))).toEqual({ papers: [] })
    await hold(meeting)
    const { papers } = JSON.parse(Buffer.from((await meeting.take('papers')).bytes).toString('utf8'))
    expect(papers.map(({ kind }: { kind: string }) => kind)).toEqual([
      'minutes',
      'record',
      'attendance',
      'communication',
      'followUp',
    ])
    for (const { url } of papers) expect((await meeting.take(url.split('/').slice(4).join('/'))).status).toBe(200)
  })

  it('[REC-1] [REC-4] [REC-5] tells course, numbers, reasons and what was not held; names stand as they are written', async () => {
    const { text } = await meeting.take('papers/record.pdf')
    for (const said of ['会议开始', '散会', '发言人甲', '出差在外', '二号会场无图像', '只给二号会场', '主持人（签字）'])
      expect(text).toContain(said)
    for (const name of rare.slice(1)) expect(text.normalize('NFC')).toContain(name)
    const unheld = meeting.file.agenda.length - 2
    expect(text.match(/未进行/gu)?.length ?? 0).toBe(unheld)
    const state = JSON.parse(Buffer.from((await meeting.take('state')).bytes).toString('utf8')).state
    const { expected, present, onLeave, absent } = state.attendance.venues.b1
    expect(text).toContain(`Hall b1 ${expected} ${present} ${onLeave} ${absent} `)
  })

  it('[REC-3] staff have that of one hall, without the names and the calls of others; an operator has none', async () => {
    const { status, text } = await meeting.take('papers/record.pdf?venueId=b1')
    expect(status).toBe(200)
    expect(text).toContain('出差在外')
    expect(text).not.toContain('二号会场无图像')
    expect(text).not.toContain('只给二号会场')
    const others = meeting.people.filter(({ venueId }) => venueId === 'b2').map(({ name }) => name)
    expect(others.filter((name) => text.includes(`${name}、`))).toEqual([])
    const operator = meeting.tokenOf('operator', 'b1')
    expect((await meeting.take('papers/record.pdf', operator)).status).toBe(403)
    const { papers } = JSON.parse(Buffer.from((await meeting.take('papers', operator)).bytes).toString('utf8'))
    expect(papers.map(({ kind }: { kind: string }) => kind)).toEqual(['attendance', 'communication', 'followUp'])
    expect((await meeting.take('papers/communication.pdf', operator)).status).toBe(200)
    expect((await meeting.take('papers/communication.pdf?venueId=b2', operator)).status).toBe(404)
    for (const role of ['screen', 'attendee'])
      expect((await meeting.take('papers/communication.pdf', meeting.tokenOf(role, 'b1'))).status).toBe(403)
  })

  it('[REC-3] [PAP-10] each is a Word file, too, for those who have the paper', async () => {
    const operator = meeting.tokenOf('operator', 'b1')
    for (const [kind, status] of [
      ['minutes', 403],
      ['record', 403],
      ['followUp', 200],
      ['attendance', 200],
      ['communication', 200],
    ] as const) {
      const { status: told, bytes } = await meeting.take(`papers/${kind}.docx`)
      expect(told, kind).toBe(200)
      expect(Object.keys(unzipSync(bytes))).toContain('word/document.xml')
      expect((await meeting.take(`papers/${kind}.docx`)).bytes).toEqual(bytes)
      expect((await meeting.take(`papers/${kind}.docx`, operator)).status, kind).toBe(status)
      expect((await meeting.take(`papers/${kind}.docx?venueId=b1`)).status, kind).toBe(200)
      expect((await meeting.take(`papers/${kind}.docx?venueId=b9`)).status, kind).toBe(kind === 'minutes' ? 200 : 404)
    }
  })

  it('[REC-1] [PAP-1] is the same to the byte whenever it is asked for', async () => {
    const one = await meeting.take('papers/record.pdf')
    expect((await meeting.take('papers/record.pdf')).bytes).toEqual(one.bytes)
  })

  it('[REC-7] has 22 lines of 28 characters within 1 mm of where they belong, and nothing over another', async () => {
    const { bytes } = await meeting.take('papers/record.pdf')
    const lines = (await linesOf(bytes)).map((page) => page.filter(({ size }) => Math.abs(size - 15.75) < 0.01))
    const full = lines.find((page) => page.length === 22)
    expect(full, `lines a page: ${lines.map(({ length }) => length)}`).toBeDefined()
    const mm = (points: number) => (points * 25.4) / 72
    for (const page of lines)
      for (const { left, right, text, size } of page) {
        // The blank half of a mark at the end of a line stands in the margin.
        const ink = /[、，。；：]$/u.test(text) ? right - size / 2 : right
        expect(mm(left)).toBeGreaterThan(28 - 1)
        expect(mm(ink)).toBeLessThan(28 + 156 + 1)
      }
    const [first, second] = full ?? []
    expect(Math.abs((first?.base ?? 0) - (second?.base ?? 0) - 29.62)).toBeLessThan(0.05)
    expect(mm(841.89 - (first?.base ?? 0) - 0.88 * 15.75)).toBeCloseTo(37, 0)
    expect(Math.max(...(full ?? []).map(({ text }) => [...text].length))).toBeGreaterThanOrEqual(28)
    // Marks that follow one another share their blank halves.
    const over = (await textsOverOthers(bytes)).filter(
      (pair) => !/[（）、，。；：] \| |\| [（）、，。；：]/u.test(pair),
    )
    expect(over).toEqual([])
  })

  it('[REC-1] in English it is in English', async () => {
    const english = await heldMeeting('en')
    await hold(english)
    const { text } = await english.take('papers/record.pdf')
    for (const said of ['Record of the meeting', 'The meeting was adjourned.', 'not held', 'Chair (signature)'])
      expect(text).toContain(said)
    expect((await english.take('papers/communication.pdf')).text).toContain('There were no documents.')
  })
})
