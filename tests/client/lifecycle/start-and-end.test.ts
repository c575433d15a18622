import { describe, expect, it } from 'vitest'
import { openMatters } from '../../../client/features/lifecycle/open-matters.ts'
import { startGaps } from '../../../client/features/lifecycle/start-gaps.ts'
import { unseenAwardees } from '../../../shared/domain/commendation/commendation.selectors.ts'
import { liveMeeting, meetingAt, operatorOf } from '../../support/meeting-fixture.ts'

const nameOf = ({ name }: { readonly name: string }) => name

describe('[MTG-5] who is missing before the start', () => {
  it('is everybody while nobody has come', () => {
    expect(startGaps(meetingAt().state, nameOf)).toEqual({
      present: 0,
      expected: 5,
      empty: ['Main hall', 'East hall', 'West hall'],
    })
  })

  it('is told by hall', () => {
    const meeting = meetingAt()
    meeting.say('attendance.checkIn', { personId: 'east-1', venueId: 'east' }, operatorOf('east'))
    expect(startGaps(meeting.state, nameOf)).toMatchObject({ present: 1, empty: ['Main hall', 'West hall'] })
  })
})

describe('[MTG-6] what is open before the end', () => {
  it('is what never began, who has not signed, who calls, and who wants the floor', () => {
    const meeting = liveMeeting()
    meeting.say('attendance.sign', { venueId: 'main' })
    meeting.say('notices.help', { venueId: 'east', text: 'sound' }, operatorOf('east'))
    meeting.say('floor.request', { venueId: 'west' })
    const { notHeld, ...rest } = openMatters(meeting.state, nameOf)
    expect(notHeld.map(({ number }) => number)).toEqual([2, 3, 4])
    expect(rest).toEqual({ unsigned: ['East hall', 'West hall'], calling: ['East hall'], requests: 1 })
  })

  it('is no call that was handled', () => {
    const meeting = liveMeeting()
    meeting.say('notices.help', { venueId: 'east', text: 'sound' }, operatorOf('east'))
    meeting.say('notices.handleHelp', { helpCallId: meeting.state.helpCalls[0]?.id ?? '' })
    expect(openMatters(meeting.state, nameOf).calling).toEqual([])
  })
})

it('[CMD-5] the names that nobody has seen are those of the commendation that is on', () => {
  const meeting = liveMeeting()
  expect(unseenAwardees(meeting.state)).toBe(0)
  meeting.say('agenda.goTo', { from: 'open', to: 'honour' })
  expect(unseenAwardees(meeting.state)).toBe(3)
  meeting.say('commendation.reveal', { itemId: 'honour', from: 0, to: 2 })
  expect(unseenAwardees(meeting.state)).toBe(1)
})
