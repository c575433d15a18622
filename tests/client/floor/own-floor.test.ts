import { describe, expect, it } from 'vitest'
import { isTurn, ownFloor } from '../../../client/features/floor/own-floor.ts'
import type { Audience } from '../../../shared/access/audience.ts'
import { visibleState } from '../../../shared/domain/meeting/meeting.visibility.ts'
import { addMs } from '../../../shared/kernel/time.ts'
import { attendeeOf, liveMeeting, operatorOf } from '../../support/meeting-fixture.ts'

type Meeting = ReturnType<typeof liveMeeting>

const personId = 'east-1'
const person: Audience = { kind: 'attendee', venueId: 'east', personId }

const own = (meeting: Meeting, laterMs = 0) =>
  ownFloor(visibleState(meeting.state, person).floor, personId, addMs(meeting.now, laterMs))

/** Behind a hall that asked before. */
function asked() {
  const meeting = liveMeeting()
  meeting.say('floor.request', { venueId: 'west' }, operatorOf('west'))
  meeting.say('floor.request', { venueId: 'east', topic: 'A question' }, attendeeOf('east', personId))
  return meeting
}

const firstId = (meeting: Meeting) => meeting.state.floor.requests[0]?.id ?? ''
const lastId = (meeting: Meeting) => meeting.state.floor.requests.at(-1)?.id ?? ''

describe('how one stands with the floor', () => {
  it('[FLR-11] [FLR-16] waits at a place, moves up, is told to get ready, speaks about what it asked for, and is done', () => {
    const meeting = asked()
    expect(own(meeting)).toEqual({ step: 'waiting', place: 2 })
    meeting.say('floor.decline', { requestId: firstId(meeting) })
    expect(own(meeting)).toEqual({ step: 'waiting', place: 1 })
    expect(isTurn(own(meeting))).toBe(false)
    meeting.say('floor.cueNext', { requestId: lastId(meeting) })
    expect(own(meeting)).toEqual({ step: 'cued', topic: 'A question' })
    expect(isTurn(own(meeting))).toBe(true)
    meeting.say('floor.grant', { requestId: lastId(meeting) })
    expect(own(meeting)).toEqual({ step: 'speaking', topic: 'A question' })
    meeting.say('floor.release', {})
    expect(own(meeting)).toEqual({ step: 'none' })
  })

  it('a later turn is not about what one asked for before', () => {
    const meeting = asked()
    meeting.say('floor.grant', { requestId: lastId(meeting) })
    meeting.say('floor.release', {})
    meeting.wait(1_000)
    const speaker = { name: 'East hall', title: null, venueId: 'east', personId }
    meeting.say('floor.cueNext', { speaker })
    expect(own(meeting)).toEqual({ step: 'cued', topic: null })
    meeting.say('floor.give', { speaker })
    expect(own(meeting)).toEqual({ step: 'speaking', topic: null })
  })

  it('hears that it was declined and why, or withdrawn, for five minutes', () => {
    const declined = asked()
    declined.say('floor.decline', { requestId: lastId(declined), reason: 'no time' })
    expect(own(declined)).toEqual({ step: 'declined', reason: 'no time' })
    expect(own(declined, 300_001)).toEqual({ step: 'none' })
    const withdrawn = asked()
    withdrawn.say('floor.withdraw', { requestId: lastId(withdrawn) })
    expect(own(withdrawn)).toEqual({ step: 'withdrawn' })
  })

  it('is nothing to whoever has not said who it is', () => {
    const meeting = asked()
    expect(ownFloor(meeting.state.floor, null, meeting.now)).toEqual({ step: 'none' })
  })
})
