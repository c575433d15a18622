import { describe, expect, it } from 'vitest'
import { nextCue, previousCue, switchTarget } from '../../../client/features/agenda/cues/next-cue.ts'
import { liveMeeting, meetingAt } from '../../support/meeting-fixture.ts'

const at = (itemId: string) => {
  const meeting = liveMeeting()
  meeting.say('agenda.goTo', { from: 'open', to: itemId })
  return meeting
}

describe('the red place', () => {
  it('[AGD-26] starts, resumes, and is nothing once the meeting is over', () => {
    expect(nextCue(meetingAt().state)).toEqual({ kind: 'start' })
    const meeting = liveMeeting()
    meeting.say('meeting.recess', {})
    expect(nextCue(meeting.state)).toEqual({ kind: 'resume' })
    meeting.say('meeting.adjourn', {})
    expect(nextCue(meeting.state)).toBeNull()
  })

  it('[AGD-26] stages the next item, and then switches to it', () => {
    const meeting = liveMeeting()
    expect(nextCue(meeting.state)).toMatchObject({ kind: 'stage', item: { id: 'read' } })
    meeting.say('agenda.stage', { itemId: 'talk' })
    expect(nextCue(meeting.state)).toMatchObject({ kind: 'commit', item: { id: 'talk' } })
  })

  it('[AGD-26] shows point after point, whatever is staged, and leaves the item behind the last one only', () => {
    const meeting = at('talk')
    meeting.say('agenda.stage', { itemId: 'honour' })
    for (const point of [0, 1, 2]) {
      expect(nextCue(meeting.state)).toEqual({ kind: 'point', point })
      meeting.say('agenda.showPoint', { itemId: 'talk', point })
    }
    expect(nextCue(meeting.state)).toMatchObject({ kind: 'commit', item: { id: 'honour' } })
    expect(switchTarget(meeting.state)?.id).toBe('honour')
  })

  it('[AGD-26] reveals name after name, and adjourns behind the last item', () => {
    const meeting = at('honour')
    for (const from of [0, 1, 2]) {
      expect(nextCue(meeting.state)).toEqual({ kind: 'name' })
      meeting.say('commendation.reveal', { itemId: 'honour', from, to: from + 1 })
    }
    expect(nextCue(meeting.state)).toEqual({ kind: 'adjourn' })
    expect(switchTarget(meeting.state)).toBeNull()
  })
})

describe('the way back', () => {
  it('[AGD-27] never leaves an item that has points or names', () => {
    const address = at('talk')
    expect(previousCue(address.state)).toBeNull()
    address.say('agenda.showPoint', { itemId: 'talk', point: 0 })
    expect(previousCue(address.state)).toEqual({ kind: 'point' })
    const honour = at('honour')
    expect(previousCue(honour.state)).toBeNull()
    honour.say('commendation.reveal', { itemId: 'honour', from: 0, to: 1 })
    expect(previousCue(honour.state)).toEqual({ kind: 'name' })
  })

  it('[AGD-27] goes to the previous item elsewhere, and nowhere from the first', () => {
    expect(previousCue(at('read').state)).toMatchObject({ kind: 'item', item: { id: 'open' } })
    expect(previousCue(liveMeeting().state)).toBeNull()
    expect(previousCue(meetingAt().state)).toBeNull()
  })
})
