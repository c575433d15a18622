import { describe, expect, it } from 'vitest'
import { commitLeadMs } from '../../../shared/domain/agenda/agenda.evolve.ts'
import { elapsedMs, itemById } from '../../../shared/domain/agenda/agenda.selectors.ts'
import { liveMeeting } from '../../support/meeting-fixture.ts'

function committed() {
  const meeting = liveMeeting()
  meeting.say('agenda.stage', { itemId: 'read' })
  meeting.wait(60_000).say('agenda.commit', { itemId: 'read' })
  return meeting
}

describe('a commit has one instant', () => {
  it('[AGD-19] the item begins a little ahead, and the one before ends then', () => {
    const { state, now } = committed()
    const startsAt = now + commitLeadMs
    expect(state.agenda.itemStartedAt).toBe(startsAt)
    expect(itemById(state.agenda, 'read')?.startedAt).toBe(startsAt)
    expect(itemById(state.agenda, 'open')?.endedAt).toBe(startsAt)
  })

  it('[AGD-6] nothing of it has run before that, in a recess neither', () => {
    const meeting = committed()
    expect(elapsedMs(meeting.state.agenda, meeting.now)).toBe(0)
    meeting.say('meeting.recess', {})
    meeting.wait(commitLeadMs / 2).say('meeting.resume', {})
    meeting.wait(commitLeadMs / 2 + 1_000)
    expect(elapsedMs(meeting.state.agenda, meeting.now)).toBe(1_000)
  })

  it('[AGD-5] ten seconds to take it back count from the commit', () => {
    expect(committed().wait(10_000).say('agenda.takeBack', {})).toBeNull()
    expect(committed().wait(10_001).say('agenda.takeBack', {})).toBe('agenda.nothingToTakeBack')
  })

  it('[AGD-19] an item that is left during the lead ends no earlier than it began', () => {
    const meeting = committed()
    meeting.wait(commitLeadMs / 2).say('agenda.advance', { from: 'read' })
    const item = itemById(meeting.state.agenda, 'read')
    expect(item?.endedAt).toBe(item?.startedAt)
  })
})
