import { describe, expect, it } from 'vitest'
import { mayCommand } from '../../../shared/domain/meeting/meeting.decide.ts'
import { isRollCallOpen } from '../../../shared/domain/venues/venues.selectors.ts'
import { meetingAt, moderator, operatorOf } from '../../support/meeting-fixture.ts'

const fine = { heard: true, picture: true, sound: true }

function rollCall() {
  const meeting = meetingAt()
  const statuses = () => Object.values(meeting.state.venues).map(({ rollCall: call }) => call?.status ?? null)
  const answer = (venueId: string, actor = operatorOf(venueId)) =>
    meeting.say('rollCall.answer', { venueId, ...fine }, actor)
  return { meeting, statuses, answer }
}

describe('a roll call in order', () => {
  it('[RCL-1] without a mode, or at once: every hall is called', () => {
    for (const data of [{}, { mode: 'atOnce' as const }]) {
      const { meeting, statuses } = rollCall()
      meeting.say('rollCall.open', data)
      expect(statuses()).toEqual(['calling', 'calling', 'calling'])
      expect(meeting.log.at(-1)).toMatchObject({ type: 'rollCall.opened', data: {} })
      expect(meeting.state.venues.east?.rollCall).toMatchObject({ calledAt: meeting.now, timesCalled: 1 })
    }
  })

  it('[RCL-5] calls the main hall first; the others wait for their turn and cannot answer before it', () => {
    const { meeting, statuses, answer } = rollCall()
    meeting.say('rollCall.open', { mode: 'inOrder' })
    expect(statuses()).toEqual(['calling', 'queued', 'queued'])
    expect(meeting.state.venues.east?.rollCall).toMatchObject({ calledAt: null, timesCalled: 0 })
    expect(answer('east')).toBe('rollCall.notCalledYet')
    expect(meeting.say('rollCall.open', {})).toBe('rollCall.alreadyOpen')
  })

  it('[RCL-5] stays open between two halls, and is over when the last one has answered', () => {
    const { meeting, answer } = rollCall()
    meeting.say('rollCall.open', { mode: 'inOrder' })
    for (const venueId of ['main', 'east', 'west']) {
      if (venueId !== 'main') meeting.wait(1_000).say('rollCall.call', { venueId })
      expect(meeting.state.venues[venueId]?.rollCall).toMatchObject({ status: 'calling', calledAt: meeting.now })
      expect(isRollCallOpen(meeting.state.venues)).toBe(true)
      expect(answer(venueId)).toBeNull()
    }
    expect(isRollCallOpen(meeting.state.venues)).toBe(false)
  })

  it('[RCL-6] a hall that does not answer stays called while the next one is', () => {
    const { meeting, statuses, answer } = rollCall()
    meeting.say('rollCall.open', { mode: 'inOrder' })
    meeting.say('rollCall.call', { venueId: 'east' })
    expect(statuses()).toEqual(['calling', 'calling', 'queued'])
    expect(answer('main', moderator)).toBeNull()
    expect(meeting.state.venues.main?.rollCall?.onBehalf).toBe(true)
  })

  it('[RCL-6] called again, a hall answers again; also when the roll call was over already', () => {
    const { meeting, answer } = rollCall()
    expect(meeting.say('rollCall.call', { venueId: 'east' })).toBe('rollCall.notOpen')
    meeting.say('rollCall.open', {})
    answer('east')
    expect(answer('east')).toBe('rollCall.alreadyAnswered')
    const openedAt = meeting.now
    meeting.say('rollCall.close', {})
    meeting.wait(1_000).say('rollCall.call', { venueId: 'east' })
    expect(meeting.state.venues.east?.rollCall).toMatchObject({
      status: 'calling',
      openedAt,
      calledAt: meeting.now,
      timesCalled: 2,
      heard: null,
    })
    expect(answer('east')).toBeNull()
  })

  it('[RCL-4] closed: who was not called yet is unanswered too, and can be told from who kept silent', () => {
    const { meeting, statuses, answer } = rollCall()
    meeting.say('rollCall.open', { mode: 'inOrder' })
    answer('main')
    meeting.say('rollCall.call', { venueId: 'east' })
    meeting.say('rollCall.close', {})
    expect(statuses()).toEqual(['answered', 'unanswered', 'unanswered'])
    expect(meeting.state.venues.east?.rollCall?.calledAt).toBe(meeting.now)
    expect(meeting.state.venues.west?.rollCall?.calledAt).toBeNull()
  })

  it('[RCL-6] is called by staff only, and no longer after the meeting', () => {
    const { meeting } = rollCall()
    expect(mayCommand(operatorOf('east'), { type: 'rollCall.call', data: { venueId: 'east' } })).toBe(false)
    meeting.say('rollCall.open', {})
    meeting.say('meeting.start', {})
    meeting.say('meeting.adjourn', {})
    expect(meeting.say('rollCall.call', { venueId: 'east' })).toBe('venues.meetingOver')
    expect(meeting.say('rollCall.call', { venueId: 'north' })).toBe('venues.unknownVenue')
  })
})
