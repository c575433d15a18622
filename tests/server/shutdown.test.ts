import { get } from 'node:http'
import { connect, type Socket } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { pdfAround } from '../support/pdf-around.ts'
import { startHall } from '../support/running-hall.ts'

const held: Array<{ destroy(): unknown }> = []
afterEach(() => {
  for (const line of held.splice(0)) line.destroy()
})

/** A line without a request on it, as browsers open ahead. */
const openedAhead = (base: string) =>
  new Promise<Socket>((resolve, reject) => {
    const { hostname, port } = new URL(base)
    const line = connect(Number(port), hostname, () => resolve(line)).on('error', reject)
    held.push(line)
  })

it('the server ends although a line is open ahead and a download is not read on', async () => {
  const hall = await startHall()
  const meeting = await hall.createMeeting()
  const path = `/api/meetings/${meeting.meetingId}/documents/d1`
  const token = meeting.tokenOf('moderator')
  const file = pdfAround(Buffer.alloc(24 * 1024 * 1024))
  expect((await hall.call('PUT', path, token, file, { 'content-type': 'application/pdf' })).status).toBe(201)
  await openedAhead(hall.base)
  const unread = await new Promise<{ complete: boolean }>((resolve, reject) => {
    const asked = get(hall.base + path, { headers: { authorization: `Bearer ${token}` } }, (answer) => {
      answer.on('error', () => undefined).pause()
      expect(answer.statusCode).toBe(200)
      resolve(answer)
    }).on('error', reject)
    held.push(asked)
  })
  const started = performance.now()
  await hall.stop()
  expect(performance.now() - started).toBeLessThan(8_000)
  expect(unread.complete).toBe(false)
})
