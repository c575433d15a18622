import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { minutesLeft, timePhase } from '../../../shared/domain/agenda/time-phase.selectors.ts'
import { addMs, minutes } from '../../../shared/kernel/time.ts'
import { liveMeeting } from '../../support/meeting-fixture.ts'

/** The phase of an item for which so much is planned, when so much of it is left. */
function phaseAt(plannedMinutes: number | null, leftMs: number) {
  const meeting = liveMeeting()
  meeting.say('agenda.editItem', { itemId: 'open', patch: { plannedMinutes } })
  const { agenda } = meeting.state
  return timePhase(agenda, addMs(agenda.itemStartedAt ?? meeting.now, minutes(plannedMinutes ?? 0) - leftMs))
}

describe('how much time is left', () => {
  it.each([
    [30, 300_001, 'calm'],
    [30, 300_000, 'soon'],
    [30, 60_001, 'soon'],
    [30, 60_000, 'last'],
    [30, 1, 'last'],
    [30, 0, 'over'],
    [30, -1, 'over'],
    [5, 300_000, 'calm'],
    [5, 100_000, 'soon'],
    [1, 60_000, 'calm'],
    [1, 20_000, 'last'],
    [0, 0, 'over'],
    [null, 0, 'none'],
  ] as const)('[AGD-20] of %s minutes, with %s ms left, is %s', (planned, left, phase) => {
    expect(phaseAt(planned, left)).toBe(phase)
  })

  it('[AGD-20] says nothing before two thirds of the planned time are used, and minutes only in the plural', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 240 }), fc.double({ min: 0, max: 1, noNaN: true }), (planned, share) => {
        const left = Math.ceil(minutes(planned) * share)
        const phase = phaseAt(planned, left)
        if (share > 0.34) expect(phase).toBe('calm')
        if (phase === 'soon') expect(minutesLeft(left)).toBeGreaterThan(1)
      }),
    )
  })
})
