import { describe, expect, it } from 'vitest'
import { awardeeOfMoment } from '../../../shared/domain/commendation/commendation.selectors.ts'
import { liveMeeting } from '../../support/meeting-fixture.ts'

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

  it('[CMD-1] waits while the meeting is in recess; [CMD-3] the same number twice is refused', () => {
    const meeting = liveMeeting()
    meeting.say('agenda.goTo', { from: 'open', to: 'honour' })
    const reveal = (from: number, to: number) => meeting.say('commendation.reveal', { itemId: 'honour', from, to })
    expect(reveal(0, 3)).toBeNull()
    expect(reveal(3, 3)).toBe('commendation.noSuchAwardee')
    meeting.say('meeting.recess', {})
    expect(reveal(3, 0)).toBe('commendation.notCurrent')
    meeting.say('meeting.resume', {})
    expect(reveal(3, 0)).toBeNull()
    expect(meeting.state.commendation.honour).toMatchObject({ revealed: 0, total: 3 })
  })
})
