import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect, meetingFile, ownerToken, type RunningHall, startHall, until } from '../../support/running-hall.ts'

let hall: RunningHall
beforeAll(async () => {
  hall = await startHall()
})
afterAll(() => hall?.stop())

interface Known {
  readonly role: string
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
    const linksOf = async () =>
      (await hall.call<{ links: Known[] }>('GET', `/api/meetings/${meetingId}/links`, ownerToken)).body.links.filter(
        ({ venueId }) => venueId === 'b3',
      )
    await until(async () => (await linksOf()).some(({ role }) => role === 'attendee'))
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
    expect((await linksOf()).map(({ role }) => role).sort()).toEqual(['attendee', 'screen'])
    expect((await linksOf()).every(({ revokedAt }) => revokedAt !== null)).toBe(true)
    expect(listed.body.links.filter(({ revokedAt }) => revokedAt !== null)).toHaveLength(2)
    screen.close()
    expect(hall.errors).toEqual([])
  })

  it('[VEN-10] phones come into a new hall by the code on its screen, without anybody issuing a link for them', async () => {
    const { meetingId, tokenOf } = await hall.createMeeting({ ...meetingFile(), people: [] })
    await hall.command(meetingId, tokenOf('moderator'), 'venues.add', {
      venue: { id: 'b3', kind: 'branch', name: 'Hall b3' },
    })
    const path = `/api/meetings/${meetingId}/check-in/code?venueId=b3`
    const code = async () => hall.call<{ url?: string }>('GET', path, ownerToken)
    await until(async () => (await code()).body.url !== undefined)
    const shown = new URL((await code()).body.url ?? '').pathname.split('/').at(-1)
    const brought = await hall.call('POST', '/api/check-in', null, { meetingId, venueId: 'b3', code: shown })
    expect(brought).toMatchObject({ status: 200, body: { role: 'attendee', venueId: 'b3' } })
  })

  it('[VEN-13] a hall that leaves while its link is made is left without', async () => {
    const { meetingId, tokenOf } = await hall.createMeeting({ ...meetingFile(), people: [] })
    const act = (type: string, data: object) => hall.command(meetingId, tokenOf('moderator'), type, data)
    await Promise.all([
      act('venues.add', { venue: { id: 'b3', kind: 'branch', name: 'Hall b3' } }),
      act('venues.remove', { venueId: 'b3' }),
    ])
    const path = `/api/meetings/${meetingId}/links`
    const open = async () =>
      (await hall.call<{ links: Known[] }>('GET', path, ownerToken)).body.links.filter(
        ({ venueId, revokedAt }) => venueId === 'b3' && revokedAt === null,
      )
    await until(async () => (await open()).length === 0)
    expect(hall.errors).toEqual([])
  })
})
