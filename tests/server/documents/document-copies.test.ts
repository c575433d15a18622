import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { jpegTurn } from '../../../server/documents/jpeg-turn.ts'
import { linkCode, markText } from '../../../server/documents/mark-text.ts'
import { pdfAround } from '../../support/pdf-around.ts'
import { meetingFile, type RunningHall, startHall } from '../../support/running-hall.ts'

let hall: RunningHall
let meeting: Awaited<ReturnType<RunningHall['createMeeting']>>

beforeAll(async () => {
  hall = await startHall()
  meeting = await hall.createMeeting()
})
afterAll(() => hall?.stop())

const example = readFileSync(
  new URL('../../../examples/court-work-meeting/documents/high-court-presidents.pdf', import.meta.url),
)
/** One white point. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)

/** The head of one, of ten points by ten. */
const webp = Buffer.from('RIFF\x1a\0\0\0WEBPVP8L\x0e\0\0\0/\x09\x40\x02\0\0\0', 'latin1')

const path = () => `/api/meetings/${meeting.meetingId}/documents/d1`
const put = async (bytes: Uint8Array, contentType: string) => {
  const headers = { 'content-type': contentType }
  expect((await hall.call('PUT', path(), meeting.tokenOf('moderator'), bytes, headers)).status).toBe(201)
}
const moderate = (type: string, data: object = { documentId: 'd1' }) =>
  hall.command(meeting.meetingId, meeting.tokenOf('moderator'), type, data)
const fetchAs = (role: string, venueId: string | undefined, suffix = '/copy', init: RequestInit = {}) =>
  fetch(`${hall.base}${path()}${suffix}`, {
    ...init,
    headers: { authorization: `Bearer ${meeting.tokenOf(role, venueId)}` },
  })
const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer())
const codeOf = async (response: Response) => [response.status, (await response.json()).error.code]

/** What the copy says of itself, and whether each page draws the mark. */
async function markOf(bytes: Uint8Array) {
  const pdf = await PDFDocument.load(bytes)
  const text = pdf.catalog.lookupMaybe(PDFName.of('OneHallCopy'), PDFHexString)?.decodeText() ?? null
  const drawn = pdf
    .getPages()
    .map((page) => [...(page.node.Resources()?.toString() ?? '').matchAll(/CopyMark/gu)].length)
  return { text, drawn }
}

describe('a copy to keep', () => {
  it('is not made of what is not released', async () => {
    await put(example, 'application/pdf')
    expect(await codeOf(await fetchAs('operator', 'b1'))).toEqual([404, 'access.notFound'])
  })

  it("bears the hall and the minute by the meeting's clock on every page, and the link's code where many hold it", async () => {
    await moderate('documents.release')
    const minute = String.raw`\d{4}-\d\d-\d\d \d\d:\d\d`
    const desk = await markOf(await bytesOf(await fetchAs('operator', 'b1')))
    expect(desk.text).toMatch(new RegExp(`^Hall b1 · ${minute}$`, 'u'))
    expect(desk.drawn.length).toBeGreaterThan(1)
    expect(desk.drawn.every((times) => times > 0)).toBe(true)
    const linkId = meeting.links.find(({ role, venueId }) => role === 'attendee' && venueId === 'b1')?.linkId ?? ''
    const phone = await markOf(await bytesOf(await fetchAs('attendee', 'b1')))
    expect(phone.text).toMatch(new RegExp(`^Hall b1 · ${linkCode(linkId)} · ${minute}$`, 'u'))
    const observer = await markOf(await bytesOf(await fetchAs('observer', undefined)))
    expect(observer.text).toMatch(new RegExp(`^[0-9A-F]{6} · ${minute}$`, 'u'))
  })

  it('the bytes themselves stay as they are for who reads them, and staff keeps the original', async () => {
    expect(Buffer.from(await bytesOf(await fetchAs('operator', 'b1', ''))).equals(example)).toBe(true)
    expect(Buffer.from(await bytesOf(await fetchAs('moderator', undefined))).equals(example)).toBe(true)
    expect((await markOf(example)).text).toBeNull()
  })

  it('is a PDF of an image too, uncached and to be saved', async () => {
    await put(png, 'image/png')
    const response = await fetchAs('operator', 'b1')
    expect(response.headers.get('content-type')).toBe('application/pdf')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('content-disposition')).toMatch(/^attachment/u)
    expect((await markOf(await bytesOf(response))).drawn).toHaveLength(1)
  })

  it.each([
    ['encrypted', 'application/pdf', encrypted],
    ['of a kind that fits on no page', 'image/webp', async () => webp],
  ])('[DOC-14] is refused when the file is %s; the desk is never given it unmarked', async (_, contentType, make) => {
    const bytes = await make()
    await put(bytes, contentType)
    expect(await codeOf(await fetchAs('operator', 'b1'))).toEqual([422, 'documents.cannotMark'])
    expect(Buffer.from(await bytesOf(await fetchAs('moderator', undefined))).equals(bytes)).toBe(true)
  })

  it('holds no name, phone or id of a person, whoever asks for it', async () => {
    const [person] = meetingFile().people
    const state =
      (await moderate('agenda.stage', { itemId: 'read' })) && (await hall.hall.deps.hosts.get(meeting.meetingId))?.state
    if (state === undefined || person === undefined) throw new Error('no meeting')
    const actor = { role: 'attendee', venueId: 'main', personId: person.id } as const
    const text = markText(state, actor, 'a-link', hall.hall.deps.now())
    for (const secret of [person.id, person.name, person.phone, 'a-link']) expect(text).not.toContain(secret)
  })
})

