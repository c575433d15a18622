import { expect, it } from 'vitest'
import { nextStep, stepCells, stepRows, stepSums } from '../../../shared/domain/venues/step-board.selectors.ts'
import { venueList } from '../../../shared/domain/venues/venues.selectors.ts'
import { addMs, minutes } from '../../../shared/kernel/time.ts'
import { meetingAt, operatorOf } from '../../support/meeting-fixture.ts'

function board() {
  const meeting = meetingAt()
  const startsAt = addMs(meeting.now, minutes(45))
  const rows = () => stepRows(venueList(meeting.state.venues), startsAt, meeting.now)
  const report = (
    venueId: string,
    step: 'rehearsal' | 'watch' | 'checkIn' | 'seated',
    status: 'ok' | 'problem' = 'ok',
  ) => meeting.say('venues.reportStage', { venueId, stage: step, status }, operatorOf(venueId))
  return { meeting, startsAt, rows, report }
}

it('[VEN-4] puts halls with something overdue first, then problems, then the order of the halls', () => {
  const { rows, report } = board()
  expect(rows().map(({ venue }) => venue.id)).toEqual(['main', 'east', 'west'])
  for (const venueId of ['main', 'east']) for (const step of ['rehearsal', 'watch'] as const) report(venueId, step)
  expect(rows().map(({ venue }) => venue.id)).toEqual(['west', 'main', 'east'])
  report('east', 'checkIn', 'problem')
  expect(rows().map(({ venue }) => venue.id)).toEqual(['west', 'east', 'main'])
})

it('[VEN-4] sums what is done, late or not, what is overdue and what has a problem', () => {
  const { rows, report } = board()
  expect(stepSums(rows())).toEqual({ done: 0, problem: 0, overdue: 6, total: 12 })
  report('main', 'rehearsal')
  report('east', 'watch', 'problem')
  expect(stepSums(rows())).toEqual({ done: 1, problem: 1, overdue: 4, total: 12 })
  expect(stepSums(rows(), 'watch')).toEqual({ done: 0, problem: 1, overdue: 2, total: 3 })
})

it('[VEN-4] a hall is asked for its steps in order, for a problem until it is solved, and then no more', () => {
  const { meeting, startsAt, report } = board()
  const next = () => {
    const venue = meeting.state.venues.east
    return venue === undefined ? undefined : (nextStep(stepCells(venue, startsAt, meeting.now))?.step ?? null)
  }
  expect(next()).toBe('rehearsal')
  report('east', 'rehearsal', 'problem')
  expect(next()).toBe('rehearsal')
  for (const [step, after] of [
    ['rehearsal', 'watch'],
    ['watch', 'checkIn'],
    ['checkIn', 'seated'],
    ['seated', null],
  ] as const) {
    report('east', step)
    expect(next()).toBe(after)
  }
})
