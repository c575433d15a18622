import { expect, it } from 'vitest'
import { rollCallCount, rollCallStandings } from '../../client/features/roll-call/roll-call-standing.ts'
import { venueList } from '../../shared/domain/venues/venues.selectors.ts'
import { meetingAt, operatorOf } from '../support/meeting-fixture.ts'

it('[RCL-2] calls the first hall that has not answered, and turns amber, then red', () => {
  const meeting = meetingAt()
  const standings = () => rollCallStandings(venueList(meeting.state.venues), meeting.now)
  expect(standings()).toEqual(['none', 'none', 'none'])
  meeting.say('rollCall.open', {})
  expect(standings()).toEqual(['next', 'waiting', 'waiting'])
  meeting.say('rollCall.answer', { venueId: 'main', heard: true, picture: true, sound: true }, operatorOf('main'))
  expect(standings()).toEqual(['good', 'next', 'waiting'])
  meeting.say('rollCall.answer', { venueId: 'east', heard: true, picture: false, sound: true }, operatorOf('east'))
  expect(standings()).toEqual(['good', 'fault', 'next'])
  meeting.wait(15_001)
  expect(standings()[2]).toBe('late')
  meeting.wait(30_000)
  expect(standings()[2]).toBe('overdue')
  meeting.say('rollCall.close', {})
  expect(standings()).toEqual(['good', 'fault', 'unanswered'])
  expect(rollCallCount(venueList(meeting.state.venues))).toEqual({ answered: 2, total: 3 })
})
