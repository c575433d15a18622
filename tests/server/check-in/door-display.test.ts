import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningHall, startHall } from '../../support/running-hall.ts'

type Meeting = Awaited<ReturnType<RunningHall['createMeeting']>>

interface Door {
  readonly arrivals: readonly { readonly surname: string; readonly title: string; readonly at: number }[]
}

let hall: RunningHall
let meeting: Meeting

beforeAll(async () => {
  hall = await startHall()
  meeting = await hall.createMeeting()
})
afterAll(() => hall.stop())

const door = (token: string) => hall.call<Door>('GET', `/api/meetings/${meeting.meetingId}/check-in/door`, token)
const staff = (type: string, data: object) =>
  hall.command(meeting.meetingId, meeting.tokenOf('moderator'), type as never, data as never)

describe('[CHK-10] What a screen at the door says of those who come', () => {
  it('is nobody until the organiser chooses surnames', async () => {
    await staff('attendance.checkIn', { personId: 'b1-p1', venueId: 'b1' })
    expect((await door(meeting.tokenOf('screen', 'b1'))).body).toEqual({ arrivals: [] })
  })

  it('is then the surname and title of those who came to its own hall, the newest first, and nothing else of them', async () => {
    await staff('attendance.setRules', { door: 'surnames' })
    await staff('attendance.checkIn', { personId: 'b1-p3', venueId: 'b1' })
    await staff('attendance.checkIn', { personId: 'b2-p1', venueId: 'b2' })
    const { body } = await door(meeting.tokenOf('screen', 'b1'))
    expect(body.arrivals.map(({ surname, title }) => `${surname} ${title}`)).toEqual(['b1 Clerk', 'b1 Clerk'])
    expect(Object.keys(body.arrivals[0] ?? {}).toSorted()).toEqual(['at', 'surname', 'title'])
    expect(body.arrivals[0]?.at).toBeGreaterThanOrEqual(body.arrivals[1]?.at ?? Infinity)
    expect(JSON.stringify(body)).not.toMatch(/Attendee|Unit|1900000|-p\d/u)
    const elsewhere = await door(meeting.tokenOf('screen', 'main'))
    expect(elsewhere.body).toEqual({ arrivals: [] })
  })

  it('forgets who was checked in by mistake, and is nobody again when the organiser takes it back', async () => {
    await staff('attendance.undo', { personId: 'b1-p3' })
    expect((await door(meeting.tokenOf('screen', 'b1'))).body.arrivals).toHaveLength(1)
    await staff('attendance.setRules', { door: 'counts' })
    expect((await door(meeting.tokenOf('screen', 'b1'))).body).toEqual({ arrivals: [] })
  })

  it.each(['moderator', 'operator', 'attendee', 'observer'])('is not for the %s', async (role) => {
    const token = role === 'moderator' || role === 'observer' ? meeting.tokenOf(role) : meeting.tokenOf(role, 'b1')
    expect((await door(token)).status).toBe(403)
  })
})
