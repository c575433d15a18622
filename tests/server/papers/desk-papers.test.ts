import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pagesOf, textsOverOthers } from '../../support/ledger-files.ts'
import { meetingFile, type RunningHall, startHall } from '../../support/running-hall.ts'

let hall: RunningHall
let meeting: Awaited<ReturnType<RunningHall['createMeeting']>>

const path = (rest: string) => `/api/meetings/${meeting.meetingId}/${rest}`

async function take(rest: string, token = meeting.tokenOf('moderator')) {
  const response = await fetch(hall.base + path(rest), { headers: { authorization: `Bearer ${token}` } })
  const bytes = new Uint8Array(await response.arrayBuffer())
  const isPaper = response.headers.get('content-type') === 'application/pdf'
  return { status: response.status, bytes, text: isPaper ? (await pagesOf(bytes)).join('') : '' }
}

async function act(type: string, data: object, token = meeting.tokenOf('moderator')) {
  const commandId = crypto.randomUUID()
  const answer = await hall.call('POST', path('commands'), token, { commandId, type, data })
  expect(answer.body).toMatchObject({ ok: true })
}

beforeAll(async () => {
  hall = await startHall()
  meeting = await hall.createMeeting(meetingFile(2, 1))
})
afterAll(() => hall?.stop())

describe('boards of the desks as papers', () => {
  it('[PAP-12] a roll call: who was called and said what, and whose turn never came; the latest, or any', async () => {
    expect((await take('roll-call.pdf')).status).toBe(404)
    await act('rollCall.open', { mode: 'inOrder' })
    await act('rollCall.answer', { venueId: 'main', heard: true, picture: true, sound: false, note: '声音小' })
    await act('rollCall.close', {})
    await act('rollCall.open', {})
    const own = meeting.tokenOf('operator', 'b1')
    await act('rollCall.answer', { venueId: 'b1', heard: true, picture: true, sound: true }, own)
    await act('rollCall.close', {})
    const first = await take('roll-call.pdf?number=1')
    for (const text of ['点名记录', '逐个点名', '主会场代答', '有问题', '声音小', '未点到', 'Hall b2'])
      expect(first.text).toContain(text)
    const latest = await take('roll-call.pdf')
    expect(latest.text).toContain('全部点名')
    expect(latest.text).toContain('未应答')
    expect(latest.text).not.toContain('未点到')
    expect(latest.text).not.toContain('主会场代答')
    expect(await textsOverOthers(first.bytes)).toEqual([])
    expect((await take('roll-call.pdf?number=3')).status).toBe(404)
  })

  it('[PAP-12] readiness: every hall by its steps and their deadlines', async () => {
    await act('venues.reportStage', { venueId: 'b1', stage: 'watch', status: 'problem', note: '网络不稳' })
    const { text, bytes } = await take('readiness.pdf')
    for (const part of ['会前准备情况', '2025-02-16 09:00', '主会场代报', '网络不稳', '逾期', 'Hall b2', '已完成 0/3'])
      expect(text).toContain(part)
    expect(await textsOverOthers(bytes)).toEqual([])
  })

  it('[PAP-12] receipts of one document: what each hall did, and what was given back', async () => {
    expect((await take('documents/d1/receipts.pdf')).status).toBe(404)
    await act('documents.release', { documentId: 'd1' })
    const own = meeting.tokenOf('operator', 'b1')
    await act('documents.acknowledge', { documentId: 'd1', venueId: 'b1', step: 'received' }, own)
    const given = await take('documents/d1/receipts.pdf')
    for (const part of ['文件传达情况', 'Canary title of d1', 'Hall b1', '接收', '已办结会场'])
      expect(given.text).toContain(part)
    expect(given.text).not.toContain('待交回')
    await act('documents.withdraw', { documentId: 'd1' })
    expect((await take('documents/d1/receipts.pdf')).text).toContain('待交回')
    expect((await take('documents/nothing/receipts.pdf')).status).toBe(404)
  })

  it('[PAP-13] the notice says when, where, who speaks and what is due, as a paper, as a Word file and as text', async () => {
    const { text, bytes } = await take('notice.pdf')
    const said = [
      '会议通知',
      '2025年2月17日星期一',
      '预计结束',
      'Hall b2',
      '应到人数',
      'Canary title of d1',
      '2025-02-16 09:00',
    ]
    for (const part of said) expect(text).toContain(part)
    expect(await textsOverOthers(bytes)).toEqual([])
    const word = await take('notice.docx')
    expect(strFromU8(unzipSync(word.bytes)['word/document.xml'] ?? new Uint8Array())).toContain('Hall b2')
    const plain = await hall.call<{ text: string }>('GET', path('notice'), meeting.tokenOf('moderator'))
    for (const part of said) expect(plain.body.text).toContain(part)
    expect(plain.body.text).toMatch(/^1　09:00　.+$/mu)
    expect(plain.body.text).toMatch(/^会场　类别　应到人数$/mu)
    // Nobody of the roster stands in it.
    expect(plain.body.text).not.toContain('Attendee')
  })

  it('[PAP-13] in English, without parts that there is nothing to say of', async () => {
    const file = meetingFile(1, 1)
    const agenda = file.agenda.map((item) => ({ ...item, documentIds: [] }))
    const { meetingId, tokenOf } = await hall.createMeeting({ ...file, agenda, locale: 'en', documents: [] })
    const { body } = await hall.call<{ text: string }>('GET', `/api/meetings/${meetingId}/notice`, tokenOf('moderator'))
    for (const part of ['Notice of meeting', '17 February 2025', '1. Halls', 'Before the meeting'])
      expect(body.text).toContain(part)
    expect(body.text).not.toContain('Documents')
  })

  it('[PAP-12] are for staff alone', async () => {
    for (const role of ['operator', 'screen', 'attendee'])
      for (const rest of [
        'roll-call.pdf',
        'readiness.pdf',
        'documents/d1/receipts.pdf',
        'notice.pdf',
        'notice.docx',
        'notice',
      ])
        expect((await take(rest, meeting.tokenOf(role, 'b1'))).status, `${role} ${rest}`).toBe(403)
  })
})
