import { expect, it } from 'vitest'
import {
  nextToCall,
  rollCallCount,
  rollCallStandings,
  venuesBefore,
  waitedMs,
  waitPhase,
  worstPhase,
} from '../../../client/features/venues/roll-call/roll-call-standing.ts'
import { rollCallRecords } from '../../../shared/domain/venues/roll-call-records.selectors.ts'
import { venueList } from '../../../shared/domain/venues/venues.selectors.ts'
import { instant } from '../../../shared/kernel/time.ts'
import { meetingAt, moderator, operatorOf } from '../../support/meeting-fixture.ts'

it('[RCL-2] calls the first hall that has not answered, and turns amber, then red', () => {
  const meeting = meetingAt()
  const standings = () => rollCallStandings(venueList(meeting.state.venues), meeting.now)
  const worst = () => worstPhase(venueList(meeting.state.venues), meeting.now)
  expect(standings()).toEqual(['none', 'none', 'none'])
  meeting.say('rollCall.open', {})
  expect(standings()).toEqual(['next', 'waiting', 'waiting'])
  meeting.say('rollCall.answer', { venueId: 'main', heard: true, picture: true, sound: true }, operatorOf('main'))
  expect(standings()).toEqual(['good', 'next', 'waiting'])
  meeting.say('rollCall.answer', { venueId: 'east', heard: true, picture: false, sound: true }, operatorOf('east'))
  expect(standings()).toEqual(['good', 'fault', 'next'])
  expect(worst()).toBe('waiting')
  meeting.wait(15_000)
  expect([standings()[2], worst()]).toEqual(['late', 'late'])
  meeting.wait(15_000)
  expect([standings()[2], worst()]).toEqual(['overdue', 'overdue'])
  meeting.say('rollCall.close', {})
  expect(standings()).toEqual(['good', 'fault', 'unanswered'])
  expect(worst()).toBe('waiting')
  expect(rollCallCount(venueList(meeting.state.venues))).toEqual({ answered: 2, total: 3 })
})

it('turns amber at 15 s and red at 30 s, from the call and not from the opening', () => {
  expect([0, 14_999, 15_000, 29_999, 30_000].map(waitPhase)).toEqual(['waiting', 'waiting', 'late', 'late', 'overdue'])
  const meeting = meetingAt()
  meeting.say('rollCall.open', { mode: 'inOrder' })
  meeting.wait(60_000).say('rollCall.call', { venueId: 'east' })
  const call = meeting.state.venues.east?.rollCall
  if (call == null) throw new Error('not called')
  expect(waitedMs(call, instant(meeting.now + 5_000))).toBe(5_000)
  expect(waitedMs(call, instant(meeting.now - 100))).toBe(0)
})

it('[RCL-5] in order: names the next hall, and tells a hall how many are before it', () => {
  const meeting = meetingAt()
  const list = () => venueList(meeting.state.venues)
  expect(nextToCall(list())).toBeNull()
  meeting.say('rollCall.open', { mode: 'inOrder' })
  expect(rollCallStandings(list(), meeting.now)).toEqual(['next', 'queued', 'queued'])
  expect([nextToCall(list())?.id, venuesBefore(list(), 'east'), venuesBefore(list(), 'west')]).toEqual(['east', 1, 2])
  meeting.say('rollCall.close', {})
  expect(rollCallStandings(list(), meeting.now)).toEqual(['unanswered', 'uncalled', 'uncalled'])
})

it('[RCL-6] the records keep every roll call and every call of a hall with its answer', () => {
  const meeting = meetingAt()
  const fine = { heard: true, picture: true, sound: true }
  const openedAt = meeting.now
  meeting.say('rollCall.open', {})
  meeting.wait(2_000).say('rollCall.answer', { venueId: 'east', ...fine, note: 'hum' }, operatorOf('east'))
  meeting.say('rollCall.close', {})
  meeting.wait(1_000).say('rollCall.open', { mode: 'inOrder' })
  meeting.wait(1_000).say('rollCall.call', { venueId: 'main' })
  meeting.wait(1_000).say('rollCall.answer', { venueId: 'main', ...fine, sound: false }, moderator)
  const [first, second, ...more] = rollCallRecords(meeting.log, ['main', 'east', 'west'])
  expect(more).toEqual([])
  expect(first).toMatchObject({ openedAt, inOrder: false })
  expect(first?.entries.map(({ venueId, answer }) => [venueId, answer?.note ?? null])).toEqual([
    ['main', null],
    ['east', 'hum'],
    ['west', null],
  ])
  expect(second?.inOrder).toBe(true)
  expect(second?.entries).toEqual([
    { venueId: 'main', calledAt: openedAt + 3_000, answer: null },
    {
      venueId: 'main',
      calledAt: openedAt + 4_000,
      answer: { at: meeting.now, ...fine, sound: false, note: null, onBehalf: true },
    },
  ])
})
