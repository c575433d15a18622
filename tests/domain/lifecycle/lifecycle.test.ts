import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { liveMeeting, meetingAt } from '../../support/meeting-fixture.ts'

const acts = ['meeting.start', 'meeting.recess', 'meeting.resume', 'meeting.adjourn'] as const

/** Which act leads where; what is not here is refused. */
const ways: Readonly<Record<string, string>> = {
  'planned meeting.start': 'live',
  'live meeting.recess': 'recess',
  'recess meeting.resume': 'live',
  'live meeting.adjourn': 'adjourned',
  'recess meeting.adjourn': 'adjourned',
}

describe('the meeting itself', () => {
  it('[MTG-1] [MTG-2] [MTG-3] [MTG-4] goes only the ways there are, whatever is pressed', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...acts), { maxLength: 12 }), (pressed) => {
        const meeting = meetingAt()
        for (const act of pressed) {
          const before = meeting.state.meeting.status
          const code = meeting.say(act, {})
          const way = ways[`${before} ${act}`]
          expect(code === null).toBe(way !== undefined)
          expect(meeting.state.meeting.status).toBe(way ?? before)
        }
      }),
    )
  })

  it('[MTG-1] [MTG-2] [MTG-4] knows when it began, paused and ended, by the server', () => {
    const meeting = meetingAt()
    meeting.say('meeting.start', {})
    const startedAt = meeting.now
    meeting.wait(60_000).say('meeting.recess', {})
    expect(meeting.state.meeting).toMatchObject({ startedAt, recessAt: meeting.now, adjournedAt: null })
    meeting.wait(60_000).say('meeting.resume', {})
    expect(meeting.state.meeting).toMatchObject({ startedAt, recessAt: null })
    meeting.wait(60_000).say('meeting.adjourn', {})
    expect(meeting.state.meeting).toMatchObject({ startedAt, recessAt: null, adjournedAt: meeting.now })
  })

  it('[MTG-2] nothing is moved during a recess', () => {
    const meeting = liveMeeting()
    meeting.say('meeting.recess', {})
    expect(meeting.say('agenda.advance', { from: 'open' })).toBe('agenda.notLive')
    expect(meeting.say('agenda.showPoint', { itemId: 'open', point: null })).toBe('agenda.notLive')
    expect(meeting.say('commendation.reveal', { itemId: 'open', from: 0, to: 1 })).toBe('commendation.notCurrent')
  })

  it('[MTG-4] the end takes the floor and the screens back', () => {
    const meeting = liveMeeting()
    meeting.say('documents.release', { documentId: 'd1' })
    meeting.say('documents.turnPage', { documentId: 'd1', page: 1 })
    meeting.say('meeting.adjourn', {})
    expect(meeting.state.floor.current).toBeNull()
    expect(meeting.state.documents.d1).toMatchObject({ released: true, page: null })
    expect(meeting.state.agenda.currentItemId).toBe('open')
  })

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
