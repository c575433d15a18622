import { afterAll, beforeAll, expect, it } from 'vitest'
import { type RunningHall, startHall } from '../../support/running-hall.ts'

let hall: RunningHall
beforeAll(async () => {
  hall = await startHall()
})
afterAll(() => hall.stop())

it('[LIN-7] has in its state what it has answered for, and tells a listener of then only what comes later', async () => {
  const { meetingId } = await hall.createMeeting()
  const host = await hall.hall.deps.hosts.get(meetingId)
  if (host === null) throw new Error('no such meeting')
  const issue = (linkId: string) =>
    host.act(
      { actor: { role: 'owner', venueId: null, personId: null }, linkId: 'own-read' },
      { type: 'access.issueLink', data: { linkId, role: 'observer', venueId: null } },
    )
  const told: number[] = []
  const answer = await issue('one')
  expect(answer).toMatchObject({ ok: true, seq: host.seq })
  host.subscribe((steps) => told.push(...steps.map(({ event }) => event.seq)))
  const later = await issue('two')
  expect(later).toMatchObject({ ok: true, seq: host.seq })
  await host.rest()
  expect(told).toEqual([host.seq])
})
