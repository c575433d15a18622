import { describe, expect, it } from 'vitest'
import { agendaPhases } from '../../../client/features/agenda/agenda-phases.ts'
import { liveMeeting, meetingAt } from '../../support/meeting-fixture.ts'

describe('the agenda to read', () => {
  it('[AGD-24] says of each item whether it is done, on, next, later or not held', () => {
    const phases = ({ state }: ReturnType<typeof meetingAt>) => agendaPhases(state)
    expect(phases(meetingAt())).toEqual(['next', 'coming', 'coming', 'coming'])
    const meeting = liveMeeting()
    meeting.say('agenda.advance', { from: 'open' })
    expect(phases(meeting)).toEqual(['done', 'current', 'next', 'coming'])
    meeting.say('meeting.adjourn', {})
    expect(phases(meeting)).toEqual(['done', 'done', 'notHeld', 'notHeld'])
  })

  it('[AGD-24] tells what was jumped over as not held, also while the meeting goes on', () => {
    const meeting = liveMeeting()
    meeting.say('agenda.goTo', { from: 'open', to: 'talk' })
    expect(agendaPhases(meeting.state)).toEqual(['done', 'notHeld', 'current', 'next'])
  })
})
