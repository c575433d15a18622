import { describe, expect, it } from 'vitest'
import { parseCommand } from '../../../shared/domain/meeting/meeting.decide.ts'
import { instant } from '../../../shared/kernel/time.ts'
import { liveMeeting, meetingAt } from '../../support/meeting-fixture.ts'

const patchOf = (patch: object) => {
  const parsed = parseCommand('meeting.edit', { patch })
  return parsed !== null && 'patch' in parsed.data ? parsed.data.patch : null
}

describe('the head of a meeting', () => {
  it('[MTG-8] is edited member by member; what is absent stays', () => {
    const meeting = meetingAt()
    expect(meeting.say('meeting.edit', { patch: { title: 'Another title', organizer: 'The office' } })).toBeNull()
    expect(
      meeting.say('meeting.edit', { patch: { startsAt: instant(5_000_000), timeZone: 'UTC', locale: 'en' } }),
    ).toBeNull()
    expect(meeting.state.meeting).toMatchObject({
      title: 'Another title',
      organizer: 'The office',
      startsAt: 5_000_000,
      timeZone: 'UTC',
      locale: 'en',
    })
    expect(meeting.say('meeting.edit', { patch: { organizer: null } })).toBeNull()
    expect(meeting.state.meeting).toMatchObject({ title: 'Another title', organizer: null })
  })

  it('[MTG-8] takes the start as a file has it and as the state has it', () => {
    expect(patchOf({ startsAt: '1970-01-01T08:00:05+08:00' })).toEqual({ startsAt: 5_000 })
    expect(patchOf({ startsAt: 5_000 })).toEqual({ startsAt: 5_000 })
    for (const patch of [{}, { startsAt: '1970-01-01T08:00' }, { timeZone: 'CST' }, { title: ' ' }, { status: 'live' }])
      expect(patchOf(patch)).toBeNull()
  })

  it('[MTG-8] keeps its start once it has begun, and all of it once it is over', () => {
    const meeting = liveMeeting()
    expect(meeting.say('meeting.edit', { patch: { startsAt: instant(5_000) } })).toBe('meeting.alreadyStarted')
    expect(meeting.say('meeting.edit', { patch: { timeZone: 'UTC', title: 'X' } })).toBe('meeting.alreadyStarted')
    expect(meeting.say('meeting.edit', { patch: { title: 'Renamed while it goes on' } })).toBeNull()
    meeting.say('meeting.adjourn', {})
    expect(meeting.say('meeting.edit', { patch: { title: 'Too late' } })).toBe('meeting.over')
    expect(meeting.state.meeting.title).toBe('Renamed while it goes on')
  })
})
