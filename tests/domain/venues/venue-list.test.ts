import { describe, expect, it } from 'vitest'
import { venueList } from '../../../shared/domain/venues/venues.selectors.ts'
import { liveMeeting, meetingAt, plan } from '../../support/meeting-fixture.ts'
import { planOf } from '../../support/situations.ts'

const north = { id: 'north', kind: 'branch', name: 'North hall' } as const

const order = ({ state }: Pick<ReturnType<typeof meetingAt>, 'state'>) => venueList(state.venues).map(({ id }) => id)

/** Nobody and nothing belongs to its halls. */
const emptyHalls = () => planOf({ people: [], commendation: {} })

describe('the list of halls', () => {
  it('[VEN-10] takes a branch at its place, with nobody expected there yet, also while the meeting goes on', () => {
    const meeting = liveMeeting()
    expect(meeting.say('venues.add', { venue: north, before: 'east' })).toBeNull()
    expect(meeting.say('venues.add', { venue: { kind: 'branch', name: 'Another' } })).toBeNull()
    expect(order(meeting)).toEqual(['main', 'north', 'east', 'west', 'id4'])
    expect(Object.values(meeting.state.venues).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5])
    expect(meeting.state.attendance.venues.north).toMatchObject({ expected: 0, signedAt: null })
    expect(meeting.say('attendance.transfer', { personId: 'east-1', toVenueId: 'north' })).toBeNull()
    expect(meeting.state.attendance.venues.north).toMatchObject({ expected: 1, absent: 1 })
  })

  it('[VEN-10] refuses an id that is taken, an unknown neighbour and a place in front of the main hall', () => {
    const meeting = meetingAt()
    expect(meeting.say('venues.add', { venue: { ...north, id: 'east' } })).toBe('venues.idTaken')
    expect(meeting.say('venues.add', { venue: north, before: 'nowhere' })).toBe('venues.unknownVenue')
    expect(meeting.say('venues.add', { venue: north, before: 'main' })).toBe('venues.mainStays')
    expect(meeting.say('venues.add', { venue: north, before: ['nowhere', 'west'] })).toBeNull()
    expect(order(meeting)).toEqual(['main', 'east', 'north', 'west'])
  })

  it('[VEN-11] renames any hall until the meeting is over', () => {
    const meeting = liveMeeting()
    expect(meeting.say('venues.edit', { venueId: 'main', patch: { name: 'The great hall' } })).toBeNull()
    expect(meeting.state.venues.main?.name).toBe('The great hall')
    meeting.say('meeting.adjourn', {})
    expect(meeting.say('venues.edit', { venueId: 'main', patch: { name: 'X' } })).toBe('venues.meetingOver')
  })

  it('[VEN-12] moves a branch, and leaves the main hall in front', () => {
    const meeting = meetingAt()
    expect(meeting.say('venues.move', { venueId: 'west', before: 'east' })).toBeNull()
    expect(order(meeting)).toEqual(['main', 'west', 'east'])
    expect(meeting.say('venues.move', { venueId: 'west', before: 'west' })).toBeNull()
    expect(order(meeting)).toEqual(['main', 'west', 'east'])
    expect(meeting.say('venues.move', { venueId: 'west', before: null })).toBeNull()
    expect(order(meeting)).toEqual(['main', 'east', 'west'])
    expect(meeting.say('venues.move', { venueId: 'main', before: null })).toBe('venues.mainStays')
  })

  it('[VEN-13] lets a hall go to which nothing belongs, and says what does', () => {
    const held = (more: Parameters<typeof planOf>[0]) =>
      planOf({ people: [], commendation: {}, ...more }).refusal('venues.remove', { venueId: 'east' })?.params ?? null
    expect(held({ people: plan.people })).toEqual({ by: 'people', count: 2 })
    expect(held({ commendation: plan.commendation })).toEqual({ by: 'awardees', count: 3 })
    const speaker = { name: 'X', title: null, venueId: 'east', personId: null }
    expect(held({ agenda: plan.agenda.map((item) => ({ ...item, speaker })) })).toEqual({ by: 'speakers', count: 4 })
    const told = emptyHalls()
    told.say('notices.send', { to: ['east'], text: 'Soon', level: 'info' })
    expect(told.refusal('venues.remove', { venueId: 'east' })?.params).toEqual({ by: 'notices', count: 1 })

    const meeting = emptyHalls()
    expect(meeting.say('venues.remove', { venueId: 'east' })).toBeNull()
    expect(order(meeting)).toEqual(['main', 'west'])
    expect(Object.keys(meeting.state.attendance.venues)).toEqual(['main', 'west'])
    expect(meeting.say('venues.remove', { venueId: 'west' })).toBe('venues.lastBranch')
    expect(meeting.say('venues.remove', { venueId: 'main' })).toBe('venues.mainStays')
    meeting.say('meeting.start', {})
    expect(meeting.say('venues.remove', { venueId: 'west' })).toBe('venues.meetingStarted')
  })
})
