import { afterAll, beforeAll, expect, it } from 'vitest'
import type { PresenceMessage } from '../../../shared/protocol/down.ts'
import { connect, meetingFile, type RunningHall, startHall, until } from '../../support/running-hall.ts'

let hall: RunningHall
beforeAll(async () => {
  hall = await startHall()
})
afterAll(() => hall.stop())

const presenceOf = ({ messages }: ReturnType<typeof connect>) =>
  messages.findLast(({ name }) => name === 'presence')?.body as PresenceMessage | undefined

async function planned() {
  const { meetingId, tokenOf } = await hall.createMeeting(meetingFile(2, 3))
  const token = tokenOf('moderator')
  const rehearsal = (method: string, body?: object) =>
    hall.call('PUT' === method ? 'PUT' : method, `/api/meetings/${meetingId}/rehearsal`, token, body)
  const events = () =>
    hall.call<{ epoch: string; events: unknown[] }>('GET', `/api/meetings/${meetingId}/events?after=0`, token)
  return { meetingId, token, tokenOf, rehearsal, events }
}

it('is a log of its own: the meeting has not heard of what was practised', async () => {
  const { meetingId, token, rehearsal, events } = await planned()
  const before = await events()
  expect((await rehearsal('PUT', { simulation: null })).status).toBe(200)
  for (const type of ['meeting.start', 'meeting.recess', 'meeting.adjourn'])
    expect((await hall.command(meetingId, token, type, {})).status).toBe(200)
  const during = await events()
  expect(during.body.epoch).not.toBe(before.body.epoch)
  expect((await rehearsal('DELETE')).status).toBe(200)
  expect((await events()).body).toEqual(before.body)
  expect((await rehearsal('DELETE')).status).toBe(409)
})

it('[INV-5] pages go over to it and come back by themselves, each epoch from its own beginning', async () => {
  const { meetingId, token, rehearsal } = await planned()
  const screen = connect(hall.base, { token, meetingId })
  await screen.ready()
  await until(() => screen.state !== null)
  const { epoch } = screen
  await rehearsal('PUT', { simulation: null })
  await until(() => !screen.socket.connected)
  const back = connect(hall.base, { token, meetingId, epoch, after: screen.seq })
  await back.ready()
  await until(() => back.state?.meeting.rehearsal === true)
  expect(back.messages[0]?.name).toBe('snapshot')
  expect(back.epoch).not.toBe(epoch)
})

it('is refused once the meeting has begun', async () => {
  const { meetingId, token, rehearsal } = await planned()
  await hall.command(meetingId, token, 'meeting.start', {})
  const refused = await rehearsal('PUT', { simulation: null })
  expect([refused.status, JSON.stringify(refused.body)]).toEqual([409, expect.stringContaining('rehearsal.notPlanned')])
})

it('plays halls and people from the first report to the end, and stops there', async () => {
  const { meetingId, rehearsal } = await planned()
  await rehearsal('PUT', { simulation: { speed: 120, chairs: true } })
  const host = await hall.hall.deps.hosts.get(meetingId)
  await until(() => host?.state.meeting.status === 'adjourned', 40_000)
  const people = Object.values(host?.state.attendance.people ?? {}).flatMap((venue) => Object.values(venue))
  expect(people.filter(({ status }) => status !== 'awaited').length).toBeGreaterThan(people.length / 2)
  expect(hall.errors).toEqual([])
}, 60_000)

it('plays a screen and an operator in every hall: painted, loaded ahead, and gone with the rehearsal', async () => {
  const { meetingId, token, rehearsal } = await planned()
  await rehearsal('PUT', { simulation: { speed: 1, chairs: false } })
  const staff = connect(hall.base, { token, meetingId })
  await staff.ready()
  await until(() => staff.state?.meeting.rehearsal === true)
  const halls = () => Object.values(presenceOf(staff)?.venues ?? {})
  const first = staff.state?.agenda.items.find(({ documentIds }) => documentIds.length > 0)
  await hall.command(meetingId, token, 'agenda.stage', { itemId: first?.id })
  const { seq } = staff
  await until(() => halls().length > 0 && halls().every(({ screens, operators }) => screens === 1 && operators === 1))
  await until(() => halls().every(({ drawnSeq }) => (drawnSeq ?? 0) >= seq), 20_000)
  await until(() =>
    halls().every(({ prepared }) => prepared?.itemId === first?.id && prepared?.done === prepared?.total),
  )
  await rehearsal('DELETE')
  await until(() => !staff.socket.connected)
  const after = connect(hall.base, { token, meetingId })
  await after.ready()
  await until(() => presenceOf(after) !== undefined)
  expect(Object.values(presenceOf(after)?.venues ?? {}).filter(({ screens }) => screens > 0)).toEqual([])
  expect(hall.errors).toEqual([])
}, 60_000)

it('survives a restart, and is begun by staff alone', async () => {
  const { meetingId, tokenOf, rehearsal } = await planned()
  const path = `/api/meetings/${meetingId}/rehearsal`
  for (const role of ['operator', 'screen', 'attendee'] as const)
    expect((await hall.call('PUT', path, tokenOf(role, 'b1'), { simulation: null })).status).toBe(403)
  await rehearsal('PUT', { simulation: null })
  await hall.stop({ keepData: true })
  hall = await startHall({ dataDir: hall.dataDir })
  expect((await hall.hall.deps.hosts.get(meetingId))?.state.meeting.rehearsal).toBe(true)
})
