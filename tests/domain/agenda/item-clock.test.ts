import { describe, expect, it } from 'vitest'
import { commitLeadMs } from '../../../shared/domain/agenda/agenda.evolve.ts'
import { elapsedMs, isClockHeld, remainingMs } from '../../../shared/domain/agenda/agenda.selectors.ts'
import { driftMs, projectedEnd, projectedStarts } from '../../../shared/domain/agenda/projection.selectors.ts'
import { liveMeeting } from '../../support/meeting-fixture.ts'

const minute = 60_000
const elapsed = (meeting: ReturnType<typeof liveMeeting>) => elapsedMs(meeting.state.agenda, meeting.now)

describe('the clock of the item', () => {
  it('[AGD-16] [AGD-17] stands while it is held, and goes on where it stood', () => {
    const meeting = liveMeeting()
    meeting.wait(2 * minute)
    expect(meeting.say('agenda.pauseClock', {})).toBeNull()
    expect(isClockHeld(meeting.state)).toBe(true)
    meeting.wait(7 * minute)
    expect([elapsed(meeting), remainingMs(meeting.state.agenda, meeting.now)]).toEqual([2 * minute, 8 * minute])
    meeting.say('agenda.resumeClock', {})
    meeting.wait(minute)
    expect(elapsed(meeting)).toBe(3 * minute)
    expect(isClockHeld(meeting.state)).toBe(false)
  })

  it('[AGD-17] a recess that begins while it is held counts once; with the recess the hold ends', () => {
    const meeting = liveMeeting()
    meeting.wait(minute).say('agenda.pauseClock', {})
    meeting.wait(minute).say('meeting.recess', {})
    expect(isClockHeld(meeting.state)).toBe(false)
    expect(meeting.say('agenda.resumeClock', {})).toBe('agenda.notLive')
    meeting.wait(minute).say('meeting.resume', {})
    meeting.wait(minute)
    expect(elapsed(meeting)).toBe(2 * minute)
  })

  it('[AGD-17] the next item begins with a clock that runs, and taking back gives the time back without the hold', () => {
    const meeting = liveMeeting()
    meeting.wait(minute).say('agenda.pauseClock', {})
    meeting.wait(5 * minute).say('agenda.stage', { itemId: 'read' })
    meeting.say('agenda.commit', { itemId: 'read' })
    meeting.wait(commitLeadMs + 4_000)
    expect([elapsed(meeting), isClockHeld(meeting.state)]).toEqual([4_000, false])
    expect(meeting.say('agenda.takeBack', {})).toBeNull()
    expect([elapsed(meeting), isClockHeld(meeting.state)]).toEqual([minute + commitLeadMs + 4_000, false])
  })

  it('[AGD-8] [AGD-9] while it is held, the end moves on and the meeting falls behind', () => {
    const meeting = liveMeeting()
    meeting.say('agenda.pauseClock', {})
    const [end, drift] = [projectedEnd(meeting.state.agenda, meeting.now), driftMs(meeting.state.agenda, meeting.now)]
    meeting.wait(3 * minute)
    expect(projectedEnd(meeting.state.agenda, meeting.now)).toBe((end ?? 0) + 3 * minute)
    expect(driftMs(meeting.state.agenda, meeting.now)).toBe((drift ?? 0) + 3 * minute)
  })

  it('[AGD-18] the items that are left follow one another, from the end of the current one', () => {
    const meeting = liveMeeting()
    meeting.wait(4 * minute)
    const starts = projectedStarts(meeting.state.agenda, meeting.now)
    const now = meeting.now
    expect(starts).toEqual({ read: now + 6 * minute, talk: now + 16 * minute, honour: now + 26 * minute })
    meeting.say('agenda.adjustTime', { itemId: 'open', deltaMinutes: 5 })
    expect(projectedStarts(meeting.state.agenda, now).read).toBe(now + 11 * minute)
    meeting.wait(60 * minute)
    expect(projectedStarts(meeting.state.agenda, meeting.now).read).toBe(meeting.now)
  })
})
