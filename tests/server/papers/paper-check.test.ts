import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { paperCheckAt, paperCode } from '../../../server/papers/paper-code.ts'
import { ownerToken, type RunningHall, startHall } from '../../support/running-hall.ts'
import { sha256Hex } from '../../support/timestamp-answers.ts'

let hall: RunningHall
beforeAll(async () => {
  hall = await startHall()
})
afterAll(() => hall?.stop())

async function endedMeeting() {
  const { meetingId, tokenOf } = await hall.createMeeting()
  for (const type of ['meeting.start', 'meeting.adjourn']) await hall.command(meetingId, tokenOf('moderator'), type, {})
  const { body } = await hall.call<{ seq: number; head: string }>('GET', `/api/meetings/${meetingId}/seal`, ownerToken)
  const ask = (seq: number | string, head: string, of = meetingId) =>
    hall.call<{ at: number; papers: readonly unknown[] }>(
      'GET',
      `/api/meetings/${of}/papers/check?seq=${seq}&head=${head}`,
      null,
    )
  return { meetingId, staff: tokenOf('moderator'), seal: body, ask }
}

describe('what whoever holds a paper may know', () => {
  it('[PAP-11] is told for number and hash of an event alone, and is the same 404 for everything else', async () => {
    const { meetingId, seal, ask } = await endedMeeting()
    const other = await endedMeeting()
    const head = seal.head.slice(0, 16)
    expect(await ask(seal.seq, head)).toMatchObject({ status: 200, body: { papers: [] } })
    const strange = [
      await ask(seal.seq - 1, head),
      await ask(seal.seq + 1, head),
      await ask(seal.seq, '0'.repeat(16)),
      await ask(seal.seq, head, other.meetingId),
      await ask(seal.seq, head, 'nothing'),
    ]
    for (const { status, body } of strange)
      expect([status, body]).toEqual([404, { error: { code: 'access.notFound' } }])
    for (const part of ['', head.slice(1), head.toUpperCase(), `${head}0`, '%'])
      expect((await ask(seal.seq, part)).status).toBe(422)
    await hall.call('DELETE', `/api/meetings/${meetingId}`, ownerToken, { confirm: 'A meeting for tests' })
    expect((await ask(seal.seq, head)).status).toBe(404)
  })

  it('[PAP-11] is told every version that was issued, by the hash of its bytes', async () => {
    const { meetingId, staff, seal, ask } = await endedMeeting()
    expect((await hall.command(meetingId, staff, 'minutes.issue', { from: 0 })).body).toMatchObject({ ok: true })
    const { papers } = (await ask(seal.seq, seal.head.slice(0, 16))).body
    for (const form of ['pdf', 'docx']) {
      const response = await fetch(`${hall.base}/api/meetings/${meetingId}/papers/minutes.${form}?version=1`, {
        headers: { authorization: `Bearer ${staff}` },
      })
      const sha256 = sha256Hex(new Uint8Array(await response.arrayBuffer()))
      expect(papers).toContainEqual({ kind: 'minutes', form, version: 1, issuedAt: expect.any(Number), sha256 })
    }
  })

  it('[PAP-11] the code on paper is an address only where the server has a name of its own', () => {
    const head = { seq: 612, hash: 'ab'.repeat(32) }
    expect(paperCode(head, paperCheckAt(null, 'm1'))).toBe(`612 ${head.hash}`)
    expect(paperCode(head, paperCheckAt('https://hall.example', 'm1'))).toBe(
      `https://hall.example/papers/m1/612/${'ab'.repeat(8)}`,
    )
  })
})
