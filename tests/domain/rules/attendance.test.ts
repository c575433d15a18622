import { describe, expect, it } from 'vitest'
import { attendeeOf, liveMeeting, meetingAt, moderator, operatorOf } from '../../support/meeting-fixture.ts'

const east1 = { personId: 'east-1', venueId: 'east' }
const standing = (meeting: ReturnType<typeof meetingAt>) => meeting.state.attendance.people.east?.['east-1']

describe('attendance', () => {
  it.each([
    ['staff', moderator],
    ['operator', operatorOf('east')],
    ['attendee', attendeeOf('east', 'east-1')],
  ] as const)('[ATT-1] is recorded as taken by %s', (via, actor) => {
    const meeting = meetingAt()
    meeting.say('attendance.checkIn', east1, actor)
    expect(meeting.log.at(-1)).toMatchObject({ type: 'attendance.checkedIn', data: { ...east1, via, late: false } })
    expect(standing(meeting)).toMatchObject({ status: 'present', at: meeting.now, late: false })
  })

  it('[ATT-3] who comes during a recess or after the end is late, who came before the start is not', () => {
    const meeting = meetingAt()
    meeting.say('attendance.checkIn', east1)
    meeting.say('meeting.start', {})
    meeting.say('meeting.recess', {})
    meeting.say('attendance.checkIn', { personId: 'east-2', venueId: 'east' })
    meeting.say('meeting.adjourn', {})
    meeting.say('attendance.checkIn', { personId: 'main-1', venueId: 'main' })
    const { east, main } = meeting.state.attendance.venues
    expect([east?.late, main?.late]).toEqual([1, 1])
    expect(standing(meeting)?.late).toBe(false)
  })

  it('[ATT-4] a check-in that is undone leaves nothing behind, and may be done again', () => {
    const meeting = liveMeeting()
    const before = meeting.state.attendance
    meeting.say('attendance.checkIn', east1)
    meeting.say('attendance.undo', { personId: 'east-1' })
    expect(meeting.state.attendance).toEqual(before)
    expect(meeting.say('attendance.checkIn', east1)).toBeNull()
  })

  it('[ATT-5] who is on leave and comes all the same is present; the reason is gone', () => {
    const meeting = meetingAt()
    meeting.say('attendance.excuse', { personId: 'east-1', reason: 'court hearing' })
    expect(standing(meeting)).toMatchObject({ status: 'onLeave', reason: 'court hearing' })
    expect(meeting.say('attendance.checkIn', east1)).toBeNull()
    expect(standing(meeting)).toMatchObject({ status: 'present', reason: null })
  })

  it('[ATT-5] the reason of a leave may be corrected', () => {
    const meeting = meetingAt()
    meeting.say('attendance.excuse', { personId: 'east-1', reason: 'ill' })
    expect(meeting.say('attendance.excuse', { personId: 'east-1', reason: 'court hearing' })).toBeNull()
    expect(meeting.state.attendance.venues.east).toMatchObject({ onLeave: 1, absent: 1 })
  })

  it('[ATT-4] [ATT-5] an operator does not learn whether people of other halls exist', () => {
    const meeting = meetingAt()
    const west = operatorOf('west')
    for (const personId of ['east-1', 'nobody']) {
      expect(meeting.say('attendance.undo', { personId }, west)).toBe('attendance.unknownPerson')
      expect(meeting.say('attendance.excuse', { personId, reason: 'ill' }, west)).toBe('attendance.unknownPerson')
    }
  })

  it('[ATT-6] who was moved checks in there and no longer here', () => {
    const meeting = meetingAt()
    meeting.say('attendance.transfer', { personId: 'east-1', toVenueId: 'west' })
    expect(meeting.say('attendance.checkIn', east1, operatorOf('east'))).toBe('attendance.unknownPerson')
    expect(meeting.say('attendance.checkIn', { personId: 'east-1', venueId: 'west' })).toBeNull()
    expect(meeting.say('attendance.transfer', { personId: 'east-1', toVenueId: 'north' })).toBe(
      'attendance.unknownVenue',
    )
  })

  it('[ATT-7] signing one hall closes no other, and does not change the numbers', () => {
    const meeting = meetingAt()
    const before = meeting.state.attendance.venues.east
    meeting.say('attendance.sign', { venueId: 'east' }, operatorOf('east'))
    expect(meeting.state.attendance.venues.east).toEqual({ ...before, signedAt: meeting.now, signedBy: 'operator' })
    expect(meeting.state.attendance.venues.west?.signedAt).toBeNull()
    meeting.say('attendance.checkIn', { personId: 'west-1', venueId: 'west' })
    expect(meeting.state.attendance.people.west?.['west-1']?.isCorrection).toBe(false)
  })

  it('[ATT-7] undoing and excusing after the ledger is signed are corrections', () => {
    const meeting = meetingAt()
    meeting.say('attendance.checkIn', east1)
    meeting.say('attendance.sign', { venueId: 'east' })
    meeting.say('attendance.undo', { personId: 'east-1' })
    expect(standing(meeting)).toMatchObject({ status: 'awaited', isCorrection: true })
    meeting.say('attendance.excuse', { personId: 'east-1', reason: 'ill' })
    expect(standing(meeting)).toMatchObject({ status: 'onLeave', isCorrection: true })
  })

  it('[ATT-8] an attendee checks itself in until the end, and the operator after it', () => {
    const meeting = liveMeeting()
    expect(meeting.say('attendance.checkIn', east1, attendeeOf('east', 'east-1'))).toBeNull()
    meeting.say('meeting.adjourn', {})
    const other = { personId: 'east-2', venueId: 'east' }
    expect(meeting.say('attendance.checkIn', other, attendeeOf('east', 'east-2'))).toBe('attendance.meetingOver')
    expect(meeting.say('attendance.checkIn', other, operatorOf('east'))).toBeNull()
  })
})
