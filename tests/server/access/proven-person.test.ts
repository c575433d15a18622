import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CommandSpec, mayRole } from '../../../shared/access/command-spec.ts'
import { checkInModes } from '../../../shared/domain/attendance/attendance.model.ts'
import { commandRegistry } from '../../../shared/domain/meeting/meeting.decide.ts'
import { commandNames, membersOf, validData } from '../../support/proof-hostile.ts'
import { seeded } from '../../support/proof-random.ts'
import { namedAs, openLink, provenPhone, type Say, sayByHttp, sayBySocket } from '../../support/proven-phone.ts'
import { ownerToken, type RunningHall, startHall, until } from '../../support/running-hall.ts'

type Meeting = Awaited<ReturnType<RunningHall['createMeeting']>>

let hall: RunningHall
beforeAll(async () => {
  hall = await startHall()
})
afterAll(() => hall.stop())

const persons = ['main-p1', 'b1-p1', 'b1-p2', 'b1-p3', 'b2-p1']
const attendeeCommands = commandNames.filter((name) => mayRole(commandRegistry[name] as CommandSpec, 'attendee'))

/** Everything that an attendee may send, about everybody, some of it by chance. */
const sent = attendeeCommands.flatMap((type, index) =>
  [...persons, 'nobody', null].flatMap((personId, turn) => {
    const data = validData(type, seeded(index * 100 + turn)) as Record<string, unknown>
    const named = membersOf(type).includes('personId') && personId !== null ? { personId } : {}
    return [{ type, data: { ...data, ...named, ...('venueId' in data ? { venueId: 'b1' } : {}) } }]
  }),
)

async function liveMeeting(mode: string): Promise<Meeting> {
  const meeting = await hall.createMeeting()
  const moderator = meeting.tokenOf('moderator')
  await hall.command(meeting.meetingId, moderator, 'meeting.start', {})
  await hall.command(meeting.meetingId, moderator, 'attendance.setRules', { mode })
  return meeting
}

interface Logged {
  readonly events: readonly { readonly seq: number; readonly data: unknown }[]
  readonly upTo: number
}

const logAfter = async ({ meetingId }: Meeting, after: number): Promise<Logged> =>
  (await hall.call<Logged>('GET', `/api/meetings/${meetingId}/events?after=${after}`, ownerToken)).body

const namedIn = (log: Logged) => persons.filter((id) => JSON.stringify(log.events).includes(`"${id}"`))

const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

/** What came of sending all of it. */
async function outcome(meeting: Meeting, say: Say) {
  const { upTo } = await logAfter(meeting, 0)
  const answers = []
  for (const { type, data } of sent) answers.push(await say(type, data))
  return { accepted: answers.filter(({ ok }) => ok).length, named: namedIn(await logAfter(meeting, upTo)) }
}

describe.each(checkInModes)("With an attendee's link alone, in mode %s", (mode) => {
  it('[ACC-2] no command is accepted and nobody is named, by token or cookie, over HTTP or socket', async () => {
    const meeting = await liveMeeting(mode)
    const link = meeting.tokenOf('attendee', 'b1')
    for (const headers of [bearer(link), await openLink(hall, link)]) {
      expect(await outcome(meeting, sayByHttp(hall, meeting.meetingId, headers))).toEqual({ accepted: 0, named: [] })
      const socket = await sayBySocket(hall, meeting.meetingId, headers)
      expect(await outcome(meeting, socket.say)).toEqual({ accepted: 0, named: [] })
      socket.close()
    }
  })

  it('[ACC-2] a session that has proved a person acts as that person and names nobody else', async () => {
    const meeting = await liveMeeting(mode)
    const headers = await provenPhone(hall, meeting.meetingId, meeting.tokenOf('attendee', 'b1'), 'b1-p2')
    const over = [
      sayByHttp(hall, meeting.meetingId, headers),
      (await sayBySocket(hall, meeting.meetingId, headers)).say,
    ]
    for (const say of over) for (const name of (await outcome(meeting, say)).named) expect(name).toBe('b1-p2')
  })
})

describe('A proven person', () => {
  it('[ACC-2] is told the same of anybody else, so that ids are not told apart', async () => {
    const meeting = await liveMeeting('link')
    const token = meeting.tokenOf('attendee', 'b1')
    const proven = await provenPhone(hall, meeting.meetingId, token, 'b1-p1')
    for (const headers of [bearer(token), await openLink(hall, token), proven])
      for (const type of ['attendance.checkIn', 'attendance.leave', 'attendance.return', 'floor.request']) {
        const venue = type === 'attendance.checkIn' || type === 'floor.request' ? { venueId: 'b1' } : {}
        const say = sayByHttp(hall, meeting.meetingId, headers)
        const answers = await Promise.all(
          ['b1-p2', 'b2-p1', 'no-such-person'].map((personId) => say(type, { personId, ...venue })),
        )
        expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
        expect(answers[0]?.ok).toBe(false)
      }
  })

  it('[ACC-2] the control: what it does itself is accepted and names it', async () => {
    const meeting = await liveMeeting('link')
    const headers = await provenPhone(hall, meeting.meetingId, meeting.tokenOf('attendee', 'b1'), 'b1-p1')
    const say = sayByHttp(hall, meeting.meetingId, headers)
    const { upTo } = await logAfter(meeting, 0)
    expect(await say('attendance.checkIn', { personId: 'b1-p1', venueId: 'b1' })).toMatchObject({ ok: true })
    expect(await say('floor.request', { venueId: 'b1' })).toMatchObject({ ok: true })
    expect(namedIn(await logAfter(meeting, upTo))).toEqual(['b1-p1'])
  })

  it('[ACC-2] a personal link proves its person, by token as by cookie', async () => {
    const meeting = await liveMeeting('rotating')
    const link = { role: 'attendee', venueId: 'b2', personId: 'b2-p1' }
    const path = `/api/meetings/${meeting.meetingId}/links`
    const { token } = (await hall.call<{ token: string }>('POST', path, ownerToken, link)).body
    const say = sayByHttp(hall, meeting.meetingId, bearer(token))
    expect(await say('attendance.checkIn', { personId: 'b2-p2', venueId: 'b2' })).toMatchObject({ ok: false })
    expect(await say('attendance.checkIn', { personId: 'b2-p1', venueId: 'b2' })).toMatchObject({ ok: true })
  })

  it('[ACC-2] a socket that was open before acts as the person afterwards, and is sent its own feed', async () => {
    const meeting = await liveMeeting('link')
    const headers = await openLink(hall, meeting.tokenOf('attendee', 'b1'))
    const socket = await sayBySocket(hall, meeting.meetingId, headers)
    const own = { personId: 'b1-p3', venueId: 'b1' }
    expect(await socket.say('attendance.leave', { personId: 'b1-p3' })).toMatchObject({
      rejection: { code: 'access.whoAreYou' },
    })
    const body = { by: namedAs('b1-p3'), device: 'device-of-a-phone' }
    const path = `/api/meetings/${meeting.meetingId}/arrive`
    expect((await hall.call('POST', path, null, body, headers)).status).toBe(200)
    await until(() => socket.heard.length > 0)
    expect(socket.heard).toEqual([{ personId: 'b1-p3' }])
    await until(() => socket.snapshots.at(-1)?.state.attendance.people.b1?.['b1-p3'] !== undefined)
    expect(await socket.say('attendance.checkIn', own)).toMatchObject({
      rejection: { code: 'attendance.alreadyPresent' },
    })
    expect(await socket.say('attendance.leave', { personId: 'b1-p3' })).toMatchObject({ ok: true })
    socket.close()
  })
})
