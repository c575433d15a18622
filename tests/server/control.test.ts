import { afterAll, beforeAll, expect, it } from 'vitest'
import { connect, meetingFile, type RunningHall, startHall, until } from '../support/running-hall.ts'

let hall: RunningHall
beforeAll(async () => {
  hall = await startHall()
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

it('[CTL-1] who has control is told to moderators only', async () => {
  const { meetingId, tokenOf, first } = await twoDesks()
  await first.send('control.take', { name: 'canary desk' })
  for (const role of ['operator', 'screen', 'attendee'] as const) {
    const state = await hall.call('GET', `/api/meetings/${meetingId}/state`, tokenOf(role, 'b1'))
    const events = await hall.call('GET', `/api/meetings/${meetingId}/events?after=0`, tokenOf(role, 'b1'))
    expect(JSON.stringify([state.body, events.body])).not.toContain('canary desk')
  }
})
