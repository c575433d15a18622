import { monitorEventLoopDelay } from 'node:perf_hooks'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { eventsPerPage } from '../../../server/meetings/replays.ts'
import type { MeetingEvent, MeetingFact, MeetingState } from '../../../shared/domain/meeting/meeting.types.ts'
import { eventVersion } from '../../../shared/domain/meeting/upcast.ts'
import { foldWhole } from '../../../shared/domain/meeting/whole-meeting.evolve.ts'
import { instant } from '../../../shared/kernel/time.ts'
import { connect, meetingFile, ownerToken, type RunningHall, startHall } from '../../support/running-hall.ts'
import { wholeLog } from '../../support/whole-log.ts'

const acts = 6_000
const branches = 4
const peopleEach = 100

interface Page {
  readonly after: number
  readonly upTo: number
  readonly events: readonly MeetingEvent[]
}

/** What happened: people come and go, halls report, and each second event is told to everybody. */
function fact(index: number): MeetingFact {
  const venueId = `b${1 + (index % branches)}`
  if (index % 2 === 0)
    return {
      type: 'venues.readinessReported',
      data: { venueId, check: 'audio', status: index % 4 === 0 ? 'ok' : 'problem', note: `note ${index}` },
    }
  const personId = `${venueId}-p${1 + (Math.floor(index / 8) % peopleEach)}`
  const change = { personId, venueId, isCorrection: false, by: 'staff' } as const
  return Math.floor(index / (8 * peopleEach)) % 2 === 0
    ? { type: 'attendance.checkedIn', data: { ...change, late: false, via: 'staff' } }
    : { type: 'attendance.undone', data: change }
}

describe('a long log', () => {
  let hall: RunningHall
  let long = ''
  let tokenOf: (role: string, venueId?: string) => string
  let other: Awaited<ReturnType<RunningHall['createMeeting']>>

  beforeAll(async () => {
    hall = await startHall()
    const meeting = await hall.createMeeting(meetingFile(branches, peopleEach))
    other = await hall.createMeeting()
    long = meeting.meetingId
    tokenOf = meeting.tokenOf
    const { events } = hall.hall.deps
    const commits = Array.from({ length: acts }, (_, index) => ({
      commandId: `act-${index}`,
      bodyHash: 'none',
      actor: { role: 'owner' },
      events: [{ ...fact(index), at: instant(1_800_000_000_000 + index), version: eventVersion }],
    }))
    for (let start = 0; start < acts; start += 500)
      await events.append(long, 1 + start, commits.slice(start, start + 500))
  })
  afterAll(() => hall.stop())

  const page = async (token: string, after: number): Promise<Page> => {
    const answer = await hall.call<Page>('GET', `/api/meetings/${long}/events?after=${after}`, token)
    expect(answer.status).toBe(200)
    return answer.body
  }
  /** What it takes to read the answers is not the server's. */
  const unread = async (token: string): Promise<number> => {
    const headers = { authorization: `Bearer ${token}` }
    const answer = await fetch(`${hall.base}/api/meetings/${long}/events?after=0`, { headers })
    await answer.arrayBuffer()
    return answer.status
  }
  /** Over a line that is open already, as a moderator has one. */
  const commandsOfOther = async (
    desk: ReturnType<typeof connect>,
    isOver: () => boolean,
  ): Promise<readonly number[]> => {
    const took: number[] = []
    while (!isOver()) {
      const startedAtMs = performance.now()
      const status = took.length % 2 === 0 ? 'ok' : 'problem'
      const answer = await desk.send('venues.reportReadiness', { venueId: 'b1', check: 'audio', status })
      expect(answer.ok).toBe(true)
      took.push(performance.now() - startedAtMs)
    }
    return took
  }

  it('[CST-2] is read a few times for 200 who ask for all of it at once; others go on meanwhile', async () => {
    const tokens = [ownerToken, tokenOf('observer'), tokenOf('operator', 'b1'), tokenOf('screen', 'b2')]
    await page(ownerToken, acts)
    const desk = connect(hall.base, { token: other.tokenOf('moderator'), meetingId: other.meetingId })
    await desk.ready()
    const read = vi.spyOn(hall.hall.deps.events, 'read')
    const delay = monitorEventLoopDelay({ resolution: 5 })
    delay.enable()
    let isOver = false
    const others = commandsOfOther(desk, () => isOver)
    const statuses = await Promise.all(Array.from({ length: 200 }, (_, index) => unread(tokens[index % 4] ?? '')))
    isOver = true
    const took = (await others).toSorted((one, other) => one - other)
    delay.disable()
    const rows = (await Promise.all(read.mock.results.map(({ value }) => value as Promise<readonly unknown[]>)))
      .map((found) => found.length)
      .reduce((sum, count) => sum + count, 0)
    read.mockRestore()
    expect(rows).toBeLessThanOrEqual(3 * (acts + 1))
    expect(delay.percentile(90) / 1e6).toBeLessThan(200)
    expect(took[Math.floor(took.length * 0.95)]).toBeLessThan(1_000)
    expect(new Set(statuses)).toEqual(new Set([200]))
  })

  it('[CST-2] comes in pages that fold to what each audience sees', async () => {
    for (const token of [ownerToken, tokenOf('observer'), tokenOf('operator', 'b1'), tokenOf('attendee', 'b3')]) {
      const { upTo, events } = await wholeLog((after) => page(token, after))
      const { body } = await hall.call<{ seq: number; state: MeetingState }>(
        'GET',
        `/api/meetings/${long}/state`,
        token,
      )
      expect(upTo).toBe(body.seq)
      expect(events.length).toBeGreaterThan(eventsPerPage)
      expect(foldWhole(events)).toEqual(body.state)
    }
  })

  it('[CST-2] is told from any place, as from the beginning', async () => {
    const all = (await wholeLog((after) => page(ownerToken, after))).events
    for (const after of [1, 499, 500, 501, 3_333, acts - 10, acts]) {
      const { events } = await page(ownerToken, after)
      expect(events).toEqual(all.slice(after, after + eventsPerPage))
    }
    expect(await page(ownerToken, acts + 50)).toMatchObject({ after: acts + 50, upTo: acts + 50, events: [] })
  })
})
