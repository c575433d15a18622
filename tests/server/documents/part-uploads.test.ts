import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pdfAround } from '../../support/pdf-around.ts'
import { type RunningHall, startHall, until } from '../../support/running-hall.ts'

type Meeting = Awaited<ReturnType<RunningHall['createMeeting']>>

const megabyte = 1_048_576
const whole = Buffer.from(pdfAround(Buffer.alloc(3 * megabyte, 'page ')))
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

let hall: RunningHall
let meeting: Meeting
let other: Meeting

beforeAll(async () => {
  hall = await startHall()
  meeting = await hall.createMeeting()
  other = await hall.createMeeting()
})
afterAll(() => hall.stop())

const pathOf = (of: Meeting, tail: string) => `/api/meetings/${of.meetingId}/${tail}`
const begin = (facts: object = { bytes: whole.length, sha256: hashOf(whole) }, of = meeting, role = 'moderator') =>
  hall.call<{ uploadId: string }>('POST', pathOf(of, 'documents/d1/uploads'), of.tokenOf(role), facts)
const send = (uploadId: string, from: number | string, bytes: Uint8Array, of = meeting, at = `uploads/${uploadId}`) =>
  hall.call('PATCH', pathOf(of, at), of.tokenOf('moderator'), bytes, {
    'content-type': 'application/offset+octet-stream',
    'upload-offset': String(from),
  })
const offsetOf = async (uploadId: string, at = `uploads/${uploadId}`) => {
  const { status, headers } = await hall.call('HEAD', pathOf(meeting, at), meeting.tokenOf('moderator'))
  return status === 200 ? Number(headers.get('upload-offset')) : status
}
const leftOver = async () => (await readdir(join(hall.dataDir, 'documents'))).filter((name) => name.startsWith('.'))

