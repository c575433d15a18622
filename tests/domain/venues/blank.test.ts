import { describe, expect, it } from 'vitest'
import { mayCommand, parseCommand } from '../../../shared/domain/meeting/meeting.decide.ts'
import { visibleState } from '../../../shared/domain/meeting/meeting.visibility.ts'
import { blankVenues } from '../../../shared/domain/venues/venues.selectors.ts'
import { liveMeeting, meetingAt, moderator, operatorOf } from '../../support/meeting-fixture.ts'

const darkIn = ({ state }: ReturnType<typeof meetingAt>) => blankVenues(state.venues).map(({ id }) => id)

describe('dark screens', () => {
  it('[SCR-8] of all halls, or of those that are named, until they are lit in the same way', () => {
    const meeting = meetingAt()
    meeting.say('screens.blank', { on: true })
    expect(darkIn(meeting)).toEqual(['main', 'east', 'west'])
    meeting.say('screens.blank', { venueIds: ['west', 'west'], on: false })
    expect(darkIn(meeting)).toEqual(['main', 'east'])
    expect(meeting.log.at(-1)).toMatchObject({ type: 'screens.blankSet', data: { venueIds: ['west'], on: false } })
    meeting.say('screens.blank', { on: false })
    expect(darkIn(meeting)).toEqual([])
  })

  it('[SCR-8] what is so already is not refused, and keeps the instant since when it is', () => {
    const meeting = meetingAt()
    meeting.say('screens.blank', { venueIds: ['east'], on: true })
    const since = meeting.now
    expect(meeting.wait(60_000).say('screens.blank', { on: true })).toBeNull()
    expect(meeting.state.venues.east?.blankSince).toBe(since)
    expect(meeting.state.venues.west?.blankSince).toBe(meeting.now)
  })

  it('[SCR-8] neither the start nor a switch nor a recess lights them; the end does, and they can be darkened after it', () => {
    const meeting = meetingAt()
    meeting.say('screens.blank', { on: true })
    meeting.say('meeting.start', {})
    meeting.say('agenda.advance', { from: null })
    meeting.say('meeting.recess', {})
    meeting.say('meeting.resume', {})
    expect(darkIn(meeting)).toHaveLength(3)
    meeting.say('meeting.adjourn', {})
    expect(darkIn(meeting)).toEqual([])
    expect(meeting.say('screens.blank', { venueIds: ['east'], on: true })).toBeNull()
    expect(darkIn(meeting)).toEqual(['east'])
  })

  it('[SCR-8] by staff, also while another desk holds the chair token, and only of halls that exist', () => {
    const meeting = liveMeeting()
    const command = { type: 'screens.blank', data: { on: true } } as const
    expect(mayCommand(operatorOf('east'), command)).toBe(false)
    expect(meeting.say('control.take', {}, desk('a'))).toBeNull()
    expect(meeting.say('agenda.advance', { from: 'open' }, desk('b'))).toBe('control.heldByOther')
    expect(meeting.say('screens.blank', { on: true }, desk('b'))).toBeNull()
    expect(meeting.say('screens.blank', { venueIds: ['north'], on: true })).toBe('venues.unknownVenue')
    expect(parseCommand('screens.blank', { venueIds: [], on: true })).toBeNull()
  })

  it('[SCR-8] everybody may know which halls are dark', () => {
    const meeting = liveMeeting()
    meeting.say('screens.blank', { venueIds: ['east'], on: true })
    for (const venueId of ['east', 'west']) {
      expect(visibleState(meeting.state, { kind: 'operator', venueId }).venues.east?.blankSince).toBe(meeting.now)
    }
  })
})

const desk = (deskId: string) => ({ ...moderator, deskId })
