import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPerson } from '../../../shared/domain/attendance/attendance.selectors.ts'
import { visibleState } from '../../../shared/domain/meeting/meeting.visibility.ts'
import { attendeeOf, liveMeeting, operatorOf } from '../../support/meeting-fixture.ts'

type Meeting = ReturnType<typeof liveMeeting>

const asked = (meeting: Meeting) => meeting.state.floor.requests.map(({ venueId, personId }) => [venueId, personId])
const askAs = (meeting: Meeting, id: string) =>
  meeting.say('floor.request', { venueId: id.split('-')[0] ?? '' }, attendeeOf(id.split('-')[0] ?? '', id))

describe('the floor follows its people', () => {
  it('[FLR-15] [CAS-11] who asks in one hall and is moved to another waits once, and is announced from where it is', () => {
    const meeting = liveMeeting()
    askAs(meeting, 'east-1')
    meeting.say('attendance.transfer', { personId: 'east-1', toVenueId: 'west' })
    expect(meeting.say('floor.request', { venueId: 'west', personId: 'east-1' }, operatorOf('west'))).toBe(
      'floor.alreadyWaiting',
    )
    expect(asked(meeting)).toEqual([['west', 'east-1']])
    const seenBy = (venueId: string) => visibleState(meeting.state, { kind: 'operator', venueId }).floor.requests.length
    expect([seenBy('east'), seenBy('west')]).toEqual([0, 1])
    meeting.say('floor.grant', { requestId: meeting.state.floor.requests[0]?.id ?? '' })
    expect(meeting.state.floor).toMatchObject({
      current: { venueId: 'west', personId: 'east-1' },
      outcomes: [{ venueId: 'west', personId: 'east-1', outcome: 'granted' }],
    })
  })

  it('[FLR-15] a hall that is moved, and comes back, takes requests, cue and floor along', () => {
    const meeting = liveMeeting()
    askAs(meeting, 'east-1')
    askAs(meeting, 'east-2')
    meeting.say('floor.cueNext', { requestId: meeting.state.floor.requests[1]?.id ?? '' })
    meeting.say('floor.give', { speaker: { name: 'Guest', personId: 'west-1' } })
    const venues = () => [
      meeting.state.floor.current?.venueId,
      meeting.state.floor.next?.speaker.venueId,
      ...meeting.state.floor.requests.map(({ venueId }) => venueId),
    ]
    meeting.say('attendance.transferHall', { fromVenueId: 'east', toVenueId: 'main' })
    expect(venues()).toEqual(['west', 'main', 'main', 'main'])
    meeting.say('attendance.returnHall', { venueId: 'east' })
    expect(venues()).toEqual(['west', 'east', 'east', 'east'])
  })

  it('[FLR-15] who is taken off the roster, or erased, waits and speaks no more', () => {
    const meeting = liveMeeting()
    askAs(meeting, 'east-1')
    askAs(meeting, 'west-1')
    meeting.say('floor.request', { venueId: 'east' }, operatorOf('east'))
    meeting.say('floor.give', { speaker: { name: 'Guest', personId: 'east-1' } })
    meeting.say('attendance.changeRoster', { added: [], removed: ['east-1'], moved: [] })
    expect(asked(meeting)).toEqual([
      ['west', 'west-1'],
      ['east', null],
    ])
    expect(meeting.state.floor.current).toBeNull()
    meeting.say('attendance.erase', { what: 'people' })
    expect(asked(meeting)).toEqual([['east', null]])
  })

  it('[FLR-15] a speech that a commit ended goes on where its person is by then, when the commit is taken back', () => {
    const speechTakenBack = (meanwhile: (meeting: Meeting) => void) => {
      const meeting = liveMeeting()
      meeting.say('floor.give', { speaker: { name: 'Guest', personId: 'east-1' } })
      meeting.wait(5_000)
      meeting.say('agenda.advance', { from: meeting.state.agenda.currentItemId })
      expect(timesOf(meeting)).toEqual(['east'])
      meanwhile(meeting)
      expect(meeting.say('agenda.takeBack', {})).toBeNull()
      return { current: meeting.state.floor.current, counted: timesOf(meeting) }
    }
    const timesOf = ({ state }: Meeting) =>
      state.floor.spoken.filter(({ personId }) => personId === 'east-1').map(({ venueId }) => venueId)
    const moved = speechTakenBack((meeting) => {
      meeting.say('attendance.transfer', { personId: 'east-1', toVenueId: 'west' })
      meeting.say('attendance.transfer', { personId: 'east-1', toVenueId: 'main' })
    })
    expect(moved).toMatchObject({ current: { venueId: 'main', personId: 'east-1' }, counted: [] })
    const gone = speechTakenBack((meeting) =>
      meeting.say('attendance.changeRoster', { added: [], removed: ['east-1'], moved: [] }),
    )
    expect(gone).toEqual({ current: null, counted: ['east'] })
  })

  it('[FLR-15] whatever moves there are, a person waits at most once, where it is', () => {
    const person = fc.constantFrom('east-1', 'east-2', 'west-1', 'main-1')
    const venue = fc.constantFrom('main', 'east', 'west')
    const act = fc.oneof(
      fc.record({ what: fc.constant('ask' as const), person, venue }),
      fc.record({ what: fc.constant('transfer' as const), person, venue }),
      fc.record({ what: fc.constant('hall' as const), person, venue }),
      fc.record({ what: fc.constant('back' as const), person, venue }),
      fc.record({ what: fc.constant('remove' as const), person, venue }),
    )
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        const meeting = liveMeeting()
        for (const { what, person: personId, venue: venueId } of acts) {
          if (what === 'ask') meeting.say('floor.request', { venueId, personId })
          if (what === 'transfer') meeting.say('attendance.transfer', { personId, toVenueId: venueId })
          if (what === 'hall') {
            const fromVenueId = findPerson(meeting.state.attendance, personId)?.venueId ?? 'main'
            meeting.say('attendance.transferHall', { fromVenueId, toVenueId: venueId })
          }
          if (what === 'back') meeting.say('attendance.returnHall', { venueId })
          if (what === 'remove') meeting.say('attendance.changeRoster', { added: [], removed: [personId], moved: [] })
          const waiting = meeting.state.floor.requests.flatMap((request) => request.personId ?? [])
          expect(new Set(waiting).size).toBe(waiting.length)
          for (const request of meeting.state.floor.requests)
            expect(findPerson(meeting.state.attendance, request.personId ?? '')?.venueId).toBe(request.venueId)
        }
      }),
    )
  })
})
