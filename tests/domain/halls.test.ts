import { describe, expect, it } from 'vitest'
import { totalAttendance } from '../../shared/domain/attendance/attendance.selectors.ts'
import { awardeeOfMoment } from '../../shared/domain/commendation/commendation.selectors.ts'
import { mayCommand } from '../../shared/domain/meeting/meeting.decide.ts'
import { readinessOf, shortVenueName, venueBesideName } from '../../shared/domain/venues/venues.selectors.ts'
import { attendeeOf, liveMeeting, meetingAt, operatorOf } from '../support/meeting-fixture.ts'

describe('meeting', () => {
  it('[MTG-1] [MTG-4] starts once and is adjourned for good', () => {
    const meeting = meetingAt()
    expect(meeting.say('meeting.adjourn', {})).toBe('meeting.notLive')
    expect(meeting.say('meeting.start', {})).toBeNull()
    expect(meeting.say('meeting.start', {})).toBe('meeting.alreadyStarted')
    expect(meeting.say('meeting.adjourn', {})).toBeNull()
    expect(meeting.say('meeting.start', {})).toBe('meeting.over')
    expect(meeting.say('meeting.adjourn', {})).toBe('meeting.over')
  })

  it('[MTG-2] [MTG-3] recesses while live and resumes from it', () => {
    const meeting = liveMeeting()
    expect(meeting.say('meeting.resume', {})).toBe('meeting.notInRecess')
    meeting.say('meeting.recess', {})
    expect(meeting.say('meeting.recess', {})).toBe('meeting.notLive')
    expect(meeting.say('meeting.resume', {})).toBeNull()
  })
})

describe('floor', () => {
  it('[FLR-1] follows the agenda and is given to others', () => {
    const meeting = liveMeeting()
    expect(meeting.state.floor.current?.name).toBe('Host')
    meeting.say('floor.give', { speaker: { name: 'Guest', venueId: 'east' } })
    expect(meeting.state.floor.current).toMatchObject({ name: 'Guest', venueId: 'east', since: meeting.now })
    expect(meeting.say('floor.give', { speaker: { name: 'Guest', venueId: 'north' } })).toBe('floor.unknownVenue')
    meeting.say('floor.release', {})
    expect(meeting.say('floor.release', {})).toBe('floor.nobodySpeaks')
  })

  it('[FLR-2] a second request by the same person is refused', () => {
    const meeting = liveMeeting()
    const ask = () =>
      meeting.say('floor.request', { venueId: 'east', personId: 'east-1' }, attendeeOf('east', 'east-1'))
    expect(ask()).toBeNull()
    expect(ask()).toBe('floor.alreadyWaiting')
  })

  it('[FLR-3] a person asks only for itself', () => {
    const meeting = liveMeeting()
    const phone = attendeeOf('east', 'east-1')
    for (const personId of ['east-2', 'west-1', 'nobody'])
      expect(meeting.say('floor.request', { venueId: 'east', personId }, phone)).toBe('attendance.notYours')
    expect(meeting.say('floor.request', { venueId: 'east' }, phone)).toBeNull()
    expect(meeting.state.floor.requests[0]?.personId).toBe('east-1')
  })

  it('[FLR-4] is granted in the name of the hall', () => {
    const meeting = liveMeeting()
    meeting.say('floor.request', { venueId: 'east', topic: 'A question' }, operatorOf('east'))
    const requestId = meeting.state.floor.requests[0]?.id ?? ''
    expect(meeting.say('floor.grant', { requestId })).toBeNull()
    expect(meeting.state.floor).toMatchObject({ current: { name: 'East hall', venueId: 'east' }, requests: [] })
    expect(meeting.state.floor.outcomes[0]?.outcome).toBe('granted')
  })

  it('[FLR-5] is withdrawn by whoever asked', () => {
    const meeting = liveMeeting()
    meeting.say('floor.request', { venueId: 'east' }, operatorOf('east'))
    const requestId = meeting.state.floor.requests[0]?.id ?? ''
    expect(meeting.say('floor.withdraw', { requestId }, operatorOf('west'))).toBe('floor.unknownRequest')
    expect(meeting.say('floor.withdraw', { requestId }, attendeeOf('east', 'east-1'))).toBe('floor.unknownRequest')
    expect(meeting.say('floor.withdraw', { requestId }, operatorOf('east'))).toBeNull()
  })
})

