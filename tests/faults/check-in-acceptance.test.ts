import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { BookEntry } from '../support/attendance-book.ts'
import { disagreeingWitnesses } from '../support/attendance-witnesses.ts'
import { type ContractCommand, httpProgram, socketProgram } from '../support/contract-program.ts'
import { newMeeting } from '../support/proof-meeting.ts'
import { figure } from '../support/proof-random.ts'
import { proofServer } from '../support/proof-server.ts'

const arrivals = figure('ONEHALL_ARRIVALS', 500)
const halls = Math.max(10, Math.floor(arrivals / 250))
/** One of so many comes twice, the second time another way; or is on leave; or listens in; or stays away. */
const oneIn = { twice: 20, onLeave: 50, listenIn: 40, away: 33 }
const inFlight = 20

const venueIds = ['main', ...Array.from({ length: halls - 1 }, (_, index) => `b${index + 1}`)]
const offlineHall = 'b1'

const book: BookEntry[] = Array.from({ length: arrivals }, (_, index) => ({
  personId: `p${index}`,
  name: `Attendee ${index}`,
  venueId: venueIds[index % halls] ?? 'main',
  attends: Math.floor(index / halls) % oneIn.listenIn === 7 ? 'listenIn' : 'member',
  standing: 'awaited',
  late: false,
}))
const ofVenue = (venueId: string) => book.filter((entry) => entry.venueId === venueId)
const placeInHall = (entry: BookEntry) => ofVenue(entry.venueId).indexOf(entry)

const file = {
  title: 'Acceptance',
  startsAt: '2025-02-17T09:00:00+08:00',
  venues: venueIds.map((id) => ({ id, kind: id === 'main' ? 'main' : 'branch', name: `Hall ${id}` })),
  agenda: [{ id: 'open', kind: 'opening', title: 'Opening', plannedMinutes: 5 }],
  people: book.map(({ personId, name, venueId, attends }) => ({
    id: personId,
    name,
    unit: 'Court',
    title: 'Clerk',
    venueId,
    phone: `13800${personId.slice(1).padStart(6, '0')}`,
    attends,
  })),
}

const checkIn = ({ personId, venueId }: BookEntry, attempt = ''): ContractCommand => ({
  commandId: `in-${personId}${attempt}`,
  type: 'attendance.checkIn',
  data: { personId, venueId },
})

/** So many at once. */
async function each<One>(ones: readonly One[], act: (one: One) => Promise<unknown>): Promise<void> {
  const waiting = [...ones].reverse()
  const work = async () => {
    for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) await act(one)
  }
  await Promise.all(Array.from({ length: inFlight }, work))
}

