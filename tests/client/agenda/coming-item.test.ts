import { describe, expect, it } from 'vitest'
import { comingItem } from '../../../client/features/agenda/coming-item.ts'
import { meetingAt } from '../../support/meeting-fixture.ts'

describe('the item that comes', () => {
  it('[AGD-3] names what is staged as coming, else the next of the agenda, and nothing after the last', () => {
    const meeting = meetingAt()
    expect(comingItem(meeting.state.agenda)?.id).toBe('open')
    meeting.say('meeting.start', {})
    meeting.say('agenda.advance', { from: null })
    expect(comingItem(meeting.state.agenda)?.id).toBe('read')
    meeting.say('agenda.stage', { itemId: 'honour' })
    expect(comingItem(meeting.state.agenda)?.id).toBe('honour')
    meeting.say('agenda.goTo', { from: 'open', to: 'honour' })
    expect(comingItem(meeting.state.agenda)).toBeNull()
  })
})
