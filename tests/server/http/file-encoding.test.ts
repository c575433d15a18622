import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ownerToken, type RunningHall, startHall } from '../../support/running-hall.ts'

const gbk = readFileSync(join(import.meta.dirname, '../../support/files/meeting-gbk.bin'))
const text = new TextDecoder('gb18030').decode(gbk)
const person = { name: '张三', venueId: 'b1', phoneMasked: '*******1234' }

let hall: RunningHall

beforeAll(async () => {
  hall = await startHall()
})
afterAll(() => hall.stop())

interface Issue {
  readonly path: string
  readonly code: string
  readonly message: string
}

const send = (bytes: Uint8Array, more: object = {}) =>
  hall.call<{ meetingId: string; error?: { issues: readonly Issue[] } }>('POST', '/api/meetings', ownerToken, bytes, {
    'content-type': 'application/yaml',
    ...more,
  })

async function peopleOf(meetingId: string) {
  const answer = await hall.call<{ people: { id: string; name: string; phoneMasked: string }[] }>(
    'GET',
    `/api/meetings/${meetingId}/roster`,
    ownerToken,
  )
  return answer.body.people
}

const utf16 = (endian: 'le' | 'be') => {
  const bytes = Buffer.from(`\u{feff}${text}`, 'utf16le')
  return endian === 'le' ? bytes : bytes.swap16()
}

describe('[FIL-1] [CAS-1] a meeting file is read as it was saved', () => {
  it.each([
    ['GB18030', gbk],
    ['GB18030 with its mark', Buffer.concat([Buffer.from([0x84, 0x31, 0x95, 0x33]), gbk])],
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with its mark', Buffer.from(`\u{feff}${text}`)],
    ['UTF-16LE', utf16('le')],
    ['UTF-16BE', utf16('be')],
  ])('%s', async (_name, bytes) => {
    const made = await send(bytes)
    expect(made.status).toBe(201)
    expect(await peopleOf(made.body.meetingId)).toMatchObject([person])
  })

  it('whatever the request says of it', async () => {
    const made = await send(gbk, { 'content-type': 'application/yaml; charset=utf-8' })
    expect(await peopleOf(made.body.meetingId)).toMatchObject([person])
  })

  it.each([
    ['no encoding fits', Buffer.concat([Buffer.from('title: T\nvenues: '), Buffer.from([0xff, 0xff, 0x0a])]), 2],
    ['what its mark says is not so', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), gbk]), 1],
    ['half of a character is missing', Buffer.concat([gbk.subarray(0, 8), Buffer.from('\n')]), 1],
    ['UTF-16 ends within a character', Buffer.concat([utf16('le'), Buffer.from([0x3d])]), 10],
    ['it was damaged before', Buffer.from('title: 张\u{fffd}\n'), 1],
  ])('and refused with the line and what to do, where %s', async (_name, bytes, line) => {
    const refused = await send(bytes)
    expect(refused.status).toBe(422)
    expect(refused.body.error?.issues).toMatchObject([{ path: '', code: 'file.encoding', params: { line } }])
    expect(refused.body.error?.issues[0]?.message).toContain('另存为 UTF-8')
  })

  it('as is a list of people', async () => {
    const made = await send(gbk)
    const path = `/api/meetings/${made.body.meetingId}/roster`
    const headers = { 'content-type': 'application/yaml' }
    const list = (bytes: Uint8Array) => hall.call('PUT', path, ownerToken, bytes, headers)
    const people = text.slice(text.indexOf('people:')).replace('13800001234', '04672351234')
    expect((await list(Buffer.from(people))).status).toBe(200)
    expect(await peopleOf(made.body.meetingId)).toMatchObject([{ ...person, phoneMasked: '*******1234' }])
    expect((await list(Buffer.from([0xff, 0xff]))).status).toBe(422)
    expect(await peopleOf(made.body.meetingId)).toHaveLength(1)
  })
})
