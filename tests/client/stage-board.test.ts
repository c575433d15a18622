import { expect, it } from 'vitest'
import { nextStage, stageCells, stageRows, stageSums } from '../../client/features/readiness/stage-board.ts'
import { venueList } from '../../shared/domain/venues/venues.selectors.ts'
import { addMs, minutes } from '../../shared/kernel/time.ts'
import { meetingAt, operatorOf } from '../support/meeting-fixture.ts'

function board() {
  const meeting = meetingAt()
  const startsAt = addMs(meeting.now, minutes(45))
  const rows = () => stageRows(venueList(meeting.state.venues), startsAt, meeting.now)
  const report = (
    venueId: string,
    stage: 'rehearsal' | 'watch' | 'checkIn' | 'seated',
    status: 'ok' | 'problem' = 'ok',
  ) => meeting.say('venues.reportStage', { venueId, stage, status }, operatorOf(venueId))
  return { meeting, startsAt, rows, report }
}

it('[VEN-4] puts halls with something overdue first, then problems, then the order of the halls', () => {
  const { rows, report } = board()
  expect(rows().map(({ venue }) => venue.id)).toEqual(['main', 'east', 'west'])
  for (const venueId of ['main', 'east']) for (const stage of ['rehearsal', 'watch'] as const) report(venueId, stage)
  expect(rows().map(({ venue }) => venue.id)).toEqual(['west', 'main', 'east'])
  report('east', 'checkIn', 'problem')
  expect(rows().map(({ venue }) => venue.id)).toEqual(['west', 'east', 'main'])
})

it('[VEN-4] sums what is done, late or not, what is overdue and what has a problem', () => {
  const { rows, report } = board()
  expect(stageSums(rows())).toEqual({ done: 0, problem: 0, overdue: 6, total: 12 })
  report('main', 'rehearsal')
  report('east', 'watch', 'problem')
  expect(stageSums(rows())).toEqual({ done: 1, problem: 1, overdue: 4, total: 12 })
  expect(stageSums(rows(), 'watch')).toEqual({ done: 0, problem: 1, overdue: 2, total: 3 })
})

it('[VEN-4] a hall is asked for its stages in order, for a problem until it is solved, and then no more', () => {
  const { meeting, startsAt, report } = board()
  const next = () => {
    const venue = meeting.state.venues.east
    return venue === undefined ? undefined : (nextStage(stageCells(venue, startsAt, meeting.now))?.stage ?? null)
  }
  expect(next()).toBe('rehearsal')
  report('east', 'rehearsal', 'problem')
  expect(next()).toBe('rehearsal')
  for (const [stage, after] of [
    ['rehearsal', 'watch'],
    ['watch', 'checkIn'],
    ['checkIn', 'seated'],
    ['seated', null],
  ] as const) {
    report('east', stage)
    expect(next()).toBe(after)
  }
})