describe('venues', () => {
  it('[VEN-1] are ready when every check is ok', () => {
    const meeting = meetingAt()
    for (const check of ['video', 'audio', 'network', 'seating'] as const) {
      meeting.say('venues.reportReadiness', { venueId: 'east', check, status: 'ok' }, operatorOf('east'))
    }
    expect(Object.values(meeting.state.venues).map(readinessOf)).toEqual(['pending', 'ready', 'pending'])
    meeting.say('venues.reportReadiness', { venueId: 'east', check: 'audio', status: 'problem', note: 'hum' })
    expect(readinessOf(meeting.state.venues.east ?? never())).toBe('problem')
  })

  it('[RCL-1] [RCL-2] [RCL-3] [RCL-4] are called and answer once', () => {
    const meeting = meetingAt()
    const answer = { heard: true, picture: true, sound: false }
    expect(meeting.say('rollCall.answer', { venueId: 'east', ...answer })).toBe('rollCall.notOpen')
    meeting.say('rollCall.open', {})
    expect(meeting.say('rollCall.open', {})).toBe('rollCall.alreadyOpen')
    meeting.say('rollCall.answer', { venueId: 'east', ...answer }, operatorOf('east'))
    expect(meeting.say('rollCall.answer', { venueId: 'east', ...answer })).toBe('rollCall.alreadyAnswered')
    meeting.say('rollCall.answer', { venueId: 'main', ...answer })
    meeting.say('rollCall.close', {})
    expect(meeting.state.venues.east?.rollCall).toMatchObject({ status: 'answered', sound: false, onBehalf: false })
    expect(meeting.state.venues.main?.rollCall).toMatchObject({ onBehalf: true })
    expect(meeting.state.venues.west?.rollCall?.status).toBe('unanswered')
  })

  it('have short names where long ones do not fit', () => {
    expect(shortVenueName({ name: '密山市人民法院' })).toBe('密山市')
    expect(shortVenueName({ name: 'Main hall' })).toBe('Main hall')
  })
})

describe('attendance', () => {
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
})

describe('documents', () => {
  it('[DOC-1] [DOC-2] [DOC-3] are released, shown and withdrawn', () => {
    const meeting = liveMeeting()
    expect(meeting.say('documents.turnPage', { documentId: 'd1', page: 1 })).toBe('documents.notReleased')
    expect(meeting.say('documents.release', { documentId: 'd1' })).toBeNull()
    expect(meeting.say('documents.release', { documentId: 'd1' })).toBe('documents.alreadyReleased')
    meeting.say('documents.release', { documentId: 'd2', venueIds: ['east'] })
    meeting.say('documents.turnPage', { documentId: 'd1', page: 2 })
    meeting.say('documents.turnPage', { documentId: 'd2', page: 1 })
    expect([meeting.state.documents.d1?.page, meeting.state.documents.d2?.page]).toEqual([null, 1])
    meeting.say('documents.withdraw', { documentId: 'd2' })
    expect(meeting.state.documents.d2).toMatchObject({ released: false, page: null })
  })

  it('[DOC-4] a hall acknowledges what is released to it, each step once', () => {
    const meeting = liveMeeting()
    meeting.say('documents.release', { documentId: 'd1', venueIds: ['east'] })
    const ack = (venueId: string) =>
      meeting.say('documents.acknowledge', { documentId: 'd1', venueId, step: 'received' }, operatorOf(venueId))
    expect(ack('east')).toBeNull()
    expect(ack('east')).toBe('documents.alreadyAcknowledged')
    expect(ack('west')).toBe('documents.unknown')
  })
})