describe('[DOC-28] a large file in parts', () => {
  it('answers with the last part as an upload of the whole, and leaves nothing beside the file', async () => {
    const { status, body } = await begin()
    expect(status).toBe(201)
    const first = await send(body.uploadId, 0, whole.subarray(0, megabyte))
    expect([first.status, first.headers.get('upload-offset')]).toEqual([204, String(megabyte)])
    expect(await offsetOf(body.uploadId)).toBe(megabyte)
    expect(await offsetOf(body.uploadId, `documents/d1/uploads/${body.uploadId}`)).toBe(megabyte)
    const last = await send(body.uploadId, megabyte, whole.subarray(megabyte))
    expect([last.status, last.body]).toEqual([
      201,
      { documentId: 'd1', sha256: hashOf(whole), bytes: whole.length, pages: 1, faults: [] },
    ])
    const read = await hall.call('GET', pathOf(meeting, 'documents/d1'), meeting.tokenOf('moderator'))
    expect(read.status).toBe(200)
    expect(await leftOver()).toEqual([`.${body.uploadId}.upload`])
    // Whoever has lost the answer asks where to go on, and sends the nothing that is left.
    expect(await offsetOf(body.uploadId)).toBe(whole.length)
    const again = await send(body.uploadId, whole.length, Buffer.alloc(0))
    expect([again.status, again.body]).toEqual([201, last.body])
  })

  it('goes on where a cut line left it', async () => {
    const { uploadId } = (await begin()).body
    const { hostname, port } = new URL(hall.base)
    const sending = request({
      hostname,
      port,
      method: 'PATCH',
      path: pathOf(meeting, `uploads/${uploadId}`),
      headers: {
        authorization: `Bearer ${meeting.tokenOf('moderator')}`,
        'content-length': whole.length,
        'upload-offset': '0',
      },
    })
    sending.on('error', () => undefined)
    sending.write(whole.subarray(0, megabyte))
    await until(async () => (await offsetOf(uploadId)) === megabyte)
    sending.destroy()
    await until(async () => (await send(uploadId, megabyte, whole.subarray(megabyte))).status === 201)
  })

  it('refuses a part from elsewhere with where to go on, and more than was said, and loses nothing by it', async () => {
    const { uploadId } = (await begin()).body
    await send(uploadId, 0, whole.subarray(0, 1_000))
    const wrong = await send(uploadId, 999, whole.subarray(999, 2_000))
    expect([wrong.status, wrong.body]).toEqual([409, { error: { code: 'documents.wrongOffset', offset: 1_000 } }])
    expect((await send(uploadId, 1_000, Buffer.concat([whole, whole]))).status).toBe(413)
    for (const odd of ['', '-1', 'x', '1.5']) expect((await send(uploadId, odd, whole)).status).toBe(422)
    expect(await offsetOf(uploadId)).toBe(1_000)
    expect((await send(uploadId, 1_000, whole.subarray(1_000))).status).toBe(201)
  })

  it.each([
    ['other bytes than were said', whole, hashOf(Buffer.from('other')), 'documents.wrongHash'],
    ['a file of no known type', Buffer.from('plain text'), null, 'documents.wrongType'],
    ['a PDF without a first page', Buffer.from('%PDF-1.4 nothing behind it'), null, 'documents.damaged'],
  ])('refuses %s with the last part, and keeps nothing of it', async (_, bytes, sha256, code) => {
    const { uploadId } = (await begin({ bytes: bytes.length, sha256: sha256 ?? hashOf(bytes) })).body
    const { status, body } = await send(uploadId, 0, bytes)
    expect([status, body]).toEqual([422, { error: { code } }])
    expect(await offsetOf(uploadId)).toBe(404)
    expect((await leftOver()).filter((name) => name.includes(uploadId))).toEqual([])
  })

  it('refuses what no document may be before it begins', async () => {
    const sha256 = hashOf(whole)
    expect((await begin({ bytes: 0, sha256 })).body).toEqual({ error: { code: 'documents.empty' } })
    expect((await begin({ bytes: 201 * megabyte, sha256 })).status).toBe(413)
    expect((await begin({ bytes: 10, sha256: 'x' })).status).toBe(422)
    const missing = pathOf(meeting, 'documents/nothing/uploads')
    expect((await hall.call('POST', missing, meeting.tokenOf('moderator'), { bytes: 1, sha256 })).status).toBe(404)
  })

  it('is the meeting’s own, and not for those who have no say in documents', async () => {
    const { uploadId } = (await begin()).body
    expect((await send(uploadId, 0, whole, other)).status).toBe(404)
    expect((await send('../documents', 0, whole)).status).toBe(404)
    expect((await send(uploadId, 0, whole, meeting, `documents/other/uploads/${uploadId}`)).status).toBe(404)
    expect((await begin(undefined, meeting, 'observer')).status).toBe(403)
  })

  it('only so many are under way in a meeting at once', async () => {
    const answers = await Promise.all(Array.from({ length: 22 }, () => begin(undefined, other)))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(20)
    expect(answers.filter(({ status }) => status === 503)).toHaveLength(2)
  })
})

describe('[DOC-28] an upload whose server is started again', () => {
  it('goes on there', async () => {
    const first = await startHall()
    const { meetingId, tokenOf } = await first.createMeeting()
    const path = `/api/meetings/${meetingId}/documents/d1/uploads`
    const facts = { bytes: whole.length, sha256: hashOf(whole) }
    const { uploadId } = (await first.call<{ uploadId: string }>('POST', path, tokenOf('moderator'), facts)).body
    await first.call('PATCH', `${path}/${uploadId}`, tokenOf('moderator'), whole.subarray(0, megabyte), {
      'upload-offset': '0',
    })
    await first.stop({ keepData: true })
    const second = await startHall({ dataDir: first.dataDir })
    const headers = { 'upload-offset': String(megabyte) }
    const rest = whole.subarray(megabyte)
    expect((await second.call('PATCH', `${path}/${uploadId}`, tokenOf('moderator'), rest, headers)).status).toBe(201)
    await second.stop()
  })
})