describe('a photo', () => {
  const exif = (order: string, ...tiff: number[]) => {
    const head = [...'Exif\0\0'].map((letter) => letter.charCodeAt(0))
    const body = [...head, ...[...order].map((letter) => letter.charCodeAt(0)), ...tiff]
    return Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 1, 0xff, 0xe1, 0, body.length + 2, ...body)
  }
  const little = (orientation: number) =>
    exif('II', 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0)
  const big = (orientation: number) =>
    exif('MM', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0)

  it.each([
    [1, 0],
    [3, 180],
    [6, 90],
    [8, 270],
  ])('that was taken with orientation %i is turned by %i degrees', (orientation, turn) => {
    expect([little, big].map((make) => jpegTurn(make(orientation)))).toEqual([turn, turn])
  })

  it('that is cut short anywhere is read without a fault', () => {
    const whole = big(6)
    for (let length = 0; length < whole.length; length += 1) expect([0, 90]).toContain(jpegTurn(whole.slice(0, length)))
  })

  it('that says nothing, or is no photo, stays as it is', () => {
    expect([Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 1), new Uint8Array(0), png].map(jpegTurn)).toEqual([0, 0, 0])
  })
})

describe('a withdrawal', () => {
  it('breaks off what is being read, and gives nothing more', async () => {
    const large = pdfAround(randomBytes(24 * 1024 * 1024))
    await put(large, 'application/pdf')
    const response = await fetchAs('operator', 'b1', '')
    const reader = response.body?.getReader()
    let received = (await reader?.read())?.value?.byteLength ?? 0
    await moderate('documents.withdraw')
    const rest = async () => {
      for (let part = await reader?.read(); part?.done === false; part = await reader?.read())
        received += part.value.byteLength
    }
    await expect(rest()).rejects.toThrow()
    expect(received).toBeLessThan(large.byteLength)
    for (const suffix of ['', '/copy']) expect((await fetchAs('operator', 'b1', suffix)).status).toBe(404)
  })

  it('leaves a reading that may go on alone (negative control)', async () => {
    await moderate('documents.release')
    const response = await fetchAs('operator', 'b1', '')
    await moderate('documents.edit', { documentId: 'd1', patch: { classification: 'internal' } })
    expect((await bytesOf(response)).byteLength).toBeGreaterThan(24 * 1024 * 1024)
  })
})

async function encrypted(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  pdf.addPage()
  pdf.encrypt({ userPassword: 'secret', ownerPassword: 'secret' })
  return pdf.save()
}
