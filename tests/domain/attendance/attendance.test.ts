import { describe, expect, it } from 'vitest'
import type { Actor } from '../../../shared/access/actor.ts'
import { audienceOf } from '../../../shared/access/audience.ts'
import { totalAttendance } from '../../../shared/domain/attendance/attendance.selectors.ts'
import { visibleState } from '../../../shared/domain/meeting/meeting.visibility.ts'
import { attendeeOf, liveMeeting, meetingAt, moderator, operatorOf } from '../../support/meeting-fixture.ts'

const east1 = { personId: 'east-1', venueId: 'east' }

const standing = (meeting: ReturnType<typeof meetingAt>, personId = 'east-1') =>
  meeting.state.attendance.people.east?.[personId]

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

  describe('[ATT-22] a check-in that is sent later', () => {
    const hourMs = 3_600_000
    /** Pressed at 2,000,000; the meeting starts a minute later, and the line is back after that. */
    const afterTheStart = () => {
      const meeting = meetingAt()
      const pressedAt = meeting.now
      meeting.wait(60_000).say('meeting.start', {})
      meeting.wait(5 * 60_000)
      return { meeting, pressedAt }
    }

    it('[CAS-23] counts from the press, and is marked; late by the press, not by its coming', () => {
      const { meeting, pressedAt } = afterTheStart()
      expect(meeting.say('attendance.checkIn', { ...east1, at: pressedAt }, operatorOf('east'))).toBeNull()
      expect(standing(meeting)).toMatchObject({ status: 'present', at: pressedAt, late: false, isSentLater: true })
      const second = { personId: 'east-2', venueId: 'east' }
      meeting.say('attendance.checkIn', { ...second, at: pressedAt + 2 * 60_000 }, operatorOf('east'))
      expect(standing(meeting, 'east-2')).toMatchObject({ at: pressedAt + 2 * 60_000, late: true, isSentLater: true })
      expect(meeting.state.attendance.venues.east).toMatchObject({ present: 2, late: 1 })
    })

    it('is one of now, and bears no mark, when it comes at once', () => {
      const meeting = liveMeeting()
      const pressedAt = meeting.now
      meeting.wait(1_999).say('attendance.checkIn', { ...east1, at: pressedAt }, operatorOf('east'))
      expect(standing(meeting)).toMatchObject({ at: meeting.now, late: true })
      expect(standing(meeting)?.isSentLater).toBeUndefined()
    })

    it('is refused ahead of the clock, and after twelve hours; a phone says no time at all', () => {
      const { meeting, pressedAt } = afterTheStart()
      const at = (ms: number, actor = operatorOf('east')) =>
        meeting.say('attendance.checkIn', { ...east1, at: ms }, actor)
      expect(at(meeting.now + 2_001)).toBe('attendance.futureTime')
      expect(at(pressedAt, attendeeOf('east', 'east-1'))).toBe('attendance.notYourTime')
      meeting.wait(pressedAt + 12 * hourMs - meeting.now + 1)
      expect(at(pressedAt)).toBe('attendance.tooLongAgo')
      expect(standing(meeting)?.status).toBe('awaited')
      expect(at(pressedAt + 1)).toBeNull()
    })

    it('leaves the time that a phone had claimed, and goes with the check-in when that is undone', () => {
      const meeting = meetingAt()
      meeting.say('attendance.setRules', { mode: 'confirmed' })
      meeting.say('attendance.checkIn', east1, attendeeOf('east', 'east-1'))
      const claimedAt = meeting.now
      const pressedAt = meeting.wait(60_000).now
      meeting.wait(hourMs).say('attendance.checkIn', { ...east1, at: pressedAt }, operatorOf('east'))
      expect(standing(meeting)).toMatchObject({ at: claimedAt, isSentLater: true })
      meeting.say('attendance.undo', { personId: 'east-1' })
      expect(standing(meeting)?.isSentLater).toBeUndefined()
    })
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

  it('[ATT-1] one person once; [ATT-2] in its own hall; [ATT-3] late after the start', () => {
    const meeting = meetingAt()
    const enter = (personId: string, venueId: string) => meeting.say('attendance.checkIn', { personId, venueId })
    expect(enter('east-1', 'east')).toBeNull()
    expect(enter('east-1', 'east')).toBe('attendance.alreadyPresent')
    expect(enter('east-2', 'west')).toBe('attendance.ofOtherHall')
    meeting.say('meeting.start', {})
    enter('east-2', 'east')
    expect(meeting.state.attendance.venues.east).toMatchObject({ expected: 2, present: 2, late: 1, absent: 0 })
  })

  it('[ATT-4] [ATT-5] is undone and excused, and the sums stay right', () => {
    const meeting = meetingAt()
    meeting.say('attendance.checkIn', { personId: 'east-1', venueId: 'east' })
    meeting.say('attendance.excuse', { personId: 'east-2', reason: 'court hearing' })
    expect(totalAttendance(meeting.state.attendance)).toMatchObject({ expected: 5, present: 1, onLeave: 1, absent: 3 })
    meeting.say('attendance.undo', { personId: 'east-1' })
    meeting.say('attendance.undo', { personId: 'east-2' })
    expect(meeting.say('attendance.undo', { personId: 'east-2' })).toBe('attendance.notPresent')
    expect(totalAttendance(meeting.state.attendance)).toMatchObject({ present: 0, onLeave: 0, absent: 5 })
  })

  it('[ATT-6] moves to another hall with the person', () => {
    const meeting = meetingAt()
    meeting.say('attendance.checkIn', { personId: 'east-1', venueId: 'east' })
    meeting.say('attendance.transfer', { personId: 'east-1', toVenueId: 'west' })
    expect(meeting.state.attendance.venues).toMatchObject({
      east: { expected: 1, present: 0 },
      west: { expected: 2, present: 1 },
    })
  })

  it('[ATT-7] [ATT-8] is signed once; afterwards changes are corrections, and not by attendees', () => {
    const meeting = meetingAt()
    meeting.say('attendance.sign', { venueId: 'east' }, operatorOf('east'))
    expect(meeting.say('attendance.sign', { venueId: 'east' })).toBe('attendance.alreadySigned')
    const own = { personId: 'east-1', venueId: 'east' }
    expect(meeting.say('attendance.checkIn', own, attendeeOf('east', 'east-1'))).toBe('attendance.signed')
    expect(meeting.say('attendance.checkIn', own, attendeeOf('east', 'east-2'))).toBe('attendance.notYours')
    expect(meeting.say('attendance.checkIn', own, operatorOf('east'))).toBeNull()
    expect(meeting.state.attendance.people.east?.['east-1']?.isCorrection).toBe(true)
  })

  it('counts those who listen in apart', () => {
    const meeting = meetingAt()
    meeting.say('attendance.checkIn', { personId: 'west-2', venueId: 'west' })
    expect(meeting.state.attendance.venues.west).toMatchObject({ expected: 1, present: 0, listenIn: 1 })
  })

  it('[ATT-7] who signs may say its name: staff and the hall see it, nobody else is told, and it goes with the people', () => {
    const meeting = meetingAt()
    expect(meeting.say('attendance.sign', { venueId: 'east', name: 'Operator 1' }, operatorOf('east'))).toBeNull()
    expect(meeting.say('attendance.sign', { venueId: 'west' })).toBeNull()
    const seenBy = (actor: Actor) => visibleState(meeting.state, audienceOf(actor)).attendance.signers
    expect(seenBy(moderator)).toEqual({ east: 'Operator 1' })
    expect(seenBy(operatorOf('east'))).toEqual({ east: 'Operator 1' })
    for (const actor of [operatorOf('west'), attendeeOf('east', 'east-1')]) expect(seenBy(actor)).toEqual({})
    meeting.say('attendance.erase', { what: 'phones' })
    expect(seenBy(moderator)).toEqual({ east: 'Operator 1' })
    meeting.say('attendance.erase', { what: 'people' })
    expect(seenBy(moderator)).toEqual({})
  })

  it('[ATT-7] a transfer after the ledger is signed is marked as a correction', () => {
    const meeting = meetingAt()
    meeting.say('attendance.sign', { venueId: 'west' })
    meeting.say('attendance.transfer', { personId: 'east-1', toVenueId: 'west' })
    expect(meeting.state.attendance.people.west?.['east-1']?.isCorrection).toBe(true)
  })
})
