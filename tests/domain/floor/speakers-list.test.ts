import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Audience } from '../../../shared/access/audience.ts'
import { parseCommand } from '../../../shared/domain/meeting/meeting.decide.ts'
import { evolveMeeting, initialMeeting } from '../../../shared/domain/meeting/meeting.evolve.ts'
import { visibleEvents, visibleState } from '../../../shared/domain/meeting/meeting.visibility.ts'
import { attendeeOf, liveMeeting, operatorOf } from '../../support/meeting-fixture.ts'

type Meeting = ReturnType<typeof liveMeeting>

const speaker = (name: string, venueId: string | null) => ({ name, title: null, venueId, personId: null })
const requestOf = (meeting: Meeting, place: number) => meeting.state.floor.requests[place - 1]?.id ?? ''
const seenBy = (meeting: Meeting, audience: Audience) => visibleState(meeting.state, audience).floor

const eastDesk: Audience = { kind: 'operator', venueId: 'east' }
const eastScreen: Audience = { kind: 'screen', venueId: 'east' }
const eastOne: Audience = { kind: 'attendee', venueId: 'east', personId: 'east-1' }

/** East-1, west and east wait, in that order. */
function threeWaiting(): Meeting {
  const meeting = liveMeeting()
  meeting.say('floor.request', { venueId: 'east' }, attendeeOf('east', 'east-1'))
  meeting.say('floor.request', { venueId: 'west' }, operatorOf('west'))
  meeting.say('floor.request', { venueId: 'east' }, operatorOf('east'))
  return meeting
}

describe('who is next', () => {
  it('[FLR-7] a request that is cued stays in the queue, and the last cue counts', () => {
    const meeting = threeWaiting()
    expect(meeting.say('floor.cueNext', { requestId: requestOf(meeting, 2) })).toBeNull()
    expect(meeting.state.floor.next?.speaker).toEqual(speaker('West hall', 'west'))
    expect(meeting.say('floor.cueNext', { speaker: speaker('Guest', 'east') })).toBeNull()
    expect(meeting.state.floor.next).toEqual({
      requestId: null,
      speaker: speaker('Guest', 'east'),
      at: meeting.now,
    })
    expect(meeting.state.floor.requests).toHaveLength(3)
  })

  it('[FLR-7] is told to the hall concerned and to the person, to nobody else', () => {
    const meeting = threeWaiting()
    meeting.say('floor.cueNext', { requestId: requestOf(meeting, 1) })
    const told: readonly Audience[] = [eastDesk, eastScreen, { kind: 'speaker', venueId: 'east' }, eastOne]
    const others: readonly Audience[] = [
      { kind: 'observer' },
      { kind: 'operator', venueId: 'west' },
      { kind: 'screen', venueId: 'main' },
      { kind: 'attendee', venueId: 'east', personId: 'east-2' },
      { kind: 'attendee', venueId: 'east', personId: null },
    ]
    expect(told.map((audience) => seenBy(meeting, audience).next?.speaker.name)).toEqual(told.map(() => 'East hall'))
    expect(others.map((audience) => seenBy(meeting, audience).next)).toEqual(others.map(() => null))
  })

  it.each([
    ['it gets the floor', (m: Meeting) => m.say('floor.grant', { requestId: requestOf(m, 1) })],
    ['its hall gets the floor', (m: Meeting) => m.say('floor.give', { speaker: speaker('Guest', 'east') })],
    ['it is declined', (m: Meeting) => m.say('floor.decline', { requestId: requestOf(m, 1) })],
    ['it is withdrawn', (m: Meeting) => m.say('floor.withdraw', { requestId: requestOf(m, 1) })],
    ['another item begins', (m: Meeting) => m.say('agenda.advance', { from: 'open' })],
    ['the moderator takes it back', (m: Meeting) => m.say('floor.clearNext', {})],
    ['the meeting ends', (m: Meeting) => m.say('meeting.adjourn', {})],
  ])('[FLR-8] the cue ends when %s', (_, act) => {
    const meeting = threeWaiting()
    meeting.say('floor.cueNext', { requestId: requestOf(meeting, 1) })
    expect(act(meeting)).toBeNull()
    expect(meeting.state.floor.next).toBeNull()
  })

  it.each([
    ['another hall speaks first', (m: Meeting) => m.say('floor.give', { speaker: speaker('Guest', 'west') })],
    ['another request is granted', (m: Meeting) => m.say('floor.grant', { requestId: requestOf(m, 2) })],
    ['another request is declined', (m: Meeting) => m.say('floor.decline', { requestId: requestOf(m, 3) })],
    ['there is a recess', (m: Meeting) => m.say('meeting.recess', {})],
  ])('[FLR-8] the cue stands when %s', (_, act) => {
    const meeting = threeWaiting()
    meeting.say('floor.cueNext', { requestId: requestOf(meeting, 1) })
    expect(act(meeting)).toBeNull()
    expect(meeting.state.floor.next).not.toBeNull()
  })

  it('[FLR-7] nobody is cued before the start, nor a request or a hall that is not there', () => {
    const meeting = liveMeeting()
    expect(meeting.say('floor.cueNext', { requestId: 'none' })).toBe('floor.unknownRequest')
    expect(meeting.say('floor.cueNext', { speaker: speaker('Guest', 'north') })).toBe('floor.unknownVenue')
    meeting.say('meeting.adjourn', {})
    expect(meeting.say('floor.cueNext', { speaker: speaker('Guest', 'east') })).toBe('floor.notLive')
  })

  it.each([{}, { requestId: 'a', speaker: { name: 'x' } }, { speaker: { name: ' ' } }, { requestId: '__proto__' }])(
    '[ARC-21] floor.cueNext is malformed as %j',
    (data) => expect(parseCommand('floor.cueNext', data)).toBeNull(),
  )
})

