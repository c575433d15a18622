import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import writeExcelFile from 'write-excel-file/node'
import { ledgerSheet } from '../../../server/ledger/ledger-sheet.ts'
import type { LedgerSource } from '../../../server/ledger/ledger-source.ts'
import { ledgerXlsx } from '../../../server/ledger/ledger-xlsx.ts'
import { plainCell, quotedTexts } from '../../../server/ledger/plain-cell.ts'
import { initialAttendance } from '../../../shared/domain/attendance/attendance.evolve.ts'
import { awaited, recount } from '../../../shared/domain/attendance/attendance-counts.evolve.ts'
import { initialMeeting } from '../../../shared/domain/meeting/meeting.evolve.ts'
import { instant } from '../../../shared/kernel/time.ts'
import { pagesOf, textsOverOthers, workbookOf } from '../../support/ledger-files.ts'
import { meetingFile, type RunningHall, startHall } from '../../support/running-hall.ts'

let hall: RunningHall
let meeting: Awaited<ReturnType<RunningHall['createMeeting']>>

const hostile = ['=1+1', '+1', '-1', '@SUM(A1)', '＝1', "=cmd|' /C calc'!A0"]
const hyperlink = '=HYPERLINK("http://example.test","x")'

beforeAll(async () => {
  hall = await startHall()
  const file = meetingFile(2, 3)
  const people = file.people.map((person, index) => ({ ...person, name: hostile[index] ?? person.name }))
  meeting = await hall.createMeeting({ ...file, people })
  const act = (type: string, data: object) => hall.command(meeting.meetingId, meeting.tokenOf('moderator'), type, data)
  for (const number of [1, 2]) await act('attendance.checkIn', { personId: `b1-p${number}`, venueId: 'b1' })
  await act('attendance.excuse', { personId: 'b1-p3', reason: hyperlink })
  await act('attendance.sign', { venueId: 'b1', name: '联络员一' })
  await act('attendance.undo', { personId: 'b1-p1', reason: 'by mistake' })
  await act('attendance.transfer', { personId: 'b1-p2', toVenueId: 'b2' })
})
afterAll(() => hall?.stop())

async function fetchLedger(kind: 'xlsx' | 'pdf', role: string, venueId?: string, query = '') {
  const response = await fetch(`${hall.base}/api/meetings/${meeting.meetingId}/ledger.${kind}${query}`, {
    headers: { authorization: `Bearer ${meeting.tokenOf(role, venueId)}` },
  })
  return { status: response.status, headers: response.headers, bytes: new Uint8Array(await response.arrayBuffer()) }
}

