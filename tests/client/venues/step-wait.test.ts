import { expect, it } from 'vitest'
import { deadlineText, standingText, waitText } from '../../../client/features/venues/readiness/step-wait.ts'
import { stepCells } from '../../../shared/domain/venues/step-board.selectors.ts'
import { stepDueAt } from '../../../shared/domain/venues/steps.selectors.ts'
import { addMs, minutes } from '../../../shared/kernel/time.ts'
import { en as t } from '../../support/e2e-words.ts'
import { meetingAt, operatorOf } from '../../support/meeting-fixture.ts'

it('[VEN-4] tells what is left in whole minutes, rounded up, in hours from two hours on, and in days from two days on', () => {
  const { now } = meetingAt()
  const told = (ms: number) => waitText(t, addMs(now, ms), now)
  expect(told(minutes(20))).toBe('20 min left')
  expect(told(minutes(19) + 1)).toBe('20 min left')
  expect(told(minutes(119))).toBe('119 min left')
  expect(told(minutes(120))).toBe('2 h left')
  expect(told(0)).toBe('0 min left')
  expect(told(-1)).toBe('overdue by 1 min')
  expect(told(-minutes(23 * 60 + 59))).toBe('overdue by 23 h')
  expect(told(minutes(48 * 60 - 1))).toBe('47 h left')
  expect(told(minutes(48 * 60))).toBe('2 days left')
  expect(told(-minutes(645 * 24 * 60))).toBe('overdue by 645 days')
})

it('[VEN-4] says nothing of a step that is far from due, then how long there is, then when it was reported', () => {
  const meeting = meetingAt()
  const startsAt = addMs(meeting.now, minutes(70))
  const told = (step: string) => {
    const { east } = meeting.state.venues
    const cell = east && stepCells(east, startsAt, meeting.now).find((one) => one.step === step)
    return cell && standingText(t, cell, meeting.now, 'UTC')
  }
  expect(told('seated')).toBeNull()
  expect(told('watch')).toBe('10 min left')
  expect(told('rehearsal')).toBe('overdue by 22 h')
  meeting.say('venues.reportStage', { venueId: 'east', stage: 'watch', status: 'ok' }, operatorOf('east'))
  expect(told('watch')).toMatch(/^✓ \d\d:\d\d$/u)
  meeting.say('venues.reportStage', { venueId: 'east', stage: 'rehearsal', status: 'ok' }, operatorOf('east'))
  expect(told('rehearsal')).toMatch(/^✓ \d\d:\d\d late$/u)
  meeting.say('venues.reportStage', { venueId: 'east', stage: 'watch', status: 'problem' }, operatorOf('east'))
  expect(told('watch')).toMatch(/^! \d\d:\d\d problem$/u)
})

it('[VEN-4] the deadline of the first step is the day before', () => {
  const { now } = meetingAt()
  expect(deadlineText(t, 'rehearsal', stepDueAt('rehearsal', now), 'UTC')).toMatch(/^the day before, \d\d:\d\d$/u)
  expect(deadlineText(t, 'seated', stepDueAt('seated', now), 'UTC')).toMatch(/^by \d\d:\d\d$/u)
})
