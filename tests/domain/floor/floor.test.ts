import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCommand } from '../../../shared/domain/meeting/meeting.decide.ts'
import { visibleState } from '../../../shared/domain/meeting/meeting.visibility.ts'
import { attendeeOf, liveMeeting, operatorOf } from '../../support/meeting-fixture.ts'

type Meeting = ReturnType<typeof liveMeeting>

const waiting = (meeting: Meeting) => meeting.state.floor.requests.map(({ venueId, personId }) => personId ?? venueId)

const firstId = (meeting: Meeting) => meeting.state.floor.requests[0]?.id ?? ''

describe('the floor', () => {
  it('[FLR-1] may be given during a recess, to somebody of no hall too', () => {
    const meeting = liveMeeting()
    meeting.say('meeting.recess', {})
    expect(meeting.say('floor.give', { speaker: { name: 'Guest' } })).toBeNull()
    expect(meeting.state.floor.current).toEqual({
      name: 'Guest',
      title: null,
      venueId: null,
      personId: null,
      since: meeting.now,
    })
  })

  it('[FLR-1] goes to the speaker of the next item, or to nobody when that has none', () => {
    const meeting = liveMeeting()
    meeting.say('floor.give', { speaker: { name: 'Guest' } })
    meeting.say('agenda.advance', { from: 'open' })
    expect(meeting.state.floor.current).toBeNull()
    meeting.say('agenda.goTo', { from: 'read', to: 'open' })
    expect(meeting.state.floor.current?.name).toBe('Host')
  })

  it('[FLR-2] a hall and its people wait side by side, first come first', () => {
    const meeting = liveMeeting()
    meeting.say('floor.request', { venueId: 'east', personId: 'east-2' }, operatorOf('east'))
    meeting.say('floor.request', { venueId: 'west' }, operatorOf('west'))
    meeting.say('floor.request', { venueId: 'east' }, operatorOf('east'))
    meeting.say('floor.request', { venueId: 'east' }, attendeeOf('east', 'east-1'))
    expect(waiting(meeting)).toEqual(['east-2', 'west', 'east', 'east-1'])
    expect(meeting.say('floor.request', { venueId: 'west' })).toBe('floor.alreadyWaiting')
  })

  it('[FLR-2] whoever has been heard, declined or has withdrawn may ask again', () => {
    const meeting = liveMeeting()
    const ask = () => meeting.say('floor.request', { venueId: 'east' }, operatorOf('east'))
    const outcomes = () => meeting.state.floor.outcomes.map(({ outcome, reason }) => [outcome, reason])
    ask()
    meeting.say('floor.grant', { requestId: firstId(meeting) })
    expect(outcomes()).toEqual([['granted', null]])
    expect(ask()).toBeNull()
    meeting.say('floor.decline', { requestId: firstId(meeting), reason: 'no time' })
    expect(outcomes()).toEqual([['declined', 'no time']])
    expect(ask()).toBeNull()
    meeting.say('floor.withdraw', { requestId: firstId(meeting) }, operatorOf('east'))
    expect(outcomes()).toEqual([['withdrawn', null]])
    expect(ask()).toBeNull()
  })

  it('[FLR-12] what became of a request is kept for each who asked, however often', () => {
    const meeting = liveMeeting()
    const asAttendee = attendeeOf('east', 'east-1')
    for (let time = 0; time < 30; time += 1) {
      meeting.say('floor.request', { venueId: 'east', personId: 'east-1' }, asAttendee)
      meeting.say('floor.withdraw', { requestId: firstId(meeting) }, asAttendee)
      meeting.say('floor.request', { venueId: 'west', topic: `${time}` }, operatorOf('west'))
      meeting.say('floor.decline', { requestId: firstId(meeting), reason: `${time}` })
    }
    const kept = meeting.state.floor.outcomes.map(({ venueId, outcome, reason }) => [venueId, outcome, reason])
    expect(kept).toEqual([
      ['east', 'withdrawn', null],
      ['west', 'declined', '29'],
    ])
  })

  it('[FLR-2] is asked for only by people of that hall', () => {
    const meeting = liveMeeting()
    expect(meeting.say('floor.request', { venueId: 'east', personId: 'west-1' }, operatorOf('east'))).toBe(
      'floor.unknownPerson',
    )
    meeting.say('attendance.transfer', { personId: 'west-1', toVenueId: 'east' })
    expect(meeting.say('floor.request', { venueId: 'east', personId: 'west-1' }, operatorOf('east'))).toBeNull()
  })

  it('[FLR-4] granting one leaves the others where they are, and needs not be the first', () => {
    const meeting = liveMeeting()
    for (const venueId of ['main', 'east', 'west']) meeting.say('floor.request', { venueId })
    const second = meeting.state.floor.requests[1]?.id ?? ''
    meeting.say('floor.grant', { requestId: second })
    expect(waiting(meeting)).toEqual(['main', 'west'])
    expect(meeting.say('floor.grant', { requestId: second })).toBe('floor.unknownRequest')
  })

  it('[FLR-5] staff withdraws any, a person only its own', () => {
    const meeting = liveMeeting()
    meeting.say('floor.request', { venueId: 'east' }, attendeeOf('east', 'east-1'))
    const requestId = firstId(meeting)
    expect(meeting.say('floor.withdraw', { requestId }, attendeeOf('east', 'east-2'))).toBe('floor.unknownRequest')
    expect(meeting.say('floor.withdraw', { requestId })).toBeNull()
  })

  it('[FLR-6] a word to the speaker is gone when the floor changes hands, and the public never sees it', () => {
    const meeting = liveMeeting()
    expect(meeting.say('floor.tellSpeaker', { text: 'Two minutes left' })).toBeNull()
    expect(meeting.state.floor.word).toEqual({ text: 'Two minutes left', at: meeting.now })
    for (const audience of [{ kind: 'observer' }, { kind: 'screen', venueId: 'main' }] as const) {
      expect(visibleState(meeting.state, audience).floor.word).toBeNull()
    }
    meeting.say('floor.give', { speaker: { name: 'Guest' } })
    expect(meeting.state.floor.word).toBeNull()
    meeting.say('floor.release', {})
    expect(meeting.say('floor.tellSpeaker', { text: 'Anybody?' })).toBe('floor.nobodySpeaks')
  })

  it.each([
    ['floor.give', { speaker: { name: ' ' } }],
    ['floor.give', { speaker: { name: 'x'.repeat(81) } }],
    ['floor.request', { venueId: 'east', topic: 'x'.repeat(201) }],
    ['floor.request', { venueId: 'east', topic: 'two\nlines' }],
    ['floor.request', { venueId: '__proto__' }],
    ['floor.release', { surprise: true }],
  ] as const)('[ARC-21] %s is malformed as %j', (type, data) => expect(parseCommand(type, data)).toBeNull())

  it('[FLR-1] follows the agenda and is given to others', () => {
    const meeting = liveMeeting()
    expect(meeting.state.floor.current?.name).toBe('Host')
    meeting.say('floor.give', { speaker: { name: 'Guest', venueId: 'east' } })
    expect(meeting.state.floor.current).toMatchObject({ name: 'Guest', venueId: 'east', since: meeting.now })
    expect(meeting.say('floor.give', { speaker: { name: 'Guest', venueId: 'north' } })).toBe('floor.unknownVenue')
    meeting.say('floor.release', {})
    expect(meeting.say('floor.release', {})).toBe('floor.nobodySpeaks')
  })

  it('[FLR-2] a second request by the same person is refused', () => {
    const meeting = liveMeeting()
    const ask = () =>
      meeting.say('floor.request', { venueId: 'east', personId: 'east-1' }, attendeeOf('east', 'east-1'))
    expect(ask()).toBeNull()
    expect(ask()).toBe('floor.alreadyWaiting')
  })

  it('[FLR-3] a person asks only for itself', () => {
    const meeting = liveMeeting()
    const phone = attendeeOf('east', 'east-1')
    for (const personId of ['east-2', 'west-1', 'nobody'])
      expect(meeting.say('floor.request', { venueId: 'east', personId }, phone)).toBe('attendance.notYours')
    expect(meeting.say('floor.request', { venueId: 'east' }, phone)).toBeNull()
    expect(meeting.state.floor.requests[0]?.personId).toBe('east-1')
  })

  it('[FLR-4] is granted in the name of the hall', () => {
    const meeting = liveMeeting()
    meeting.say('floor.request', { venueId: 'east', topic: 'A question' }, operatorOf('east'))
    const requestId = meeting.state.floor.requests[0]?.id ?? ''
    expect(meeting.say('floor.grant', { requestId })).toBeNull()
    expect(meeting.state.floor).toMatchObject({ current: { name: 'East hall', venueId: 'east' }, requests: [] })
    expect(meeting.state.floor.outcomes[0]?.outcome).toBe('granted')
  })

  it('[FLR-5] is withdrawn by whoever asked', () => {
    const meeting = liveMeeting()
    meeting.say('floor.request', { venueId: 'east' }, operatorOf('east'))
    const requestId = meeting.state.floor.requests[0]?.id ?? ''
    expect(meeting.say('floor.withdraw', { requestId }, operatorOf('west'))).toBe('floor.unknownRequest')
    expect(meeting.say('floor.withdraw', { requestId }, attendeeOf('east', 'east-1'))).toBe('floor.unknownRequest')
    expect(meeting.say('floor.withdraw', { requestId }, operatorOf('east'))).toBeNull()
  })

  it('[FLR-4] [MTG-4] nobody is given the floor by a grant after the end', () => {
    const meeting = liveMeeting()
    meeting.say('floor.request', { venueId: 'east' }, operatorOf('east'))
    meeting.say('meeting.adjourn', {})
    expect(meeting.say('floor.grant', { requestId: meeting.state.floor.requests[0]?.id ?? '' })).toBe('floor.notLive')
    expect(meeting.state.floor.current).toBeNull()
  })

  it('[FLR-5] an attendee withdraws neither what the hall has asked nor what another has', () => {
    const meeting = liveMeeting()
    meeting.say('floor.request', { venueId: 'east' }, operatorOf('east'))
    const requestId = meeting.state.floor.requests[0]?.id ?? ''
    meeting.say('floor.request', { venueId: 'east' }, attendeeOf('east', 'east-1'))
    const othersId = meeting.state.floor.requests[1]?.id ?? ''
    for (const id of [requestId, othersId, 'none'])
      expect(meeting.say('floor.withdraw', { requestId: id }, attendeeOf('east', 'east-2'))).toBe(
        'floor.unknownRequest',
      )
    expect(meeting.say('floor.withdraw', { requestId: othersId }, attendeeOf('east'))).toBe('access.whoAreYou')
  })

  it('[FLR-3] an attendee who has not proved who it is does not take the place of the hall in the queue', () => {
    const meeting = liveMeeting()
    expect(meeting.say('floor.request', { venueId: 'east' }, attendeeOf('east'))).toBe('access.whoAreYou')
    expect(meeting.say('floor.request', { venueId: 'east' }, operatorOf('east'))).toBeNull()
  })

  it('[FLR-6] a word reaches the lectern of the hall that speaks alone', () => {
    const meeting = liveMeeting()
    meeting.say('floor.tellSpeaker', { text: 'private' })
    expect(visibleState(meeting.state, { kind: 'speaker', venueId: 'west' }).floor.word).toBeNull()
  })

  it('[FLR-6] a word reaches the phone of the person who has the floor, and no other phone', () => {
    const meeting = liveMeeting()
    meeting.say('floor.request', { venueId: 'east', personId: 'east-1' }, attendeeOf('east', 'east-1'))
    meeting.say('floor.grant', { requestId: firstId(meeting) })
    meeting.say('floor.tellSpeaker', { text: 'private' })
    const heard = ['east-1', 'east-2', null].map(
      (personId) => visibleState(meeting.state, { kind: 'attendee', venueId: 'east', personId }).floor.word?.text,
    )
    expect(heard).toEqual(['private', undefined, undefined])
    meeting.say('floor.give', { speaker: { name: 'Guest', venueId: 'east' } })
    meeting.say('floor.tellSpeaker', { text: 'private' })
    const after = { kind: 'attendee', venueId: 'east', personId: 'east-1' } as const
    expect(visibleState(meeting.state, after).floor.word).toBeNull()
  })
})