describe('the list of speakers', () => {
  it('[FLR-9] closed, it takes nobody in, staff included; those who wait keep their places and may withdraw', () => {
    const meeting = threeWaiting()
    meeting.say('floor.closeList', {})
    expect(meeting.say('floor.request', { venueId: 'main' }, operatorOf('main'))).toBe('floor.listClosed')
    expect(meeting.say('floor.request', { venueId: 'main' })).toBe('floor.listClosed')
    expect(meeting.say('floor.request', { venueId: 'west' }, operatorOf('west'))).toBe('floor.alreadyWaiting')
    expect(meeting.say('floor.withdraw', { requestId: requestOf(meeting, 2) }, operatorOf('west'))).toBeNull()
    expect(meeting.say('floor.grant', { requestId: requestOf(meeting, 1) })).toBeNull()
    meeting.say('floor.openList', {})
    expect(meeting.say('floor.request', { venueId: 'main' }, operatorOf('main'))).toBeNull()
  })

  it('[FLR-9] everybody sees whether it is open', () => {
    const meeting = liveMeeting()
    meeting.say('floor.closeList', {})
    for (const audience of [{ kind: 'observer' }, eastDesk, eastScreen, eastOne] as const)
      expect(seenBy(meeting, audience).isListClosed).toBe(true)
  })
})

describe('the place in the queue', () => {
  const placesOf = (meeting: Meeting, audience: Audience) =>
    seenBy(meeting, audience).requests.map(({ place }) => place)

  it('[FLR-11] is counted in the whole queue, and told to those alone who asked', () => {
    const meeting = threeWaiting()
    expect(placesOf(meeting, eastDesk)).toEqual([1, 3])
    expect(placesOf(meeting, { kind: 'operator', venueId: 'west' })).toEqual([2])
    expect(placesOf(meeting, eastOne)).toEqual([1])
    expect(placesOf(meeting, eastScreen)).toEqual([])
    meeting.say('floor.grant', { requestId: requestOf(meeting, 2) })
    expect(placesOf(meeting, eastDesk)).toEqual([1, 2])
    expect(meeting.state.floor.requests.map(({ place }) => place)).toEqual([undefined, undefined])
  })

  const step = fc.record({
    act: fc.constantFrom('ask', 'grant', 'decline', 'withdraw', 'cue', 'give'),
    which: fc.nat({ max: 5 }),
  })
  const asking = ['main', 'east', 'west', 'main-1', 'east-1', 'west-1'] as const

  const take = (meeting: Meeting, { act, which }: { readonly act: string; readonly which: number }) => {
    const [venueId = '', number] = asking[which]?.split('-') ?? []
    const requestId = requestOf(meeting, which + 1)
    if (act === 'ask') {
      const personId = number === undefined ? null : `${venueId}-${number}`
      meeting.say('floor.request', { venueId, personId }, operatorOf(venueId))
    } else if (act === 'give') meeting.say('floor.give', { speaker: { name: 'Guest', venueId } })
    else if (act === 'cue') meeting.say('floor.cueNext', { requestId })
    else if (act === 'grant') meeting.say('floor.grant', { requestId })
    else if (act === 'decline') meeting.say('floor.decline', { requestId })
    else meeting.say('floor.withdraw', { requestId })
  }

  it('[FLR-11] [INV-4] whatever happens in the queue, each audience that folds its feed knows its places and its cue', () => {
    const law = fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const meeting = liveMeeting()
      for (const one of steps) take(meeting, one)
      for (const audience of [eastDesk, eastScreen, eastOne, { kind: 'operator', venueId: 'west' } as const]) {
        let [state, seen] = [initialMeeting, initialMeeting]
        for (const event of meeting.log) {
          const after = evolveMeeting(state, event)
          seen = visibleEvents(event, state, after, audience).reduce(evolveMeeting, seen)
          state = after
        }
        expect(seen.floor).toEqual(visibleState(state, audience).floor)
      }
    })
    fc.assert(law, { numRuns: 300 })
  })
})
