import { describe, expect, it } from 'vitest'
import { phoneRows } from '../../../client/features/agenda/phone-rows.ts'
import { liveMeeting } from '../../support/meeting-fixture.ts'

function meetingThatGoesOn() {
  const meeting = liveMeeting()
  const rows = () => phoneRows(meeting.state).map(({ standing, items }) => [standing, ...items.map(({ id }) => id)])
  return { meeting, rows }
}

describe('[AGD-24] the agenda on the phone', () => {
  it('folds neighbours that are done into one row', () => {
    const { meeting, rows } = meetingThatGoesOn()
    expect(rows()).toEqual([
      ['current', 'open'],
      ['coming', 'read'],
      ['coming', 'talk'],
      ['coming', 'honour'],
    ])
    meeting.say('agenda.advance', { from: 'open' })
    meeting.say('agenda.advance', { from: 'read' })
    expect(rows()).toEqual([
      ['done', 'open', 'read'],
      ['current', 'talk'],
      ['coming', 'honour'],
    ])
  })

  it('folds nothing that was jumped over, and nothing across it', () => {
    const { meeting, rows } = meetingThatGoesOn()
    meeting.say('agenda.goTo', { from: 'open', to: 'talk' })
    meeting.say('agenda.advance', { from: 'talk' })
    expect(rows()).toEqual([
      ['done', 'open'],
      ['notHeld', 'read'],
      ['done', 'talk'],
      ['current', 'honour'],
    ])
  })

  it('unfolds once the meeting is over', () => {
    const { meeting, rows } = meetingThatGoesOn()
    meeting.say('agenda.advance', { from: 'open' })
    meeting.say('meeting.adjourn', {})
    expect(rows()).toEqual([
      ['done', 'open'],
      ['done', 'read'],
      ['notHeld', 'talk'],
      ['notHeld', 'honour'],
    ])
  })
})
