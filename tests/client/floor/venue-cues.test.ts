import { describe, expect, it } from 'vitest'
import { venueCues } from '../../../client/features/floor/cues/venue-cues.ts'
import { visibleState } from '../../../shared/domain/meeting/meeting.visibility.ts'
import { liveMeeting, operatorOf } from '../../support/meeting-fixture.ts'

type Meeting = ReturnType<typeof liveMeeting>

const cuesOf = (meeting: Meeting, venueId: string, kind: 'operator' | 'screen' = 'operator') =>
  venueCues(visibleState(meeting.state, { kind, venueId }), venueId)
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
