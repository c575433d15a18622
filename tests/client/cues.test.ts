import { describe, expect, it } from 'vitest'
import { hallCues } from '../../client/features/cues/hall-cues.ts'
import { ownFloor } from '../../client/views/phone/own-floor.ts'
import type { Audience } from '../../shared/access/audience.ts'
import { visibleState } from '../../shared/domain/meeting/meeting.visibility.ts'
import { addMs } from '../../shared/kernel/time.ts'
import { attendeeOf, liveMeeting, operatorOf } from '../support/meeting-fixture.ts'

type Meeting = ReturnType<typeof liveMeeting>

const cuesOf = (meeting: Meeting, venueId: string, kind: 'operator' | 'screen' = 'operator') =>
  hallCues(visibleState(meeting.state, { kind, venueId }), venueId)
const firstId = (meeting: Meeting) => meeting.state.floor.requests[0]?.id ?? ''

describe('what a hall is to get ready for', () => {
  it('[FLR-7] the floor: the hall as such, with its topic; its screen does not know the topic', () => {
    const meeting = liveMeeting()
    meeting.say('floor.request', { venueId: 'east', topic: 'A question' }, operatorOf('east'))
    meeting.say('floor.cueNext', { requestId: firstId(meeting) })
    const cue = { kind: 'floor', name: null, personId: null, topic: 'A question' }
    expect(cuesOf(meeting, 'east')).toEqual([cue])
    expect(cuesOf(meeting, 'east', 'screen')).toEqual([{ ...cue, topic: null }])
    expect(cuesOf(meeting, 'west')).toEqual([])
  })

  it('[CMD-4] an award, by how many names come before; [AGD-3] an item that is staged and spoken from the hall', () => {
    const meeting = liveMeeting()
    const speaker = { name: 'Guest', title: null, venueId: 'east', personId: null }
    meeting.say('agenda.editItem', { itemId: 'read', patch: { speaker } })
    meeting.say('agenda.goTo', { from: 'open', to: 'honour' })
    meeting.say('agenda.stage', { itemId: 'read' })
    expect(cuesOf(meeting, 'east').map((cue) => [cue.kind, 'before' in cue ? cue.before : null])).toEqual([
      ['award', 0],
      ['award', 1],
      ['item', null],
    ])
    expect(cuesOf(meeting, 'west')).toEqual([])
  })

  it('nothing before the start nor after the end', () => {
    const meeting = liveMeeting()
    meeting.say('agenda.stage', { itemId: 'read' })
    meeting.say('floor.cueNext', { speaker: { name: 'Guest', title: null, venueId: 'east', personId: null } })
    meeting.say('meeting.adjourn', {})
    expect(cuesOf(meeting, 'east')).toEqual([])
  })
})

describe('how one stands with the floor', () => {
  const person: Audience = { kind: 'attendee', venueId: 'east', personId: 'east-1' }
  const own = (meeting: Meeting, laterMs = 0) =>
    ownFloor(visibleState(meeting.state, person).floor, 'east-1', addMs(meeting.now, laterMs))

  const asked = () => {
    const meeting = liveMeeting()
    meeting.say('floor.request', { venueId: 'west' }, operatorOf('west'))
    meeting.say('floor.request', { venueId: 'east' }, attendeeOf('east', 'east-1'))
    return meeting
  }
  const requestId = (meeting: Meeting) => meeting.state.floor.requests.at(-1)?.id ?? ''

  it('[FLR-11] waits at a place, moves up, is told to get ready, speaks, and is done', () => {
    const meeting = asked()
    expect(own(meeting)).toEqual({ step: 'waiting', place: 2 })
    meeting.say('floor.decline', { requestId: firstId(meeting) })
    expect(own(meeting)).toEqual({ step: 'waiting', place: 1 })
    meeting.say('floor.cueNext', { requestId: requestId(meeting) })
    expect(own(meeting)).toEqual({ step: 'cued' })
    meeting.say('floor.grant', { requestId: requestId(meeting) })
    expect(own(meeting)).toEqual({ step: 'speaking' })
    meeting.say('floor.release', {})
    expect(own(meeting)).toEqual({ step: 'none' })
  })

  it('hears that it was declined and why, or withdrawn, for five minutes', () => {
    const declined = asked()
    declined.say('floor.decline', { requestId: requestId(declined), reason: 'no time' })
    expect(own(declined)).toEqual({ step: 'declined', reason: 'no time' })
    expect(own(declined, 300_001)).toEqual({ step: 'none' })
    const withdrawn = asked()
    withdrawn.say('floor.withdraw', { requestId: requestId(withdrawn) })
    expect(own(withdrawn)).toEqual({ step: 'withdrawn' })
  })

  it('is nothing to whoever has not said who it is', () => {
    const meeting = asked()
    expect(ownFloor(meeting.state.floor, null, meeting.now)).toEqual({ step: 'none' })
  })
})
