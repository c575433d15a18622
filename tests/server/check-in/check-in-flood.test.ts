import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newPersonalCode } from '../../../server/check-in/personal-code.ts'
import { figure } from '../../support/proof-random.ts'
import { connect, meetingFile, ownerToken, type RunningHall, startHall, until } from '../../support/running-hall.ts'

const guesses = figure('ONEHALL_GUESSES', 1_000)
const hallSize = 400
const atOnce = 40

let hall: RunningHall
let meeting: Awaited<ReturnType<RunningHall['createMeeting']>>
let path: string

beforeAll(async () => {
  hall = await startHall()
  meeting = await hall.createMeeting(meetingFile(1, hallSize))
  path = `/api/meetings/${meeting.meetingId}`
  await hall.command(meeting.meetingId, meeting.tokenOf('moderator'), 'attendance.setRules', { mode: 'rotating' })
})
afterAll(() => hall.stop())

/** How often each status was answered. */
async function tally(count: number, ask: (index: number) => Promise<{ readonly status: number }>) {
  const statuses = new Map<number, number>()
  let next = 0
  const worker = async () => {
    for (let index = next++; index < count; index = next++) {
      const { status } = await ask(index)
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return statuses
}

const place = () => ({ meetingId: meeting.meetingId, venueId: 'b1' })

const bring = (body: unknown) => hall.call('POST', '/api/check-in', null, body)

const shownCode = async () => {
  const answer = await hall.call<{ url: string }>('GET', `${path}/check-in/code`, meeting.tokenOf('screen', 'b1'))
  return new URL(answer.body.url).pathname.split('/').at(-1) ?? ''
}

const guessedCode = () => `${Math.floor(Date.now() / 10_000)}.${randomBytes(12).toString('base64url')}`

/** Somebody of staff who works on all the while. @returns the statuses of what it did. */
function busyModerator() {
  const statuses: number[] = []
  let isOver = false
  const token = meeting.tokenOf('moderator')
  const work = (async () => {
    for (let turn = 0; !isOver || turn < 5; turn += 1) {
      const door = turn % 2 === 0 ? 'surnames' : 'counts'
      const { status } = await hall.command(meeting.meetingId, token, 'attendance.setRules', { door })
      statuses.push(status)
      statuses.push((await hall.call('GET', `${path}/check-in/code`, meeting.tokenOf('screen', 'b1'))).status)
    }
  })()
  return async () => {
    isOver = true
    await work
    return statuses
  }
}

describe('A hall that comes from one address', () => {
  it(`[CHK-5] ${hallSize} phones come in and are present, and nobody is made to wait`, async () => {
    const seen = await tally(hallSize, async (index) => {
      const entered = await bring({ ...place(), code: await shownCode() })
      const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? ''
      const by = { name: `Attendee ${index + 1} of b1`, phoneTail: `1${String(index).padStart(3, '0')}` }
      return hall.call('POST', `${path}/arrive`, null, { by, device: `device-${index}-of-hall` }, { cookie })
    })
    expect(seen).toEqual(new Map([[200, hallSize]]))
    const { body } = await hall.call<{ state: { attendance: { venues: Record<string, { present: number }> } } }>(
      'GET',
      `${path}/state`,
      ownerToken,
    )
    expect(body.state.attendance.venues.b1?.present).toBe(hallSize)
  })
})

describe('Guesses', () => {
  it(`[CHK-5] none of ${guesses} is taken, most are told to wait, and staff and screens are served meanwhile`, {
    timeout: 60_000 + guesses * 20,
  }, async () => {
    const screen = connect(hall.base, { token: meeting.tokenOf('screen', 'b1'), meetingId: meeting.meetingId })
    await screen.ready()
    const before = screen.seq
    const stop = busyModerator()
    const seen = await tally(guesses, () => bring({ ...place(), code: guessedCode() }))
    const staff = await stop()
    expect([...seen.keys()].sort()).toEqual([404, 429])
    expect(seen.get(429)).toBeGreaterThan(guesses / 2)
    expect(new Set(staff)).toEqual(new Set([200]))
    await until(() => screen.seq >= before + staff.length / 2)
    screen.close()
    const last = await Promise.all([1, 2, 3, 4, 5].map(() => bring({ ...place(), code: guessedCode() })))
    const told = last.find(({ status }) => status === 429)
    expect(told?.body).toMatchObject({ error: { code: 'command.tooMany', retryAfterMs: expect.any(Number) } })
    expect((await bring({ ...place(), code: await shownCode() })).status).toBe(200)
  })

  it('[CHK-5] at cards: none is taken; a right one is let in all the same, by the phone as by the operator', async () => {
    const personIds = ['b1-p1']
    const issued = await hall.call<{ codes: { code: string }[] }>(
      'POST',
      `${path}/personal-codes`,
      meeting.tokenOf('moderator'),
      { personIds },
    )
    const code = issued.body.codes[0]?.code ?? ''
    const { meetingId } = meeting
    expect((await bring({ meetingId, personalCode: code })).status).toBe(200)
    const seen = await tally(500, () => bring({ meetingId, personalCode: newPersonalCode() }))
    expect([...seen.keys()].sort()).toEqual([404, 429])
    expect((await bring({ meetingId, personalCode: code })).status).toBe(200)
    const scanned = await hall.call('POST', `${path}/check-in/by-code`, meeting.tokenOf('operator', 'b1'), { code })
    expect(scanned).toMatchObject({ status: 200, body: { personId: 'b1-p1' } })
  })

  it('[CHK-5] at names: told to wait, with the same answer for a name that is there as for one that is not', async () => {
    const token = meeting.tokenOf('attendee', 'b1')
    const guess = (name: string) =>
      hall.call('POST', `${path}/arrive`, token, { by: { name, phoneTail: '0000' }, device: 'device-of-a-guesser' })
    const [there, nowhere] = [await guess('Attendee 2 of b1'), await guess('Nobody')]
    expect([there.status, there.body]).toEqual([404, nowhere.body])
    const seen = await tally(200, () => guess('Attendee 2 of b1'))
    expect([...seen.keys()].sort()).toEqual([404, 429])
    expect(seen.get(429)).toBeGreaterThan(100)
  })
})
