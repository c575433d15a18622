import { describe, expect, it } from 'vitest'
import { mayCommand } from '../../../shared/domain/meeting/meeting.decide.ts'
import { venuesCommands } from '../../../shared/domain/venues/venues.decide.ts'
import {
  readinessOf,
  shortVenueName,
  venueBesideName,
  venueList,
} from '../../../shared/domain/venues/venues.selectors.ts'
import { liveMeeting, meetingAt, operatorOf } from '../../support/meeting-fixture.ts'

const minute = 60_000

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

  it('[VEN-1] the last report of a check counts, until the meeting is over', () => {
    const meeting = liveMeeting()
    const report = (status: 'ok' | 'problem', note: string | null = null) =>
      meeting.say('venues.reportReadiness', { venueId: 'east', check: 'video', status, note }, operatorOf('east'))
    report('problem', 'no signal')
    expect(readinessOf(meeting.state.venues.east ?? never())).toBe('problem')
    meeting.wait(minute)
    report('ok')
    expect(meeting.state.venues.east?.readiness.video).toEqual({ status: 'ok', note: null, at: meeting.now })
    expect(readinessOf(meeting.state.venues.east ?? never())).toBe('pending')
    meeting.say('meeting.adjourn', {})
    expect(report('ok')).toBe('venues.meetingOver')
  })

  it('[RCL-1] [RCL-2] a second roll call asks every hall anew', () => {
    const meeting = meetingAt()
    const answer = { venueId: 'east', heard: true, picture: true, sound: true }
    meeting.say('rollCall.open', {})
    meeting.say('rollCall.answer', answer, operatorOf('east'))
    meeting.say('rollCall.close', {})
    expect(meeting.say('rollCall.answer', { ...answer, venueId: 'west' })).toBe('rollCall.notOpen')
    meeting.wait(minute).say('rollCall.open', {})
    expect(meeting.state.venues.east?.rollCall).toMatchObject({ status: 'calling', openedAt: meeting.now, heard: null })
    expect(meeting.say('rollCall.answer', answer, operatorOf('east'))).toBeNull()
  })

  it('[RCL-1] is over by itself once every hall has answered', () => {
    const meeting = meetingAt()
    meeting.say('rollCall.open', {})
    for (const venueId of ['main', 'east', 'west']) {
      meeting.say('rollCall.answer', { venueId, heard: true, picture: true, sound: true })
    }
    expect(meeting.say('rollCall.close', {})).toBe('rollCall.notOpen')
    expect(meeting.say('rollCall.open', {})).toBeNull()
  })

  it('are listed with the main one first, then as in the file', () => {
    const { venues } = meetingAt().state
    const [main, east, west] = [venues.main, venues.east, venues.west].map((venue) => venue ?? never())
    const branchFirst = {
      west: { ...(west ?? never()), number: 1 },
      east: east ?? never(),
      main: main ?? never(),
    }
    expect(venueList({ ...branchFirst, main: { ...branchFirst.main, number: 3 } }).map(({ id }) => id)).toEqual([
      'main',
      'west',
      'east',
    ])
  })

  it.each([
    ['鸡西市中级人民法院', '鸡西市'],
    ['鸡冠区人民法院', '鸡冠区'],
    ['最高人民检察院', '最高人民检察院'],
    ['虎林市人民政府', '虎林市'],
    ['Main hall', 'Main hall'],
  ])('%s is %s where there is no room', (name, short) => expect(shortVenueName({ name })).toBe(short))
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

describe('the delay of a picture', () => {
  it('[VEN-6] is kept with the venue; only staff set it, from 0 to 10 s', () => {
    const meeting = liveMeeting()
    expect(meeting.state.venues.east?.videoDelayMs).toBe(0)
    expect(meeting.say('venues.setVideoDelay', { venueId: 'east', delayMs: 1_400 })).toBeNull()
    expect(meeting.state.venues.east?.videoDelayMs).toBe(1_400)
    expect(meeting.say('venues.setVideoDelay', { venueId: 'north', delayMs: 1 })).toBe('venues.unknownVenue')
    const { schema } = venuesCommands['venues.setVideoDelay']
    expect(schema.safeParse({ venueId: 'east', delayMs: 10_001 }).success).toBe(false)
    expect(
      mayCommand(operatorOf('east'), { type: 'venues.setVideoDelay', data: { venueId: 'east', delayMs: 1 } }),
    ).toBe(false)
  })
})

function never(): never {
  throw new Error('not there')
}