describe('the ledger as a file', () => {
  it('[LED-1] is for staff, and for an operator that of its own hall', async () => {
    const statusFor = async (role: string, venueId?: string, query?: string) =>
      (await fetchLedger('xlsx', role, venueId, query)).status
    expect(await statusFor('moderator')).toBe(200)
    expect(await statusFor('moderator', undefined, '?venueId=b1')).toBe(200)
    expect(await statusFor('moderator', undefined, '?venueId=nowhere')).toBe(404)
    expect(await statusFor('operator', 'b1')).toBe(200)
    expect(await statusFor('operator', 'b1', '?venueId=b1')).toBe(200)
    expect(await statusFor('operator', 'b1', '?venueId=b2')).toBe(404)
    for (const role of ['screen', 'attendee']) expect(await statusFor(role, 'b1')).toBe(403)
    expect(await statusFor('observer')).toBe(403)
  })

  it("[LED-1] an operator's names nobody of another hall", async () => {
    const own = await workbookOf((await fetchLedger('xlsx', 'operator', 'b2')).bytes)
    const names = own.get('人员')?.map(([, , name]) => name)
    expect(names).toEqual(['姓名', '＝1', 'Attendee 1 of b2', 'Attendee 2 of b2', 'Attendee 3 of b2'])
    const pdf = (await pagesOf((await fetchLedger('pdf', 'operator', 'b2')).bytes)).join('')
    for (const stranger of ['@SUM', 'cmd|', 'Hall main']) expect(pdf).not.toContain(stranger)
  })

  it('[LED-2] the numbers are those of the state, hall by hall and in all', async () => {
    const { body } = await hall.call<{ state: { attendance: { venues: Record<string, Record<string, number>> } } }>(
      'GET',
      `/api/meetings/${meeting.meetingId}/state`,
      meeting.tokenOf('moderator'),
    )
    const summary = (await workbookOf((await fetchLedger('xlsx', 'moderator')).bytes)).get('汇总') ?? []
    const kinds = ['expected', 'present', 'onLeave', 'absent', 'late', 'standIn', 'listenIn', 'remote'] as const
    for (const [venueId, counts] of Object.entries(body.state.attendance.venues)) {
      const row = summary.find(([name]) => name === `Hall ${venueId}`)
      expect(row?.slice(1, 9)).toEqual(kinds.map((kind) => counts[kind]))
    }
    const total = kinds.map((kind) =>
      Object.values(body.state.attendance.venues).reduce((sum, counts) => sum + (counts[kind] ?? 0), 0),
    )
    expect(summary.at(-1)?.slice(0, 9)).toEqual(['合计', ...total])
  })

  it('[LED-4] keeps what was changed after the signature, of those who have gone to another hall too', async () => {
    const rows = (await workbookOf((await fetchLedger('xlsx', 'operator', 'b1')).bytes)).get('更正记录') ?? []
    expect(rows.slice(1).map(([name, , , from, to, who, reason]) => [name, from, to, who, reason])).toEqual([
      ['Hall b1', '实到', '缺席', '会务', 'by mistake'],
      ['Hall b1', '实到', '实到、Hall b2', '会务', null],
    ])
  })

  it('[LED-4] bears the name of who signed', async () => {
    const summary = (await workbookOf((await fetchLedger('xlsx', 'moderator')).bytes)).get('汇总') ?? []
    expect(summary.find(([name]) => name === 'Hall b1')).toContain('联络员一 会务')
    const pages = await pagesOf((await fetchLedger('pdf', 'operator', 'b1')).bytes)
    expect(pages.join('').replaceAll(' ', '')).toContain('联络员一会务')
  })

  it('[LED-5] says with which event the log ended, and the hash of it', async () => {
    const { seq, hash } = (await hall.hall.deps.events.head(meeting.meetingId)) ?? { seq: 0, hash: '' }
    const summary = (await workbookOf((await fetchLedger('xlsx', 'moderator')).bytes)).get('汇总') ?? []
    expect(summary.find(([label]) => label === '日志序号')?.[1]).toBe(seq)
    expect(summary.find(([label]) => label === '日志校验值')?.[1]).toBe(hash)
    const pages = await pagesOf((await fetchLedger('pdf', 'moderator')).bytes)
    expect(pages).toHaveLength(4)
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(hash)
      expect(page).toContain(`第 ${index + 1} 页 / 共 4 页`)
    }
  })

  it('[LED-6] the sheet to print names those of the hall, with room to sign', async () => {
    const [page = ''] = await pagesOf((await fetchLedger('pdf', 'operator', 'b2')).bytes)
    for (const text of ['签到册', 'Hall b2', '主办单位', '计划时间', '签名', '应到', '尚未签署'])
      expect(page).toContain(text)
    expect(page.replaceAll(' ', '')).toContain('Attendee1ofb2')
  })

  it('[LED-6] [CAS-27] a long name of a hall and a long title wrap, and nothing stands over another', async () => {
    const [name, title] = [
      '某某市某某区人民法院第一审判庭分会场'.repeat(4).slice(0, 70),
      '关于进一步做好全市法院今年各项工作的会议'.repeat(3).slice(0, 53),
    ]
    const file = meetingFile(2, 3)
    const venues = file.venues.map((venue) => (venue.id === 'b1' ? { ...venue, name } : venue))
    const long = await hall.createMeeting({ ...file, title, venues })
    const fetched = async (role: string, venueId?: string) => {
      const address = `${hall.base}/api/meetings/${long.meetingId}/ledger.pdf`
      const response = await fetch(address, { headers: { authorization: `Bearer ${long.tokenOf(role, venueId)}` } })
      return new Uint8Array(await response.arrayBuffer())
    }
    for (const bytes of [await fetched('operator', 'b1'), await fetched('moderator')]) {
      const text = (await pagesOf(bytes)).join('').replaceAll(/\s/gu, '')
      expect([text.includes(name), text.includes(title)]).toEqual([true, true])
      expect(await textsOverOthers(bytes)).toEqual([])
    }
  })

  it('[LED-6] [PAP-1] is the same to the byte for the same log, whoever asks and whenever', async () => {
    const own = async () => (await fetchLedger('pdf', 'operator', 'b2')).bytes
    const first = await own()
    hall.hall.deps.ledgers.close()
    expect(Buffer.compare(first, await own())).toBe(0)
  })

  it('[PAP-1] is the same to the byte after a restart', async () => {
    const first = (await fetchLedger('pdf', 'operator', 'b2')).bytes
    const { dataDir } = hall
    await hall.stop({ keepData: true })
    hall = await startHall({ dataDir })
    expect(Buffer.compare(first, (await fetchLedger('pdf', 'operator', 'b2')).bytes)).toBe(0)
  })

  it('[PAP-4] stops at a sign that no face has, and says whose name it is', async () => {
    const person = { name: '王\u{1f9ff}', venueId: 'b2', attends: 'listenIn' }
    await hall.call('POST', `/api/meetings/${meeting.meetingId}/roster/people`, meeting.tokenOf('moderator'), person)
    const { status, bytes } = await fetchLedger('pdf', 'operator', 'b2')
    expect(status).toBe(422)
    expect(JSON.parse(Buffer.from(bytes).toString('utf8'))).toEqual({
      error: {
        code: 'papers.missingSign',
        params: { sign: '\u{1f9ff}', codePoint: 'U+1F9FF', name: person.name, field: 'name' },
      },
    })
    expect((await fetchLedger('xlsx', 'operator', 'b2')).status).toBe(200)
  })

  it('[LED-7] no cell is a formula, whatever people are called', async () => {
    const { bytes } = await fetchLedger('xlsx', 'moderator')
    const cells = [...(await workbookOf(bytes)).values()].flat(2)
    // As they are called, with no sign of ours in front.
    for (const text of [...hostile, hyperlink]) expect(cells).toContain(text)
  })

  it('[LED-7] a cell that begins as a formula does is quoted, and no other', async () => {
    const parts: string[] = []
    const keep = {
      transform(content: string) {
        parts.push(content)
        return content
      },
    }
    const kept = { files: { transform: { 'xl/styles.xml': keep, 'xl/worksheets/sheet{id}.xml': keep } } }
    const row = ['=1+1', 'plain'].map((value) => ({ ...plainCell(value), type: String }))
    await writeExcelFile([{ sheet: 'S', data: [row] }], { features: [quotedTexts, kept] }).toBuffer()
    const written = parts.join('')
    const styles = [...(/<cellXfs.*<\/cellXfs>/su.exec(written)?.[0] ?? '').matchAll(/<xf [^>]*>/gu)].map(([xf]) => xf)
    const cells = [...written.matchAll(/<c r="(?:A|B)1"(?: s="(\d+)")?/gu)].map(
      ([, style]) => styles[Number(style ?? 0)],
    )
    expect(cells).toHaveLength(2)
    expect(cells.map((xf) => xf?.includes('quotePrefix="1"'))).toEqual([true, false])
    expect(written).not.toContain('<f>')
  })

  it('[LED-7] text stays text: what begins a formula is of the format of texts, what no file may hold is left out', () => {
    for (const start of ['=', '+', '-', '@', '\t', '\r'])
      expect(plainCell(`${start}1`)).toEqual({ value: `${start}1`, format: '@' })
    expect(plainCell('a\u0000b\ud800c\uffff')).toEqual({ value: 'abc' })
    expect(plainCell("O'Neil = 1")).toEqual({ value: "O'Neil = 1" })
  })

  it('[LED-3] [LED-8] who has no name any more has a placeholder, in the language of the meeting', async () => {
    const people = { main: { p1: awaited('member') } }
    const source: LedgerSource = {
      meeting: { ...initialMeeting.meeting, title: 'T', locale: 'en' },
      venues: [{ id: 'main', name: 'Main hall' }],
      venueNames: { main: 'Main hall' },
      attendance: { ...initialAttendance, venues: { main: recount(people.main) }, people },
      people: new Map(),
      head: { seq: 1, hash: 'f'.repeat(64), at: instant(0) },
    }
    const sheets = await workbookOf(await ledgerXlsx(ledgerSheet(source)))
    expect(sheets.get('People')?.[1]?.slice(0, 6)).toEqual(['Main hall', 1, '(name not kept)', null, null, 'Absent'])
  })
})
