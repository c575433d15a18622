import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sheetRow, wordFile, workbookFile } from '../../support/plain-zip.ts'
import { meetingFile, ownerToken, type RunningHall, startHall } from '../../support/running-hall.ts'

let hall: RunningHall
beforeAll(async () => {
  hall = await startHall()
})
afterAll(() => hall?.stop())

const read = (bytes: Uint8Array) =>
  hall.call('POST', '/api/meeting-notices', ownerToken, bytes, { 'content-type': 'application/octet-stream' })

const notice = wordFile(
  '关于召开工作会议的通知',
  '一、时间：2027年3月1日上午9时',
  '二、地点：主会场设在市中级人民法院，分会场设在甲县人民法院、乙县人民法院。',
  '三、议程',
  '（一）宣布开会（主持人，5分钟）',
  '（二）讲话',
)

describe('[NEW-3] the notice of a meeting, in Word', () => {
  it('is read, and nothing is made or kept of it', async () => {
    const { status, body } = await read(notice)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      title: '工作会议',
      start: { day: '2027-03-01', time: '09:00' },
      main: '市中级人民法院',
      branches: ['甲县人民法院', '乙县人民法院'],
      items: [
        { kind: 'opening', title: '宣布开会', minutes: 5, speaker: { name: '主持人', title: '' }, points: [] },
        { kind: 'address', title: '讲话', minutes: null, speaker: null, points: [] },
      ],
    })
    expect((await hall.call('GET', '/api/meetings', ownerToken)).body).toEqual({ meetings: [] })
    expect(readdirSync(join(hall.dataDir, 'imports'))).toEqual([])
  })

  it.each(['zh-CN', 'en'])('that this program wrote itself says the same meeting again (%s)', async (locale) => {
    const file = { ...meetingFile(2, 1), locale, organizer: 'The office' }
    const { meetingId, tokenOf } = await hall.createMeeting(file)
    const response = await fetch(`${hall.base}/api/meetings/${meetingId}/notice.docx`, {
      headers: { authorization: `Bearer ${tokenOf('moderator')}` },
    })
    const { body } = await read(new Uint8Array(await response.arrayBuffer()))
    expect(body).toMatchObject({
      title: file.title,
      main: file.venues.find(({ kind }) => kind === 'main')?.name,
      branches: file.venues.filter(({ kind }) => kind === 'branch').map(({ name }) => name),
      items: file.agenda.map(({ title }) => ({ title })),
      start: { day: '2025-02-17', time: '09:00' },
    })
  })

  it.each([
    ['a workbook', workbookFile(`<sheetData>${sheetRow('a')}</sheetData>`), 'meeting.notWord'],
    ['a program', Buffer.from('MZ\u0090\u0000\u0003 a program'), 'meeting.notWord'],
    ['a text', Buffer.from('会议通知'), 'meeting.notWord'],
    ['nothing', Buffer.alloc(0), 'meeting.notWord'],
    ['one that is cut short', notice.subarray(0, notice.length - 300), 'meeting.wordDamaged'],
    [
      'one with a password',
      Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]),
      'meeting.wordLocked',
    ],
  ])('refuses %s by what it is', async (_, bytes, code) => {
    expect(await read(new Uint8Array(bytes))).toMatchObject({ status: 422, body: { error: { code } } })
  })

  it('refuses what is larger than any notice', async () => {
    const { status, body } = await read(new Uint8Array(21 * 1024 * 1024))
    expect([status, body]).toMatchObject([413, { error: { code: 'command.tooLarge' } }])
  })
})
