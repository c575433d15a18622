import { describe, expect, it } from 'vitest'
import { createRecentSteps } from '../../../server/meetings/recent-steps.ts'
import type { Step } from '../../../shared/domain/meeting/meeting.visibility.ts'
import { foldWhole } from '../../../shared/domain/meeting/whole-meeting.evolve.ts'
import { meetingAt, operatorOf } from '../../support/meeting-fixture.ts'

/** Somebody of a hall of two comes and goes so many times. */
function stepsOf(count: number): readonly Step[] {
  const meeting = meetingAt()
  for (let turn = 0; turn < count; turn += 1)
    meeting.say(turn % 2 === 0 ? 'attendance.checkIn' : 'attendance.undo', visit(turn), operatorOf('east'))
  return meeting.log.slice(1).map((event, index) => {
    const before = foldWhole(meeting.log.slice(0, index + 1))
    return { event, before, after: foldWhole([event], before) }
  })
}

const visit = (turn: number) =>
  turn % 2 === 0
    ? { personId: 'east-1', venueId: 'east' }
    : ({ personId: 'east-1' } as { personId: string; venueId: string })

const reaches = (recent: ReturnType<typeof createRecentSteps>, head: number): number => {
  let after = head
  while (after > 0 && recent.behind(after - 1, head) !== null) after -= 1
  return head - after
}

describe('the steps in memory', () => {
  it('[CST-4] are bounded by their number', () => {
    const recent = createRecentSteps({ mostSteps: 10, mostPlaces: 1_000 })
    recent.push(stepsOf(40))
    expect(reaches(recent, 41)).toBe(10)
    expect(recent.behind(41, 41)).toEqual([])
    expect(recent.behind(42, 41)).toBeNull()
  })

  it('[CST-4] are bounded by the people of the halls that they hold a copy of', () => {
    const recent = createRecentSteps({ mostSteps: 1_000, mostPlaces: 20 })
    for (const step of stepsOf(40)) recent.push([step])
    expect(reaches(recent, 41)).toBeLessThanOrEqual(10)
    expect(reaches(recent, 41)).toBeGreaterThan(3)
  })
})
