import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { detailsHash } from '../../../server/store/issued-papers.ts'
import { pagesOf } from '../../support/ledger-files.ts'
import { meetingFile, newCommandId, type RunningHall, startHall } from '../../support/running-hall.ts'

let hall: RunningHall
beforeAll(async () => {
  hall = await startHall()
})
afterAll(() => hall?.stop())

interface Listed {
  readonly kind: string
  readonly version: number
  readonly issuedAt: number | null
  readonly sha256: string | null
  readonly url: string
}

async function endedMeeting() {
  const file = { ...meetingFile(1, 2), organizer: '市局', locale: 'zh-CN' }
  const { meetingId, tokenOf } = await hall.createMeeting(file)
  const call = async (path: string, body: object | null = null, by = tokenOf('moderator')) => {
    const response = await fetch(`${hall.base}/api/meetings/${meetingId}/${path}`, {
      method: body === null ? 'GET' : 'POST',
      headers: { authorization: `Bearer ${by}`, 'content-type': 'application/json' },
      ...(body === null ? {} : { body: JSON.stringify(body) }),
    })
    return { status: response.status, bytes: new Uint8Array(await response.arrayBuffer()) }
  }
  const bodyOf = ({ bytes }: { bytes: Uint8Array }) => JSON.parse(Buffer.from(bytes).toString('utf8'))
  const say = async (type: string, data: object, commandId = newCommandId(), by?: string) =>
    bodyOf(await call('commands', { commandId, type, data }, by)) as { ok: boolean; rejection?: { code: string } }
  const minutes = async () => bodyOf(await call('minutes'))
  const listed = async (): Promise<readonly Listed[]> =>
    bodyOf(await call('papers')).papers.filter(({ kind }: Listed) => kind === 'minutes')
  await say('meeting.start', {})
  await say('agenda.advance', { from: null })
  await say('meeting.adjourn', {})
  return { meetingId, tokenOf, call, bodyOf, say, minutes, listed }
}

const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const textOf = async (bytes: Uint8Array) => (await pagesOf(bytes)).join('')

describe('issuing the minutes', () => {
  it('[MIN-7] stores bytes with number, date and copies; a later change is a correction beside them; the seal has all', async () => {
    const { call, bodyOf, say, minutes, listed } = await endedMeeting()
    expect(await listed()).toMatchObject([{ version: 1, issuedAt: null, sha256: null }])
    const commandId = newCommandId()
    const wish = { from: 0, number: '3', date: '2025-02-18', copies: '各分会场' }
    expect(await say('minutes.issue', wish, commandId)).toMatchObject({ ok: true })
    expect(await say('minutes.issue', wish, commandId)).toMatchObject({ ok: true })
    const [issued, ...others] = await listed()
    expect(others).toEqual([])
    expect(issued?.issuedAt).toEqual(expect.any(Number))
    const first = await call(`papers/minutes.pdf?version=1`)
    expect(sha256Of(first.bytes)).toBe(issued?.sha256)
    expect((await call('papers/minutes.pdf')).bytes).toEqual(first.bytes)
    const text = await textOf(first.bytes)
    for (const said of ['〔2025〕3号', '2025年2月18日印发', '抄送：各分会场。', '第1版']) expect(text).toContain(said)
    expect(text).not.toContain('更正')
    const told = await minutes()
    expect(told).toMatchObject({ status: 'issued', revision: 0 })
    expect(told.issued).toMatchObject([{ version: 1, sha256: issued?.sha256, number: '3', copies: '各分会场' }])
    const docx = await call('papers/minutes.docx?version=1')
    expect(sha256Of(docx.bytes)).toBe(told.issued[0].word)

    expect(await say('minutes.edit', { section: 'held', text: '会议如期召开。', from: 0 })).toMatchObject({ ok: true })
    expect((await minutes()).status).toBe('draft')
    expect(await textOf((await call('papers/minutes.pdf')).bytes)).toContain('草稿')
    expect(await say('minutes.issue', { from: 0 })).toMatchObject({ rejection: { code: 'minutes.stale' } })
    expect(await say('minutes.issue', { from: 1, number: '市局纪要4号' })).toMatchObject({ ok: true })
    const second = await textOf((await call('papers/minutes.pdf?version=2')).bytes)
    for (const said of ['第2版（更正）', '市局纪要4号', '会议如期召开。']) expect(second).toContain(said)
    expect((await call('papers/minutes.pdf?version=1')).bytes).toEqual(first.bytes)
    expect((await call('papers/minutes.pdf?version=9')).status).toBe(404)
    const seal = bodyOf(await call('seal'))
    const saidOf = [
      { number: '3', date: '2025-02-18', copies: '各分会场' },
      { number: '市局纪要4号', date: null, copies: null },
    ]
    const both = await listed()
    expect(seal.papers.filter(({ form }: { form: string }) => form === 'pdf')).toEqual(
      both.map(({ kind, version, sha256 }, index) => ({
        kind,
        version,
        form: 'pdf',
        sha256,
        details: detailsHash(saidOf[index] ?? {}),
      })),
    )
  })

  it('[MIN-7] of two who issue at once one does; nobody but staff may; before the end nobody', async () => {
    const { say, listed, call, tokenOf } = await endedMeeting()
    const wish = { from: 0 }
    const answers = await Promise.all([say('minutes.issue', wish), say('minutes.issue', wish)])
    expect(answers.filter(({ ok }) => ok).length).toBeGreaterThan(0)
    for (const { version, sha256, url } of await listed()) {
      const path = url.split('/').slice(4).join('/')
      expect(sha256Of((await call(path)).bytes), `version ${version}`).toBe(sha256)
    }
    const refused = await call(
      'commands',
      { commandId: newCommandId(), type: 'minutes.issue', data: wish },
      tokenOf('operator', 'b1'),
    )
    expect(refused.status).toBe(403)
  })

  it('[MIN-7] a sign that no typeface has is named, and nothing is issued', async () => {
    const { say, listed } = await endedMeeting()
    await say('minutes.edit', { section: 'held', text: '会议由\u{2fffd}主持。', from: 0 })
    expect(await say('minutes.issue', { from: 1 })).toMatchObject({ rejection: { code: 'minutes.missingSign' } })
    expect(await listed()).toMatchObject([{ version: 1, issuedAt: null }])
  })
})
