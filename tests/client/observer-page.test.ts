import { describe, expect, it } from 'vitest'
import { viewFor, viewsOf } from '../../client/connection/page-session.ts'
import { pageOf, turned } from '../../client/features/documents/reader-page.ts'
import { agendaPhases } from '../../client/views/observer/agenda-phases.ts'
import { liveMeeting, meetingAt } from '../support/meeting-fixture.ts'

const follow = { mode: 'follow' } as const

describe('the page of observers', () => {
  it('is the only one that they may open', () => {
    expect(viewsOf.observer).toEqual(['observer'])
    expect(viewFor('observer', 'wall')).toBe('observer')
    expect(viewFor('moderator', 'wall')).toBe('wall')
    expect(viewFor('operator', 'wall')).toBe('operator')
  })

  it('says of each item whether it is done, on, next or later', () => {
    const phases = ({ state }: ReturnType<typeof meetingAt>) => agendaPhases(state.agenda, state.meeting.status)
    expect(phases(meetingAt())).toEqual(['next', 'rest', 'rest', 'rest'])
    const meeting = liveMeeting()
    meeting.say('agenda.advance', { from: 'open' })
    expect(phases(meeting)).toEqual(['done', 'now', 'next', 'rest'])
    meeting.say('meeting.adjourn', {})
    expect(phases(meeting)).toEqual(['done', 'done', 'done', 'done'])
  })

  it('draws the page of all others while it follows', () => {
    expect(pageOf(follow, 3, 8)).toBe(3)
    expect(pageOf(follow, 3, 0)).toBe(3)
    expect(pageOf(follow, 9, 8)).toBe(8)
    expect(pageOf(follow, null, 8)).toBe(1)
  })

  it('stays at its own page once one was turned, within the document', () => {
    const own = turned(follow, -1, 3, 8)
    expect(own).toEqual({ mode: 'free', page: 2 })
    expect(pageOf(own, 7, 8)).toBe(2)
    expect(turned({ mode: 'free', page: 8 }, 1, 3, 8)).toEqual({ mode: 'free', page: 8 })
    expect(turned({ mode: 'free', page: 1 }, -1, 3, 8)).toEqual({ mode: 'free', page: 1 })
  })
})