describe('check-in as a program sees it that knows the contract alone', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'onehall-acceptance-'))
  let server: Awaited<ReturnType<typeof proofServer>>
  let meeting: Awaited<ReturnType<typeof newMeeting>>
  let program: ReturnType<typeof httpProgram>
  let screen: Awaited<ReturnType<typeof socketProgram>>
  const acked = new Map<string, number>()

  beforeAll(async () => {
    server = await proofServer(dataDir)
    await server.start()
    meeting = await newMeeting(server.base, file)
    program = httpProgram(server.base, meeting.meetingId)
    screen = await socketProgram(server.base, meeting.meetingId, meeting.tokenOf('screen', 'main'))
  })
  afterAll(async () => {
    screen?.close()
    await server?.stop()
    rmSync(dataDir, { recursive: true, force: true })
  })

  /** What the book says of somebody who has just been taken in. */
  const enter = (entry: BookEntry, seq: number, late: boolean) => {
    acked.set(entry.personId, seq)
    Object.assign(entry, { standing: 'present', late })
  }

  it('[ATT-1] [INV-1] [INV-3] state, log, workbook and screen agree to the person', async () => {
    const moderator = meeting.tokenOf('moderator')
    const onLeave = book.filter((_, index) => index % oneIn.onLeave === 11)
    const coming = book.filter((entry, index) => !onLeave.includes(entry) && index % oneIn.away !== 5)
    await each(onLeave, async (entry) => {
      const data = { personId: entry.personId, reason: 'on duty' }
      const type = 'attendance.excuse'
      expect(await program.command(moderator, { commandId: `leave-${entry.personId}`, type, data })).toMatchObject({
        ok: true,
      })
      entry.standing = 'onLeave'
    })

    /** An operator's desk first, the hall's phones for every third; whoever comes twice takes the other way, at the same moment. */
    const arriveIn = async (venueId: string, late: boolean) => {
      const desk = await socketProgram(server.base, meeting.meetingId, meeting.tokenOf('operator', venueId))
      const byDesk = (_: BookEntry, command: ContractCommand) => desk.command(command)
      const byPhone = async ({ personId, name }: BookEntry, command: ContractCommand) => {
        const tail = personId.slice(1).padStart(4, '0').slice(-4)
        return program.command(await program.phone(meeting.tokenOf('attendee', venueId), name, tail), command)
      }
      await each(
        coming.filter((entry) => entry.venueId === venueId && entry.standing === 'awaited'),
        async (entry) => {
          const place = placeInHall(entry)
          const [first, second] = place % 3 === 0 ? [byPhone, byDesk] : [byDesk, byPhone]
          const twice = place % oneIn.twice === 3
          const answers = await Promise.all([
            first(entry, checkIn(entry)),
            ...(twice ? [second(entry, checkIn(entry, '-again'))] : []),
          ])
          const taken = answers.filter((answer) => answer.ok)
          expect(taken).toHaveLength(1)
          for (const answer of answers) if (!answer.ok) expect(answer.rejection.code).toBe('attendance.alreadyPresent')
          for (const { seq } of taken) enter(entry, seq, late)
        },
      )
      desk.close()
    }

    // Half of the halls before the start, the rest after it; one hall has no line all the while.
    const lined = venueIds.filter((venueId) => venueId !== offlineHall)
    const half = lined.length / 2
    await Promise.all(lined.slice(0, half).map((venueId) => arriveIn(venueId, false)))
    expect(await program.command(moderator, { commandId: 'start', type: 'meeting.start', data: {} })).toMatchObject({
      ok: true,
    })
    const queue = coming.filter(({ venueId }) => venueId === offlineHall).map((entry) => checkIn(entry))
    const helped = ofVenue(offlineHall).filter((entry) => coming.includes(entry) && placeInHall(entry) % 10 === 4)
    await Promise.all([
      ...lined.slice(half).map((venueId) => arriveIn(venueId, true)),
      // A member of staff has some of them on the telephone meanwhile.
      each(helped, async (entry) => {
        const answer = await program.command(moderator, checkIn(entry, '-by-staff'))
        expect(answer).toMatchObject({ ok: true })
        if (answer.ok) enter(entry, answer.seq, true)
      }),
    ])

    // The line is back: the queue goes out, and every fourth command a second time, as after an answer that got lost.
    const desk = await socketProgram(server.base, meeting.meetingId, meeting.tokenOf('operator', offlineHall))
    await each([...queue.entries()], async ([index, command]) => {
      const answer = await desk.command(command)
      const entry = book.find(({ personId }) => command.commandId === `in-${personId}`)
      if (entry !== undefined && answer.ok) enter(entry, answer.seq, true)
      else expect(answer).toMatchObject({ rejection: { code: 'attendance.alreadyPresent' } })
      if (index % 4 === 0) expect(await desk.command(command)).toEqual(answer)
    })
    desk.close()

    expect(coming.filter(({ standing }) => standing !== 'present')).toEqual([])
    expect(await disagreeing()).toEqual([])

    // The control: one person more in the book, and each of the four says so.
    const stranger = book.find(({ standing, attends }) => standing === 'awaited' && attends === 'member')
    if (stranger === undefined) throw new Error('everybody has come')
    stranger.standing = 'present'
    const found = (await disagreeing()).join('\n')
    for (const witness of ['state', 'log', 'workbook', 'screen']) expect(found).toContain(`${witness}, `)
    expect(found).toContain(`person of the state, ${stranger.personId}`)
    expect(found).toContain(`person of the workbook, ${stranger.name}`)
  })

  const disagreeing = () =>
    disagreeingWitnesses({
      base: server.base,
      meetingId: meeting.meetingId,
      program,
      moderator: meeting.tokenOf('moderator'),
      screenToken: meeting.tokenOf('screen', 'b2'),
      screen,
      book,
      acked,
    })
})
