import { afterAll, beforeAll, expect, it } from 'vitest'
import { meetingFile, type RunningHall, until } from '../../support/running-hall.ts'
import type { Page, SharedNodes } from '../../support/shared-database.ts'
import { pageOn, startNodes } from '../../support/shared-database.ts'

let shared: SharedNodes
let one: RunningHall
let two: RunningHall
beforeAll(async () => {
  shared = await startNodes(2)
  ;[one, two] = shared.nodes as [RunningHall, RunningHall]
})
afterAll(() => shared?.stop())

it.each(['', ', though nobody hears of it'])(
  '[NOD-24] a rehearsal that begins and ends on one node does so on the other%s',
  async (how) => {
    const { meetingId, tokenOf } = await one.createMeeting(meetingFile(1, 1))
    const token = tokenOf('moderator')
    const { nodes } = one.hall.store
    if (how !== '' && nodes !== null) Object.assign(nodes, { say: () => Promise.resolve() })
    const rehearse = (method: string, body?: object) =>
      one.call(method, `/api/meetings/${meetingId}/rehearsal`, token, body)
    const open = () => pageOn(two, { meetingId, token: tokenOf('screen', 'b1') })
    const isSentBack = (page: Page) => until(() => !page.socket.connected)
    const real = await open()
    expect((await rehearse('PUT', { simulation: null })).status).toBe(200)
    await isSentBack(real)
    const practised = await open()
    expect(practised.state?.meeting.rehearsal).toBe(true)
    expect((await two.command(meetingId, token, 'meeting.start', {})).status).toBe(200)
    expect((await rehearse('DELETE')).status).toBe(200)
    await isSentBack(practised)
    const back = await open()
    expect(back.state?.meeting).toMatchObject({ rehearsal: false, status: 'planned' })
    expect(back.epoch).toBe(real.epoch)
    back.close()
  },
)