describe('the end of a speech by whoever speaks', () => {
  const granted = (personId: string | null) => {
    const meeting = liveMeeting()
    const by = personId === null ? operatorOf('east') : attendeeOf('east', personId)
    meeting.say('floor.request', { venueId: 'east', personId }, by)
    meeting.say('floor.grant', { requestId: firstId(meeting) })
    return meeting
  }

  it('[FLR-17] whoever has the floor ends it, though a desk holds control', () => {
    const meeting = granted('east-1')
    meeting.say('control.take', { name: 'Host' })
    expect(meeting.say('floor.release', {}, attendeeOf('east', 'east-1'))).toBeNull()
    expect(meeting.state.floor.current).toBeNull()
    expect(meeting.say('floor.release', {}, attendeeOf('east', 'east-1'))).toBe('floor.nobodySpeaks')
  })

  it('[FLR-17] a hall that was granted as such ends it by its operator, not by one of its people', () => {
    const meeting = granted(null)
    expect(meeting.say('floor.release', {}, attendeeOf('east', 'east-1'))).toBe('floor.notYours')
    expect(meeting.say('floor.release', {}, operatorOf('west'))).toBe('floor.notYours')
    expect(meeting.say('floor.release', {}, operatorOf('east'))).toBeNull()
    expect(meeting.state.floor.current).toBeNull()
  })

  it('[FLR-17] the agenda’s speaker is nobody’s to end but staff’s, nor is somebody whom the moderator named', () => {
    const meeting = liveMeeting()
    meeting.say('agenda.goTo', { from: 'open', to: 'open' })
    expect(meeting.state.floor.current?.venueId).toBe('main')
    expect(meeting.say('floor.release', {}, operatorOf('main'))).toBe('floor.notYours')
    meeting.say('floor.give', { speaker: { name: 'East', venueId: 'east' } })
    expect(meeting.say('floor.release', {}, operatorOf('east'))).toBe('floor.notYours')
  })

  const people = ['east-1', 'east-2', 'west-1']
  const person = fc.constantFrom(...people, null)
  const actor = fc.oneof(
    fc.constantFrom('main', 'east', 'west').map(operatorOf),
    fc.constantFrom(...people).map((id) => attendeeOf(id.split('-')[0] ?? '', id)),
  )

  it('[FLR-17] law: nobody but staff ends a speech that is not the own', () => {
    fc.assert(
      fc.property(fc.constantFrom('east', 'west'), person, fc.array(actor, { maxLength: 4 }), (hall, asked, actors) => {
        const meeting = liveMeeting()
        const personId = asked?.startsWith(hall) === true ? asked : null
        meeting.say('floor.request', { venueId: hall, personId })
        meeting.say('floor.grant', { requestId: firstId(meeting) })
        for (const each of actors) {
          const isOwn =
            each.role === 'attendee' ? each.personId === personId : personId === null && each.venueId === hall
          const before = meeting.state.floor.current
          const refusal = meeting.say('floor.release', {}, each)
          if (before !== null) expect(refusal).toBe(isOwn ? null : 'floor.notYours')
          expect(meeting.state.floor.current).toEqual(isOwn ? null : before)
        }
      }),
    )
  })
})
