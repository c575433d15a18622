import { connect } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { limitTable } from '../../../server/limits/limit-table.ts'
import { type RunningHall, startHall, until } from '../../support/running-hall.ts'

let hall: RunningHall
let meeting: Awaited<ReturnType<RunningHall['createMeeting']>>
beforeAll(async () => {
  hall = await startHall()
  meeting = await hall.createMeeting()
})
afterAll(() => hall.stop())

const state = (role: string, venueId?: string) =>
  hall.call('GET', `/api/meetings/${meeting.meetingId}/state`, meeting.tokenOf(role, venueId))

/** Asks, and is gone before it can be answered. */
const askAndGo = (token: string) =>
  new Promise<void>((resolve) => {
    const socket = connect(Number(new URL(hall.base).port), '127.0.0.1', () => {
      socket.write(
        `GET /api/meetings/${meeting.meetingId}/state HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\n\r\n`,
        () => socket.destroy(),
      )
    })
    socket.on('error', () => undefined)
    socket.on('close', () => resolve())
  })

it('[LIM-13] whoever asks and drops is refused with the time to come again, and nobody else of the network is', async () => {
  const token = meeting.tokenOf('attendee', 'b1')
  // All at once: one after the other, a slow machine may stay below the limit. The server may hear of them after us.
  await until(async () => {
    await Promise.all(Array.from({ length: limitTable.droppedRequests.points * 2 }, () => askAndGo(token)))
    return (await state('attendee', 'b1')).status !== 200
  }, 20_000)
  expect(await state('attendee', 'b1')).toMatchObject({
    status: 429,
    body: { error: { code: 'command.tooMany', retryAfterMs: expect.any(Number) } },
  })
  expect(await state('attendee', 'b2')).toMatchObject({ status: 200 })
  expect(await state('moderator')).toMatchObject({ status: 200 })
})