describe('notices', () => {
  it('[NTC-1] [NTC-2] reach halls that exist and are acknowledged once', () => {
    const meeting = meetingAt()
    expect(meeting.say('notices.send', { to: ['north'], text: 'x', level: 'info' })).toBe('notices.unknownVenue')
    meeting.say('notices.send', { to: ['east'], text: 'Five minutes', level: 'urgent' })
    const noticeId = meeting.state.notices[0]?.id ?? ''
    expect(meeting.say('notices.acknowledge', { noticeId }, operatorOf('west'))).toBe('notices.unknown')
    expect(meeting.say('notices.acknowledge', { noticeId, reply: 'ok' }, operatorOf('east'))).toBeNull()
    expect(meeting.say('notices.acknowledge', { noticeId }, operatorOf('east'))).toBe('notices.alreadyAcknowledged')
  })

  it('[NTC-3] [NTC-5] a hall calls for help until somebody has handled it', () => {
    const meeting = meetingAt()
    meeting.say('notices.help', { venueId: 'east', text: 'no sound' }, operatorOf('east'))
    const helpCallId = meeting.state.helpCalls[0]?.id ?? ''
    expect(meeting.say('notices.handleHelp', { helpCallId }, operatorOf('west'))).toBe('notices.unknownHelpCall')
    expect(meeting.say('notices.handleHelp', { helpCallId })).toBeNull()
    expect(meeting.say('notices.handleHelp', { helpCallId })).toBe('notices.unknownHelpCall')
  })
})

describe('the hall beside a name', () => {
  it('is said unless it is the name itself, or nobody knows it', () => {
    const { venues } = liveMeeting().state
    const name = venues.east?.name ?? ''
    expect(venueBesideName(venues, { name: 'Guest', venueId: 'east' })?.id).toBe('east')
    expect(venueBesideName(venues, { name, venueId: 'east' })).toBeNull()
    expect(venueBesideName(venues, { name: 'Guest', venueId: 'nowhere' })).toBeNull()
    expect(venueBesideName(venues, { name: 'Guest', venueId: null })).toBeNull()
    expect(venueBesideName(venues, null)).toBeNull()
  })
})

describe('commendation', () => {
  it('[CMD-1] [CMD-2] [CMD-3] reveals on its item, from what the sender saw, and back', () => {
    const meeting = liveMeeting()
    const reveal = (from: number, to: number) => meeting.say('commendation.reveal', { itemId: 'honour', from, to })
    expect(reveal(0, 1)).toBe('commendation.notCurrent')
    meeting.say('agenda.goTo', { from: 'open', to: 'honour' })
    expect(reveal(0, 2)).toBeNull()
    expect(reveal(0, 1)).toBe('commendation.stale')
    expect(reveal(2, 4)).toBe('commendation.noSuchAwardee')
    const moment = () => awardeeOfMoment(meeting.state.commendation, 'honour')
    const second = moment()
    expect(reveal(2, 1)).toBeNull()
    expect(moment()).not.toEqual(second)
    expect(reveal(1, 0)).toBeNull()
    expect(moment()).toBeNull()
    expect(awardeeOfMoment(meeting.state.commendation, 'open')).toBeNull()
  })
})

describe('rights', () => {
  it('[ACC-1] who holds a venue link names no other venue', () => {
    const sign = (venueId: string) => ({ type: 'attendance.sign', data: { venueId } }) as const
    expect(mayCommand(operatorOf('east'), sign('east'))).toBe(true)
    expect(mayCommand(operatorOf('east'), sign('west'))).toBe(false)
    expect(mayCommand(attendeeOf('east'), sign('east'))).toBe(false)
  })
})

function never(): never {
  throw new Error('not there')
}
