import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect, meetingFile, ownerToken, type RunningHall, startHall, until } from '../../support/running-hall.ts'

let hall: RunningHall
beforeAll(async () => {
  hall = await startHall()
})
afterAll(() => hall?.stop())

interface Known {
  readonly venueId: string | null
  readonly revokedAt: number | null
}

describe('the links of halls that come and go', () => {
  it('[VEN-10] [VEN-13] a new hall gets links as any other, and they end with it, with the pages that are open', async () => {
    const meeting = await hall.createMeeting({ ...meetingFile(), people: [] })
    const { meetingId } = meeting
    const act = (type: string, data: object) => hall.command(meetingId, meeting.tokenOf('moderator'), type, data)
    const added = await act('venues.add', { venue: { id: 'b3', kind: 'branch', name: 'Hall b3' } })
    expect(added.body).toMatchObject({ ok: true })
    const issued = await hall.call<{ token: string }>('POST', `/api/meetings/${meetingId}/links`, ownerToken, {
      role: 'screen',
      venueId: 'b3',
    })
    expect(issued.status).toBe(201)
    const screen = connect(hall.base, { meetingId, token: issued.body.token })
    expect(await screen.ready()).toBeNull()
    await until(() => screen.state?.venues.b3 !== undefined)

    expect((await act('venues.remove', { venueId: 'b3' })).body).toMatchObject({ ok: true })
    await until(() => screen.messages.some(({ name }) => name === 'revoked'))
    const listed = await hall.call<{ links: Known[] }>('GET', `/api/meetings/${meetingId}/links`, ownerToken)
    expect(listed.body.links.filter(({ venueId }) => venueId === 'b3')).toMatchObject([
      { revokedAt: expect.any(Number) },
    ])
    expect(listed.body.links.filter(({ revokedAt }) => revokedAt !== null)).toHaveLength(1)
    screen.close()
    expect(hall.errors).toEqual([])
  })
})
