import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { visibleState } from '../../../shared/domain/meeting/meeting.visibility.ts'
import { pdfAround } from '../../support/pdf-around.ts'
import { connect, ownerToken, type RunningHall, startHall, type TestLink, until } from '../../support/running-hall.ts'

describe('[ACC-11] a technician', () => {
  let hall: RunningHall
  beforeAll(async () => {
    hall = await startHall()
  })
  afterAll(() => hall?.stop())

  async function newTechnician() {
    const meeting = await hall.createMeeting()
    const path = `/api/meetings/${meeting.meetingId}`
    const issue = (token: string, body: object = { role: 'technician' }) =>
      hall.call<TestLink>('POST', `${path}/links`, token, body)
    const { token } = (await issue(ownerToken)).body
    return { ...meeting, path, issue, token }
  }

  it('comes by a link of no hall, made by owner or organiser', async () => {
    const { issue, links, tokenOf } = await newTechnician()
    const organiser = (await issue(ownerToken, { role: 'organiser' })).body.token
    expect((await issue(organiser)).status).toBe(201)
    expect((await issue(tokenOf('moderator'))).status).toBe(403)
    expect((await issue(ownerToken, { role: 'technician', venueId: 'b1' })).status).toBe(422)
    expect(links.map(({ role }) => role)).not.toContain('technician')
  })

  it('is told of every hall how it stands and which devices are there, and of people the numbers', async () => {
    const { meetingId, token, tokenOf } = await newTechnician()
    const technician = connect(hall.base, { token, meetingId })
    await technician.ready()
    const screen = connect(hall.base, { token: tokenOf('screen', 'b2'), meetingId })
    await until(() => JSON.stringify(technician.messages.filter(({ name }) => name === 'presence')).includes('"b2"'))
    const act = (type: string, data: object, by = tokenOf('operator', 'b1')) => hall.command(meetingId, by, type, data)
    const report = { venueId: 'b1', check: 'video', status: 'problem', note: 'a cable is missing' }
    for (const answer of [
      await act('meeting.start', {}, tokenOf('moderator')),
      await act('venues.reportReadiness', report),
      await act('notices.help', { venueId: 'b1', text: 'no sound' }),
      await act('floor.request', { venueId: 'b1', topic: 'a topic of its own' }),
      await act('attendance.checkIn', { personId: 'b1-p1', venueId: 'b1' }),
      await act('notices.send', { to: ['b2'], text: 'move your camera', level: 'info' }, tokenOf('moderator')),
    ])
      expect(answer.body).toMatchObject({ ok: true })
    await until(() => technician.state?.attendance.venues.b1?.present === 1)
    const host = await hall.hall.deps.hosts.get(meetingId)
    await until(() => technician.seq === host?.seq)
    const seen = JSON.stringify(technician.state)
    expect(technician.state).toEqual(
      JSON.parse(JSON.stringify(host === null ? null : visibleState(host.state, { kind: 'technician' }))),
    )
    for (const text of ['a cable is missing', 'no sound', 'move your camera']) expect(seen).toContain(text)
    for (const text of ['b1-p1', 'a topic of its own']) expect(JSON.stringify(technician.messages)).not.toContain(text)
    expect(technician.faults).toEqual([])
    technician.close()
    screen.close()
  })

  it('reads figures, screens and what is open in any hall, and neither list nor links', async () => {
    const { path, meetingId, token, tokenOf } = await newTechnician()
    const bytes = pdfAround('of b1 alone')
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const headers = { 'content-type': 'application/pdf', 'x-content-sha256': sha256 }
    expect((await hall.call('PUT', `${path}/documents/d1`, ownerToken, bytes, headers)).status).toBe(201)
    const statusOf = async (page: string, as = token) => (await hall.call('GET', `${path}/${page}`, as)).status
    expect(await statusOf('documents/d1')).toBe(404)
    await hall.command(meetingId, tokenOf('moderator'), 'documents.release', { documentId: 'd1', venueIds: ['b1'] })
    expect([await statusOf('documents/d1'), await statusOf('documents/d1', tokenOf('observer'))]).toEqual([200, 404])
    expect(await statusOf('screens')).toBe(200)
    for (const page of ['roster', 'links', 'audit', 'retention', 'ledger.xlsx', 'me'])
      expect(await statusOf(page), page).not.toBe(200)
    const refused = await hall.command(meetingId, token, 'meeting.start', {})
    expect(refused.status).toBe(403)
  })
})
