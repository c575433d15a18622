import { readFileSync, rmSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pdfAround } from '../../support/pdf-around.ts'
import { newCommandId, type RunningHall, startHall } from '../../support/running-hall.ts'

let hall: RunningHall
let meeting: Awaited<ReturnType<RunningHall['createMeeting']>>

beforeAll(async () => {
  hall = await startHall()
  meeting = await hall.createMeeting()
})
afterAll(() => hall?.stop())

const fixture = (name: string) => readFileSync(new URL(`../../support/documents/${name}.pdf`, import.meta.url))
const put = async (bytes: Uint8Array, type = 'application/pdf') => {
  const path = `/api/meetings/${meeting.meetingId}/documents/d1`
  const { status, body } = await hall.call('PUT', path, meeting.tokenOf('moderator'), bytes, { 'content-type': type })
  return { status, ...body } as Record<string, unknown>
}
const refusal = (code: string) => ({ status: 422, error: { code } })
const stored = () => readdir(join(hall.dataDir, 'documents'))

/** The head of a PNG of that many points by as many. */
const png = (side: number) => {
  const head = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\0\0\0\0\0\x08\x06\0\0\0', 'latin1')
  head.writeUInt32BE(side, 16)
  head.writeUInt32BE(side, 20)
  return head
}

describe('[DOC-21] a file that is uploaded', () => {
  it.each([
    ['of 0 bytes', () => fixture('empty'), 'application/pdf', 'documents.empty'],
    ['of another type, by its first bytes', () => fixture('html-as'), 'application/pdf', 'documents.wrongType'],
    ['that is a picture called a PDF', () => png(10), 'application/pdf', 'documents.wrongType'],
    ['that is a PDF called a picture', () => pdfAround('x'), 'image/jpeg', 'documents.wrongType'],
    ['without a first page', () => Buffer.from('%PDF-1.4 nothing behind it'), 'application/pdf', 'documents.damaged'],
    ['that is a picture cut off in its head', () => png(10).subarray(0, 18), 'image/png', 'documents.damaged'],
    ['that is a picture of 900 megapixels', () => png(30_000), 'image/png', 'documents.tooManyPixels'],
  ])('[CAS-2] %s is refused, and nothing of it is kept', async (_, bytes, type, code) => {
    expect(await put(bytes(), type)).toEqual(refusal(code))
    expect(await stored()).toEqual([])
  })

  it('[RPL-7] is read by the first figures of its hash, and no newer one in its place; replaced, by staff alone', async () => {
    const path = `/api/meetings/${meeting.meetingId}`
    const read = async (version: string, role = 'moderator') => {
      const { headers, status } = await hall.call(
        'GET',
        `${path}/documents/d1?version=${version}`,
        meeting.tokenOf(role),
      )
      return `${status} ${headers.get('content-length')}`
    }
    const release = { commandId: newCommandId(), type: 'documents.release', data: { documentId: 'd1' } }
    expect((await hall.call('POST', `${path}/commands`, meeting.tokenOf('moderator'), release)).status).toBe(200)
    const earlier = String((await put(png(11), 'image/png')).sha256).slice(0, 12)
    expect(await read(earlier, 'observer')).toBe('200 29')
    const later = String((await put(Buffer.concat([png(12), Buffer.alloc(2)]), 'image/png')).sha256).slice(0, 12)
    expect(await read(earlier)).toBe('200 29')
    expect(await read(earlier, 'observer')).toMatch(/^404/u)
    expect([await read(later), await read(later, 'observer'), await read('')]).toEqual(Array(3).fill('200 31'))
    expect(await read('0'.repeat(12))).toMatch(/^404/u)
    const shelf = join(hall.dataDir, 'documents')
    const name = (await readdir(shelf)).find((file) => file.startsWith(earlier)) ?? ''
    rmSync(join(shelf, name))
    expect(await read(earlier)).toMatch(/^404/u)
  })

  it('tells its pages', async () => {
    expect(await put(fixture('owner-password'))).toMatchObject({ status: 201, pages: 3, faults: [] })
    expect(await put(png(10), 'image/png')).toMatchObject({ status: 201, pages: 1, faults: [] })
  })

  it('[CAS-3] is taken with a page that cannot be read, which is told', async () => {
    const faults = [{ page: 2, code: 'documents.unreadablePage' }]
    expect(await put(fixture('second-missing'))).toMatchObject({ status: 201, pages: 5, faults })
  })

  it('is taken although it needs a password, which is told', async () => {
    const pdf = await PDFDocument.create()
    pdf.addPage()
    pdf.encrypt({ userPassword: 'secret', ownerPassword: 'secret' })
    const answer = await put(await pdf.save())
    expect(answer).toMatchObject({ status: 201, faults: [{ code: 'documents.needsPassword' }] })
    expect(answer).not.toHaveProperty('pages')
  })
})
