import { afterAll, beforeAll, expect, it } from 'vitest'
import type { MeetingState } from '../../../shared/domain/meeting/meeting.types.ts'
import type { CommandAnswer } from '../../../shared/protocol/up.ts'
import { connect, meetingFile, newCommandId, type RunningHall, startHall, until } from '../../support/running-hall.ts'

/** What the clocks of the server are ahead of the machine's, ms. */
let aheadMs = 0
const clocks = { wall: () => Date.now() + aheadMs, monotonic: () => performance.now() + aheadMs }

let hall: RunningHall
beforeAll(async () => {
  hall = await startHall({ clocks })
})
afterAll(() => hall.stop())

async function twoDesks() {
  const { meetingId, tokenOf } = await hall.createMeeting(meetingFile(2, 0))
  const token = tokenOf('moderator')
  const join = async (desk: string) => {
    const client = connect(hall.base, { token, meetingId, desk })
    expect(await client.ready()).toBeNull()
    await until(() => client.state !== null)
    return client
  }
  return { meetingId, token, join, first: await join('first'), standby: await join('standby'), tokenOf }
}

it('[CTL-4] tells two pages of one link apart, and says to the other who has control', async () => {
  const { first, standby } = await twoDesks()
  expect(await first.send('control.take', { name: 'Main venue' })).toMatchObject({ ok: true })
  expect(await standby.send('meeting.start', {})).toMatchObject({
    ok: false,
    rejection: { code: 'control.heldByOther', params: { name: 'Main venue' } },
  })
  expect(await first.send('meeting.start', {})).toMatchObject({ ok: true })
})

it('[CTL-5] notes when the page of the holder goes and when it comes back', async () => {
  const { first, standby, join } = await twoDesks()
  await first.send('control.take', {})
  const awaySince = () => standby.state?.control.holder?.awaySince
  first.close()
  await until(() => typeof awaySince() === 'number')
  await join('first')
  await until(() => awaySince() === null)
  expect(standby.faults).toEqual([])
})

it('[CTL-6] a desk that asks for control and closes gets none when it is given back', async () => {
  const { first, standby } = await twoDesks()
  await first.send('control.take', {})
  await standby.send('control.request', { name: 'Standby' })
  await until(() => first.state?.control.requests.length === 1)
  standby.close()
  await until(() => first.state?.control.requests.length === 0)
  expect(await first.send('control.release', {})).toMatchObject({ ok: true })
  await until(() => first.state?.control.holder === null)
})

it('[CTL-4] a program without a desk is one desk, over HTTP as over a socket', async () => {
  const { meetingId, token, first } = await twoDesks()
  expect((await hall.command(meetingId, token, 'control.take', {})).status).toBe(200)
  expect((await hall.command(meetingId, token, 'meeting.start', {})).status).toBe(200)
  const refused = await first.send('meeting.recess', {})
  expect(refused).toMatchObject({ ok: false, rejection: { code: 'control.heldByOther' } })
})

/** Programs that work over HTTP alone; no page is open. */
async function twoPrograms(running: RunningHall) {
  const { meetingId, tokenOf } = await running.createMeeting(meetingFile(1, 0))
  const token = tokenOf('moderator')
  const desk = (name: string, at = running) => {
    const path = `/api/meetings/${meetingId}/commands`
    const says = { 'x-onehall-desk': name }
    return async (type: string, data: unknown = {}) => {
      const body = { commandId: newCommandId(), type, data }
      const answer = await at.call<CommandAnswer>('POST', path, token, body, says)
      return answer.body.ok ? 'done' : answer.body.rejection.code
    }
  }
  const control = async (at = running) =>
    (await at.call<{ state: MeetingState }>('GET', `/api/meetings/${meetingId}/state`, token)).body.state.control
  return { desk, control, first: desk('first'), standby: desk('standby') }
}

it('[CTL-5] a desk that took control over HTTP holds it for 15 s after its last command, and each command renews', async () => {
  const { first, standby, control } = await twoPrograms(hall)
  expect(await first('control.take')).toBe('done')
  aheadMs += 14_000
  expect(await standby('meeting.start')).toBe('control.heldByOther')
  // Refused, and yet a sign of the desk.
  expect(await first('meeting.resume')).not.toBe('control.heldByOther')
  aheadMs += 14_000
  expect(await standby('meeting.start')).toBe('control.heldByOther')
  aheadMs += 2_000
  expect(await standby('meeting.start')).toBe('done')
  await until(async () => (await control()).holder === null)
})

it('[CTL-5] [CTL-6] silence takes token and request from desks without a page, though nobody asks', async () => {
  const { first, standby, control } = await twoPrograms(hall)
  await first('control.take')
  await standby('control.request')
  aheadMs += 15_500
  await until(async () => (await control()).requests.length === 0, 10_000)
  await until(async () => (await control()).holder === null)
}, 20_000)

it('[CTL-5] [CTL-6] after a restart who does not come back has neither token nor request 15 s later', async () => {
  const before = await startHall({ clocks })
  const { first, standby, control, desk } = await twoPrograms(before)
  await first('control.take')
  await standby('control.request')
  await before.stop({ keepData: true })
  const after = await startHall({ clocks, dataDir: before.dataDir })
  expect((await control(after)).holder).not.toBeNull()
  aheadMs += 14_000
  expect(await desk('third', after)('meeting.start')).toBe('control.heldByOther')
  aheadMs += 2_000
  expect(await desk('third', after)('meeting.start')).toBe('done')
  await until(async () => JSON.stringify(await control(after)) === '{"holder":null,"requests":[]}')
  await after.stop()
})

it('[CTL-1] who has control is told to moderators only', async () => {
  const { meetingId, tokenOf, first } = await twoDesks()
  await first.send('control.take', { name: 'canary desk' })
  for (const role of ['operator', 'screen', 'attendee'] as const) {
    const state = await hall.call('GET', `/api/meetings/${meetingId}/state`, tokenOf(role, 'b1'))
    const events = await hall.call('GET', `/api/meetings/${meetingId}/events?after=0`, tokenOf(role, 'b1'))
    expect(JSON.stringify([state.body, events.body])).not.toContain('canary desk')
  }
})
