import { describe, expect, it } from 'vitest'
import { turnTime } from '../../../client/features/floor/turn-time.ts'
import { minutes } from '../../../shared/kernel/time.ts'
import { liveMeeting, meetingAt } from '../../support/meeting-fixture.ts'

const speaker = { name: 'East hall', title: null, venueId: 'east', personId: 'east-1' }

function meetingAtItem() {
  const meeting = liveMeeting()
  return { meeting, time: () => turnTime(meeting.state.agenda, meeting.state.floor, meeting.now) }
}

describe('the clock of a turn', () => {
  it('[FLR-16] counts down the item that one speaks in, and says how long one has spoken', () => {
    const { meeting, time } = meetingAtItem()
    meeting.wait(minutes(4))
    meeting.say('floor.give', { speaker })
    meeting.wait(minutes(1))
    expect(time()).toEqual({
      kind: 'left',
      ms: minutes(5),
      plannedMinutes: 10,
      spokenMs: minutes(1),
      usedShare: 0.5,
    })
  })

  it('is over after zero, and full', () => {
    const { meeting, time } = meetingAtItem()
    meeting.wait(minutes(12))
    expect(time()).toMatchObject({ kind: 'over', ms: -minutes(2), usedShare: 1 })
  })

  it('counts the speech where no time is planned, and nothing while nobody speaks', () => {
    const meeting = meetingAt()
    const time = () => turnTime(meeting.state.agenda, meeting.state.floor, meeting.now)
    meeting.say('meeting.start', {})
    expect(time()).toBeNull()
    meeting.say('floor.give', { speaker })
    meeting.wait(minutes(1))
    expect(time()).toMatchObject({ kind: 'spoken', ms: minutes(1), plannedMinutes: null, usedShare: 0 })
  })
})
