import { describe, expect, it } from 'vitest'
import type { Actor } from '../../../shared/access/actor.ts'
import type { Doubt } from '../../../shared/access/arrival.ts'
import { visibleState } from '../../../shared/domain/meeting/meeting.visibility.ts'
import { attendeeOf, meetingAt, moderator, operatorOf } from '../../support/meeting-fixture.ts'

const east1 = { personId: 'east-1', venueId: 'east' }
const phone = attendeeOf('east', 'east-1')
const east = operatorOf('east')
const phoneWith = (isOnSite: boolean, ...doubts: Doubt[]): Actor => ({ ...phone, arrival: { isOnSite, doubts } })
const remote: Actor = { ...phone, isRemote: true }

type Mode = 'link' | 'operatorOnly' | 'confirmed' | 'rotating'

function meetingIn(mode: Mode) {
  const meeting = meetingAt()
  if (mode !== 'link') meeting.say('attendance.setRules', { mode })
  return meeting
}

const standing = (meeting: ReturnType<typeof meetingAt>) => meeting.state.attendance.people.east?.['east-1']

describe('how phones come in', () => {
  it('[ATT-9] by the link of the hall, unless staff have said otherwise', () => {
    expect(meetingAt().state.attendance.rules).toEqual({ mode: 'link', door: 'counts' })
    expect(meetingAt().say('attendance.checkIn', east1, phone)).toBeNull()
  })

  it.each(['link', 'operatorOnly', 'confirmed', 'rotating'] as const)(
    '[ATT-9] in mode %s staff, operators and remote attendees check in',
    (mode) => {
      for (const actor of [moderator, east, remote]) {
        const meeting = meetingIn(mode)
        expect(meeting.say('attendance.checkIn', east1, actor)).toBeNull()
        expect(standing(meeting)?.status).toBe('present')
      }
    },
  )

  it('[ATT-9] in mode rotating only with a code of the hall', () => {
    const meeting = meetingIn('rotating')
    expect(meeting.say('attendance.checkIn', east1, phoneWith(false))).toBe('attendance.codeNeeded')
    expect(meeting.say('attendance.checkIn', east1, phoneWith(true))).toBeNull()
  })

  it('[ATT-9] only staff set the rules; the door is set apart from the mode', () => {
    const meeting = meetingAt()
    meeting.say('attendance.setRules', { door: 'surnames' })
    expect(meeting.state.attendance.rules).toEqual({ mode: 'link', door: 'surnames' })
    expect(visibleState(meeting.state, { kind: 'observer' }).attendance.rules.door).toBe('surnames')
  })

  it('[ATT-10] a remote attendee is counted as such, and as present', () => {
    const meeting = meetingAt()
    meeting.say('attendance.checkIn', east1, remote)
    expect(meeting.state.attendance.venues.east).toMatchObject({ present: 1, remote: 1 })
  })

  it('[ATT-11] what a phone says counts from when it said so, once the operator has confirmed', () => {
    const meeting = meetingIn('confirmed')
    meeting.say('attendance.checkIn', east1, phone)
    const saidAt = meeting.now
    expect(standing(meeting)).toMatchObject({ status: 'awaited', claimedAt: saidAt })
    meeting.wait(60_000).say('meeting.start', {})
    meeting.wait(60_000).say('attendance.checkIn', east1, east)
    expect(standing(meeting)).toMatchObject({ status: 'present', at: saidAt, late: false, via: 'operator' })
    expect(standing(meeting)).not.toHaveProperty('claimedAt')
  })

  it('[ATT-11] a claim that is dismissed leaves nothing, and may be made again', () => {
    const meeting = meetingIn('confirmed')
    const before = meeting.state.attendance
    meeting.say('attendance.checkIn', east1, phone)
    expect(meeting.say('attendance.dismissClaim', east1, east)).toBeNull()
    expect(meeting.state.attendance).toEqual(before)
    expect(meeting.say('attendance.checkIn', east1, phone)).toBeNull()
  })
})

describe('doubt', () => {
  it('[ATT-12] never refuses: the person is present and in the queue of staff and operator, not on its own phone', () => {
    const meeting = meetingAt()
    expect(meeting.say('attendance.checkIn', east1, phoneWith(true, 'sameDevice', 'codeEdge'))).toBeNull()
    expect(meeting.state.attendance.venues.east?.present).toBe(1)
    const seenBy = (audience: Parameters<typeof visibleState>[1]) =>
      visibleState(meeting.state, audience).attendance.people.east?.['east-1']
    expect(seenBy({ kind: 'operator', venueId: 'east' })?.doubts).toEqual(['sameDevice', 'codeEdge'])
    expect(seenBy({ kind: 'attendee', venueId: 'east', personId: 'east-1' })).not.toHaveProperty('doubts')
  })

  it('[ATT-12] what is cleared stays present, what is rejected is awaited again', () => {
    for (const [outcome, present] of [
      ['cleared', 1],
      ['rejected', 0],
    ] as const) {
      const meeting = meetingAt()
      meeting.say('attendance.checkIn', east1, phoneWith(true, 'farAddress'))
      expect(meeting.say('attendance.review', { ...east1, outcome }, east)).toBeNull()
      expect(meeting.state.attendance.venues.east?.present).toBe(present)
      expect(meeting.say('attendance.review', { ...east1, outcome }, east)).toBe('attendance.noDoubt')
    }
  })
})

describe('a second attempt', () => {
  it('[ATT-1] tells the desks where and when, and a phone without a name nothing', () => {
    const meeting = meetingAt()
    meeting.say('attendance.checkIn', east1, phone)
    const at = meeting.now
    const paramsFor = (actor: Actor) => meeting.refusal('attendance.checkIn', east1, actor)?.params
    expect(paramsFor(moderator)).toEqual({ at, venueId: 'east' })
    expect(paramsFor(phone)).toEqual({ at })
    expect(paramsFor(attendeeOf('east'))).toEqual({})
  })

  it('[ATT-2] staff are told of the other hall, an operator is not', () => {
    const meeting = meetingAt()
    const west = { personId: 'east-1', venueId: 'west' }
    expect(meeting.refusal('attendance.checkIn', west)).toEqual({
      code: 'attendance.ofOtherHall',
      params: { venueId: 'east', at: null },
    })
    expect(meeting.refusal('attendance.checkIn', west, operatorOf('west'))?.code).toBe('attendance.unknownPerson')
  })
})
