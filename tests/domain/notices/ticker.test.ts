import { describe, expect, it } from 'vitest'
import type { Audience } from '../../../shared/access/audience.ts'
import { parseCommand } from '../../../shared/domain/meeting/meeting.decide.ts'
import { keptMeeting } from '../../../shared/domain/meeting/meeting.evolve.ts'
import { visibleEvents, visibleState } from '../../../shared/domain/meeting/meeting.visibility.ts'
import { liveMeeting, meetingAt } from '../../support/meeting-fixture.ts'

type Meeting = ReturnType<typeof meetingAt>

const screenOf = (venueId: string): Audience => ({ kind: 'screen', venueId })

const show = (meeting: Meeting, text: string, to: 'all' | string[] = 'all') =>
  meeting.say('ticker.show', { to, text, from: meeting.state.ticker.line?.id ?? null })

/** What the audience is told of the act. */
function told(meeting: Meeting, audience: Audience, act: () => unknown) {
  const before = meeting.state
  act()
  const event = meeting.log.at(-1)
  return event === undefined ? [] : visibleEvents(event, before, meeting.state, audience).map(({ type }) => type)
}

describe('the ticker', () => {
  it('[NTC-8] a new line stands in the place of the one that its sender saw', () => {
    const meeting = meetingAt()
    expect(show(meeting, 'first')).toBeNull()
    expect(meeting.say('ticker.show', { to: 'all', text: 'blind', from: null })).toBe('ticker.changed')
    expect(show(meeting, 'second')).toBeNull()
    expect(meeting.state.ticker.line).toMatchObject({ text: 'second', to: 'all' })
  })

  it('[NTC-8] is for venues that exist, each named once', () => {
    const meeting = meetingAt()
    expect(show(meeting, 'x', ['north'])).toBe('notices.unknownVenue')
    expect(show(meeting, 'x', ['east', 'east'])).toBeNull()
    expect(meeting.state.ticker.line?.to).toEqual(['east'])
  })

  it('[NTC-8] a line has eighty characters at most', () => {
    const line = (length: number) => parseCommand('ticker.show', { to: 'all', text: '字'.repeat(length), from: null })
    expect(line(80)).not.toBeNull()
    expect(line(81)).toBeNull()
    expect(line(0)).toBeNull()
  })

  it('[NTC-9] is taken off by whoever saw it, and by the end of the meeting', () => {
    const meeting = liveMeeting()
    show(meeting, 'first')
    const first = meeting.state.ticker.line?.id ?? ''
    show(meeting, 'second')
    expect(meeting.say('ticker.clear', { tickerId: first })).toBe('ticker.changed')
    expect(meeting.say('ticker.clear', { tickerId: meeting.state.ticker.line?.id ?? '' })).toBeNull()
    expect(meeting.say('ticker.clear', { tickerId: first })).toBe('ticker.nothingShown')
    show(meeting, 'third')
    meeting.say('meeting.adjourn', {})
    expect(meeting.state.ticker.line).toBeNull()
    show(meeting, 'the way out is on the left')
    expect(meeting.state.ticker.line?.text).toBe('the way out is on the left')
  })

  it('[NTC-10] a hall sees its own line, and is told that it is gone when another hall has one instead', () => {
    const meeting = meetingAt()
    expect(told(meeting, screenOf('west'), () => show(meeting, 'for the east', ['east', 'main']))).toEqual([])
    expect(visibleState(meeting.state, screenOf('west')).ticker.line).toBeNull()
    expect(visibleState(meeting.state, screenOf('east')).ticker.line?.to).toEqual(['east'])
    expect(visibleState(meeting.state, { kind: 'observer' }).ticker.line).toBeNull()
    expect(told(meeting, screenOf('east'), () => show(meeting, 'for the west', ['west']))).toEqual(['ticker.cleared'])
    expect(told(meeting, { kind: 'observer' }, () => show(meeting, 'for all'))).toEqual(['ticker.shown'])
  })

  it('[NTC-10] stays on the machine of a hall that loses its line', () => {
    const meeting = meetingAt()
    show(meeting, 'for all')
    expect(keptMeeting(meeting.state, 'screen').ticker.line?.text).toBe('for all')
  })
})
