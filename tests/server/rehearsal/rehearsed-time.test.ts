import { describe, expect, it } from 'vitest'
import { clockTime } from '../../../client/components/format-time.ts'
import { nextMove } from '../../../server/rehearsal/simulated-chair.ts'
import { driftMs, projectedEnd } from '../../../shared/domain/agenda/projection.selectors.ts'
import { foldMeeting } from '../../../shared/domain/meeting/meeting.evolve.ts'
import { rehearsalPlanOf } from '../../../shared/domain/meeting/rehearsal-plan.ts'
import { instant } from '../../../shared/kernel/time.ts'
import { meetingAt, plan } from '../../support/meeting-fixture.ts'

const speed = 60

/** In New York the clocks go back half an hour later, in the middle of the meeting. */
const began = instant(Date.parse('2026-11-01T05:30:00Z'))

/** The meeting of four items of ten minutes, planned for half a year later, rehearsed in that zone from `began` on. */
function rehearsed(timeZone: string) {
  const created = { ...plan, timeZone, startsAt: instant(Date.parse('2027-05-03T09:00:00Z')) }
  const planned = foldMeeting([{ type: 'meeting.created', data: created, seq: 1, at: instant(0) }])
  const data = rehearsalPlanOf(planned)
  const meeting = meetingAt(foldMeeting([{ type: 'meeting.created', data, seq: 1, at: instant(0) }]))
  meeting.wait(began - meeting.now)
  meeting.say('meeting.start', {})
  return meeting
}

type Meeting = ReturnType<typeof rehearsed>

/** Acts as the rehearsal's moderator until there is nothing to do now. @returns how often the agenda moved. */
function act(meeting: Meeting): number {
  let moves = 0
  for (;;) {
    const move = nextMove(meeting.state, meeting.now, speed)
    if (move === null) return moves
    const { type, data } = move.command
    expect(meeting.say(type, data, move.actor)).toBeNull()
    if (type === 'agenda.advance') moves += 1
    if (type === 'meeting.adjourn') return moves
  }
}

/** Seconds of drift and the projected end, as a page of that meeting writes it, at the beginning of each item. */
function told(timeZone: string) {
  const meeting = rehearsed(timeZone)
  const beginnings: (readonly [number, string])[] = []
  while (meeting.state.meeting.status === 'live') {
    if (act(meeting) > 0) {
      const { agenda, meeting: head } = meeting.state
      const [drift, end] = [driftMs(agenda, meeting.now) ?? Number.NaN, projectedEnd(agenda, meeting.now)]
      beginnings.push([drift / 1_000, clockTime(end ?? began, head.timeZone)])
    }
    meeting.wait(1_000)
  }
  return { meeting, beginnings }
}

/** Ten minutes in ten seconds: what an item wins. */
const won = 590

describe('a rehearsal at sixty times the pace', () => {
  it.each([
    ['Asia/Shanghai', ['14:10', '14:00', '13:50', '13:40']],
    ['Asia/Kathmandu', ['11:55', '11:45', '11:35', '11:25']],
    ['America/New_York', ['01:10', '01:00', '01:50', '01:40']],
  ])('[AGD-8] [AGD-9] [AGD-23] says the same drift in %s, and the end by the clock of its halls', (timeZone, ends) => {
    const { meeting, beginnings } = told(timeZone)
    expect(beginnings).toEqual(ends.map((end, index) => [0 - won * index, end]))
    expect(meeting.state.agenda.items.map(({ tookMs }) => tookMs)).toEqual([10_000, 10_000, 10_000, 10_000])
  })

  it('[AGD-9] is on plan where an item takes what was planned of it (negative control)', () => {
    const meeting = rehearsed('Asia/Shanghai')
    meeting.say('agenda.advance', { from: null })
    meeting.wait(10 * 60_000).say('agenda.advance', { from: 'open' })
    expect(driftMs(meeting.state.agenda, meeting.now)).toBe(0)
  })
})
