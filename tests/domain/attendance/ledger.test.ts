import { describe, expect, it } from 'vitest'
import { visibleState } from '../../../shared/domain/meeting/meeting.visibility.ts'
import { attendeeOf, liveMeeting, meetingAt, operatorOf } from '../../support/meeting-fixture.ts'

const east1 = { personId: 'east-1', venueId: 'east' }
const one = { personId: 'east-1' }
const east = operatorOf('east')
const phone = attendeeOf('east', 'east-1')
const standing = (meeting: ReturnType<typeof meetingAt>) => meeting.state.attendance.people.east?.['east-1']
const numbers = (meeting: ReturnType<typeof meetingAt>) => meeting.state.attendance.venues.east
const guest = { id: 'guest', venueId: 'east', attends: 'standIn' } as const

function withGuest() {
  const meeting = meetingAt()
  meeting.say('attendance.changeRoster', { added: [guest], removed: [], moved: [] })
  return meeting
}

describe('corrections', () => {
  it('[ATT-7] show old, new, who, when and why; before the signature there are none', () => {
    const meeting = meetingAt()
    meeting.say('attendance.checkIn', east1)
    meeting.say('attendance.sign', { venueId: 'east' }, east)
    expect(meeting.state.attendance.corrections).toEqual({})
    meeting.wait(5_000).say('attendance.excuse', { ...one, reason: 'went home ill' }, east)
    const before = { status: 'present', venueId: 'east', late: false, standInId: null }
    expect(meeting.state.attendance.corrections.east).toEqual([
      {
        personId: 'east-1',
        at: meeting.now,
        by: 'operator',
        from: before,
        to: { ...before, status: 'onLeave' },
        reason: 'went home ill',
      },
    ])
  })

  it('[ATT-7] are for staff and the hall that signed', () => {
    const meeting = meetingAt()
    meeting.say('attendance.sign', { venueId: 'east' })
    meeting.say('attendance.checkIn', { ...east1, reason: 'came unseen' })
    const seenBy = (audience: Parameters<typeof visibleState>[1]) =>
      Object.keys(visibleState(meeting.state, audience).attendance.corrections)
    expect(seenBy({ kind: 'operator', venueId: 'east' })).toEqual(['east'])
    expect(seenBy({ kind: 'operator', venueId: 'west' })).toEqual([])
    expect(seenBy({ kind: 'attendee', venueId: 'east', personId: 'east-1' })).toEqual([])
  })

  it('[ATT-6] [ATT-7] a transfer is one in each hall that has signed', () => {
    const meeting = meetingAt()
    meeting.say('attendance.sign', { venueId: 'west' })
    meeting.say('attendance.transfer', { ...one, toVenueId: 'west', reason: 'power cut' })
    const { corrections } = meeting.state.attendance
    expect(corrections.east).toBeUndefined()
    expect(corrections.west).toMatchObject([{ from: { venueId: 'east' }, to: { venueId: 'west' }, by: 'staff' }])
  })
})

describe('late entries and stand-ins', () => {
  it('[ATT-13] has the time that was given, and is late when that was after the start', () => {
    const meeting = liveMeeting()
    const startedAt = meeting.state.meeting.startedAt ?? 0
    meeting.wait(60_000).say('attendance.amend', { ...one, at: startedAt - 1, reason: 'list was full' }, east)
    expect(standing(meeting)).toMatchObject({ status: 'present', at: startedAt - 1, late: false, isAmended: true })
    meeting.say('attendance.amend', { personId: 'east-2', at: startedAt, reason: 'came by train' }, east)
    expect(numbers(meeting)).toMatchObject({ present: 2, late: 1 })
  })

  it('[ATT-14] the member is present, its stand-in is counted nowhere else', () => {
    const meeting = withGuest()
    expect(meeting.say('attendance.standIn', { ...one, standInId: 'guest', reason: 'on duty' }, east)).toBeNull()
    expect(numbers(meeting)).toMatchObject({ expected: 2, present: 1, standIn: 1, listenIn: 0 })
    expect(meeting.state.attendance.people.east?.guest?.standsInFor).toBe('east-1')
  })

  it('[ATT-14] who comes after all is present in person, and the stand-in is free', () => {
    const meeting = withGuest()
    meeting.say('attendance.standIn', { ...one, standInId: 'guest' })
    expect(meeting.say('attendance.checkIn', east1, phone)).toBeNull()
    expect(standing(meeting)).not.toHaveProperty('standInId')
    expect(meeting.say('attendance.standIn', { personId: 'east-2', standInId: 'guest' })).toBeNull()
  })

  it('[ATT-14] one stands in for one, and no member for another', () => {
    const meeting = withGuest()
    meeting.say('attendance.standIn', { ...one, standInId: 'guest' })
    expect(meeting.say('attendance.standIn', { personId: 'east-2', standInId: 'guest' })).toBe('attendance.notAStandIn')
    expect(meeting.say('attendance.standIn', { personId: 'east-2', standInId: 'east-1' })).toBe(
      'attendance.notAStandIn',
    )
  })
})

