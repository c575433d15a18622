import { describe, expect, it } from 'vitest'
import type { Audience } from '../../../shared/access/audience.ts'
import { visibleState } from '../../../shared/domain/meeting/meeting.visibility.ts'
import { liveMeeting, meetingAt } from '../../support/meeting-fixture.ts'

describe('a hall without a screen', () => {
  it('[VEN-14] is noted once, while the meeting is on, and once when it is back', () => {
    const meeting = meetingAt()
    const lost = () => meeting.say('venues.noteLost', { venueId: 'east', since: 1_990_000 })
    expect(lost()).toBe('venues.nothingToNote')
    meeting.say('meeting.start', {})
    expect(meeting.say('venues.noteRegained', { venueId: 'east' })).toBe('venues.nothingToNote')
    expect(lost()).toBeNull()
    expect(meeting.state.venues.east?.lostSince).toBe(1_990_000)
    expect(lost()).toBe('venues.nothingToNote')
    expect(meeting.say('venues.noteLost', { venueId: 'nowhere', since: 1 })).toBe('venues.nothingToNote')
    expect(meeting.say('venues.noteRegained', { venueId: 'east' })).toBeNull()
    expect(meeting.state.venues.east?.lostSince).toBeNull()
  })

  it('[VEN-14] counts from when it went, never from later than now, and no longer than the meeting', () => {
    const meeting = liveMeeting()
    meeting.say('venues.noteLost', { venueId: 'west', since: meeting.now + 60_000 })
    expect(meeting.state.venues.west?.lostSince).toBe(meeting.now)
    meeting.say('meeting.adjourn', {})
    expect(meeting.state.venues.west?.lostSince).toBeNull()
  })

  it('[VEN-14] is told to those who look after the hall, and to no screen and no phone', () => {
    const meeting = liveMeeting()
    meeting.say('venues.noteLost', { venueId: 'west', since: 1_990_000 })
    const seenBy = (audience: Audience) => visibleState(meeting.state, audience).venues.west?.lostSince
    for (const audience of [{ kind: 'staff' }, { kind: 'technician' }, { kind: 'operator', venueId: 'west' }] as const)
      expect(seenBy(audience), audience.kind).toBe(1_990_000)
    const others: readonly Audience[] = [
      { kind: 'operator', venueId: 'east' },
      { kind: 'screen', venueId: 'west' },
      { kind: 'attendee', venueId: 'west', personId: null },
      { kind: 'observer' },
    ]
    for (const audience of others) expect(seenBy(audience), audience.kind).toBeNull()
  })
})
