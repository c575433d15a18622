import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect, ownerToken, type RunningHall, startHall, until } from '../../support/running-hall.ts'

type Meeting = Awaited<ReturnType<RunningHall['createMeeting']>>

let hall: RunningHall
let meeting: Meeting
let other: Meeting
const pages: ReturnType<typeof listening>[] = []

beforeAll(async () => {
  hall = await startHall()
  meeting = await hall.createMeeting()
  other = await hall.createMeeting()
})
afterAll(async () => {
  for (const { page } of pages) page.close()
  await hall.stop()
})

function listening(of: Meeting, role: string, venueId?: string, view?: string) {
  const handshake = { token: of.tokenOf(role, venueId), meetingId: of.meetingId }
  const page = connect(hall.base, view === undefined ? handshake : { ...handshake, view })
  const heard = { name: `${role} ${venueId ?? ''} ${view ?? ''}`.trim(), calls: 0 }
  page.socket.on('identify', () => {
    heard.calls += 1
  })
  return { page, heard }
}

const ask = (body: unknown, of = meeting, token = ownerToken) =>
  hall.call<{ told: number }>('POST', `/api/meetings/${of.meetingId}/screens/identify`, token, body)

describe('Screens that are asked who they are', () => {
  beforeAll(async () => {
    pages.push(
      listening(meeting, 'screen', 'main'),
      listening(meeting, 'screen', 'b1', 'screen'),
      listening(meeting, 'screen', 'b1', 'speaker'),
      listening(meeting, 'screen', 'b1', 'overlay'),
      listening(meeting, 'operator', 'b1'),
      listening(meeting, 'attendee', 'b1'),
      listening(meeting, 'moderator'),
      listening(other, 'screen', 'b1'),
    )
    await until(() => pages.every(({ page }) => page.seq > 0))
  })

  /** Who heard of it; asked again through the same socket, so that nothing is still on its way. */
  const heardOf = async () => {
    await Promise.all(pages.map(({ page }) => page.socket.timeout(2_000).emitWithAck('clock')))
    return pages.flatMap(({ heard }) => {
      const { calls, name } = heard
      heard.calls = 0
      return calls === 0 ? [] : [name]
    })
  }

  it('[SCR-1] of one hall: those alone, on its walls and its lectern, and no picture that goes out', async () => {
    expect((await ask({ venueIds: ['b1'] })).body).toEqual({ told: 2 })
    expect(await heardOf()).toEqual(['screen b1 screen', 'screen b1 speaker'])
  })

  it('[SCR-1] of all halls: those of this meeting alone', async () => {
    expect((await ask({ venueIds: 'all' })).body).toEqual({ told: 3 })
    expect(await heardOf()).toEqual(['screen main', 'screen b1 screen', 'screen b1 speaker'])
  })

  it('[SCR-1] leaves no trace in the log', async () => {
    const before = pages[0]?.page.seq
    await ask({ venueIds: 'all' })
    const { body } = await hall.call<{ seq: number }>('GET', `/api/meetings/${meeting.meetingId}/state`, ownerToken)
    expect(body.seq).toBe(before)
  })

  it.each([{}, { venueIds: [] }, { venueIds: 'b1' }, { venueIds: ['b1'], text: 'x' }, { venueIds: [7] }, null])(
    'refuses %j',
    async (body) => {
      expect((await ask(body)).status).toBe(422)
    },
  )

  it('knows no hall of another name, not even those that every object has', async () => {
    expect((await ask({ venueIds: ['b1', 'nowhere'] })).status).toBe(404)
    expect((await ask({ venueIds: ['constructor'] })).status).toBe(422)
    expect(await heardOf()).toContain('screen main')
  })

  it('[SCR-1] is for those who run the meeting', async () => {
    await heardOf()
    for (const [role, venueId] of [
      ['screen', 'b1'],
      ['operator', 'b1'],
      ['attendee', 'b1'],
      ['observer', undefined],
    ] as const)
      expect((await ask({ venueIds: ['b1'] }, meeting, meeting.tokenOf(role, venueId))).status, role).toBe(403)
    expect((await ask({ venueIds: ['b1'] }, meeting, other.tokenOf('moderator'))).status).toBe(404)
    expect(await heardOf()).toEqual([])
    expect((await ask({ venueIds: ['b1'] }, meeting, meeting.tokenOf('moderator'))).status).toBe(200)
  })
})