describe('leaving and moving', () => {
  it('[ATT-15] who goes out stays present and is counted as away, until it is back or scans again', () => {
    const meeting = meetingAt()
    meeting.say('attendance.checkIn', east1)
    const arrivedAt = standing(meeting)?.at
    for (const back of ['attendance.return', 'attendance.checkIn'] as const) {
      expect(meeting.wait(1_000).say('attendance.leave', one, phone)).toBeNull()
      expect(numbers(meeting)).toMatchObject({ present: 1, away: 1 })
      const isBack =
        back === 'attendance.return'
          ? meeting.say('attendance.return', one, phone)
          : meeting.say('attendance.checkIn', east1, phone)
      expect(isBack).toBeNull()
      expect(numbers(meeting)).toMatchObject({ present: 1, away: 0 })
      expect(standing(meeting)?.at).toBe(arrivedAt)
    }
  })

  it('[ATT-15] nobody leaves for another', () => {
    const meeting = meetingAt()
    meeting.say('attendance.checkIn', east1)
    expect(meeting.say('attendance.leave', one, attendeeOf('east', 'east-2'))).toBe('attendance.notYours')
    expect(meeting.say('attendance.leave', one, operatorOf('west'))).toBe('attendance.unknownPerson')
  })

  it('[ATT-16] a failed hall moves whole, with every attendance and every stand-in', () => {
    const meeting = withGuest()
    meeting.say('attendance.checkIn', east1)
    meeting.say('attendance.standIn', { personId: 'east-2', standInId: 'guest' })
    const before = meeting.state.attendance
    const move = { fromVenueId: 'east', toVenueId: 'main', reason: 'power cut' }
    expect(meeting.say('attendance.transferHall', move)).toBeNull()
    const { venues, people } = meeting.state.attendance
    expect(venues.east).toMatchObject({ expected: 0, present: 0 })
    expect(venues.main).toMatchObject({ expected: 4, present: 2, standIn: 1 })
    const moved = Object.entries(before.people.east ?? {}).map(([id, person]) => [id, { ...person, cameFrom: 'east' }])
    expect(people.main).toEqual({ ...before.people.main, ...Object.fromEntries(moved) })
  })

  it('[ATT-20] a hall that works again gets back those who came from it, and nobody else', () => {
    const meeting = withGuest()
    meeting.say('attendance.checkIn', east1)
    const before = meeting.state.attendance
    meeting.say('attendance.transferHall', { fromVenueId: 'east', toVenueId: 'main', reason: 'power cut' })
    meeting.say('attendance.transferHall', { fromVenueId: 'main', toVenueId: 'west' })
    meeting.say('attendance.transfer', { personId: 'east-2', toVenueId: 'main' })
    expect(meeting.say('attendance.returnHall', { venueId: 'west' })).toBe('attendance.nobodyToMove')
    expect(meeting.say('attendance.returnHall', { venueId: 'east' })).toBeNull()
    expect(meeting.state.attendance.people.east).toEqual(before.people.east)
    expect(meeting.say('attendance.returnHall', { venueId: 'main' })).toBeNull()
    expect(meeting.state.attendance.people).toEqual(before.people)
    expect(meeting.state.attendance.venues).toEqual(before.venues)
    expect(meeting.say('attendance.returnHall', { venueId: 'nowhere' })).toBe('attendance.unknownVenue')
  })

  it('[ATT-20] whoever sits there for somebody who goes back goes with that person', () => {
    const meeting = withGuest()
    meeting.say('attendance.transferHall', { fromVenueId: 'east', toVenueId: 'main', reason: 'power cut' })
    meeting.say('attendance.standIn', { personId: 'east-2', standInId: 'guest' })
    expect(meeting.say('attendance.returnHall', { venueId: 'east' })).toBeNull()
    const { east, main } = meeting.state.attendance.people
    expect([east?.['east-2']?.standInId, east?.guest?.standsInFor]).toEqual(['guest', 'east-2'])
    expect(main?.guest).toBeUndefined()
  })

  it('[ATT-17] the roster changes as a whole or not at all, and loses nobody of whom an attendance is recorded', () => {
    const meeting = meetingAt()
    meeting.say('attendance.checkIn', east1)
    const before = meeting.state.attendance
    const change = { added: [guest], removed: ['east-2', 'east-1'], moved: [{ id: 'main-1', toVenueId: 'west' }] }
    expect(meeting.say('attendance.changeRoster', change)).toBe('attendance.stillListed')
    expect(meeting.state.attendance).toBe(before)
    expect(meeting.say('attendance.changeRoster', { ...change, removed: ['east-2'] })).toBeNull()
    const { people, venues } = meeting.state.attendance
    expect(Object.keys(people.east ?? {}).toSorted()).toEqual(['east-1', 'guest'])
    expect([venues.east?.expected, venues.main?.expected, venues.west?.expected]).toEqual([1, 1, 2])
  })

  it('[ATT-18] [ATT-19] what is shown or erased beside the log is recorded; numbers and attendance stay', () => {
    const meeting = meetingAt()
    const before = meeting.state
    meeting.say('attendance.revealPhone', one)
    expect(meeting.state).toEqual(before)
    meeting.say('attendance.erase', { what: 'phones' })
    expect(meeting.log.slice(-2).map(({ type }) => type)).toEqual(['attendance.phoneRevealed', 'attendance.erased'])
    expect(meeting.state).toEqual({ ...before, attendance: { ...before.attendance, erased: 'phones' } })
  })
})
