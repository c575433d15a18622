import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Actor } from '../../../shared/access/actor.ts'
import { type CommandSpec, mayRole } from '../../../shared/access/command-spec.ts'
import { checkInModes } from '../../../shared/domain/attendance/attendance.model.ts'
import { type CommandName, commandRegistry, type ParsedCommand } from '../../../shared/domain/meeting/meeting.decide.ts'
import { attendeeOf, liveMeeting, moderator, operatorOf, plan } from '../../support/meeting-fixture.ts'
import { membersOf } from '../../support/proof-hostile.ts'

type Meeting = ReturnType<typeof liveMeeting>

const persons = plan.people.map(({ id }) => id)
const anyPerson = fc.constantFrom(...persons, 'nobody')
const anyVenue = fc.constantFrom('main', 'east', 'west')

/** By member of a command's data: what an attendee might say; a member without one fails the test. */
const anything: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  personId: anyPerson,
  venueId: anyVenue,
  requestId: fc.constantFrom('id1', 'id2', 'id3', 'none'),
  reason: fc.constant('a reason'),
  topic: fc.constant('a topic'),
}

const attendeeCommands = (Object.keys(commandRegistry) as CommandName[]).filter((name) =>
  mayRole(commandRegistry[name] as CommandSpec, 'attendee'),
)

const anyCommand = fc.constantFrom(...attendeeCommands).chain((type) => {
  const data = Object.fromEntries(membersOf(type).map((name) => [name, anything[name] ?? fc.constant(Symbol(name))]))
  return fc.record(data).map((made) => ({ type, data: made }) as unknown as ParsedCommand)
})

const anyAttendee: fc.Arbitrary<Actor> = fc
  .tuple(anyVenue, fc.option(fc.constantFrom(...persons)), fc.boolean())
  .map(([venueId, personId, isOnSite]) => ({ ...attendeeOf(venueId, personId), arrival: { isOnSite, doubts: [] } }))

/** Everybody of the roster whom those events name. */
const namedIn = (events: readonly unknown[]): readonly string[] => {
  const text = JSON.stringify(events)
  return persons.filter((id) => text.includes(`"${id}"`))
}

/** A meeting in which somebody is present, somebody out, and hall and people wait for the floor. */
function busyMeeting(mode: (typeof checkInModes)[number]): Meeting {
  const meeting = liveMeeting()
  for (const venueId of ['main', 'east']) {
    meeting.say('attendance.checkIn', { personId: `${venueId}-1`, venueId })
    meeting.say('floor.request', { venueId, personId: `${venueId}-1` })
  }
  meeting.say('attendance.leave', { personId: 'main-1' })
  meeting.say('floor.request', { venueId: 'east' }, operatorOf('east'))
  meeting.say('attendance.setRules', { mode })
  return meeting
}

/** What happens when somebody sends this. */
function eventsOf(meeting: Meeting, { type, data }: ParsedCommand, actor: Actor): readonly unknown[] {
  const before = meeting.log.length
  meeting.say(type, data, actor)
  return meeting.log.slice(before)
}

describe('an attendee', () => {
  it.each(checkInModes)('[ACC-2] in mode %s causes no event that names another person', (mode) => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyCommand, anyAttendee), { maxLength: 20 }), (sent) => {
        const meeting = busyMeeting(mode)
        for (const [command, actor] of sent)
          for (const person of namedIn(eventsOf(meeting, command, actor))) expect(person).toBe(actor.personId)
      }),
    )
  })

  it('[ACC-2] whose session has proved nobody causes no event at all', () => {
    fc.assert(
      fc.property(anyCommand, anyVenue, (command, venueId) => {
        expect(eventsOf(busyMeeting('link'), command, attendeeOf(venueId))).toEqual([])
      }),
    )
  })

  it('[ACC-2] is told the same of a person of its hall, of another hall, and of nobody', () => {
    fc.assert(
      fc.property(fc.constantFrom(...attendeeCommands), fc.option(fc.constant('east-1')), (type, personId) => {
        if (!membersOf(type).includes('personId')) return
        const refusals = ['east-2', 'west-1', 'nobody'].map((named) => {
          const command = { type, data: { personId: named, venueId: 'east' } } as unknown as ParsedCommand
          return busyMeeting('link').refusal(command.type, command.data, attendeeOf('east', personId))
        })
        expect(refusals[0]).not.toBeNull()
        expect(new Set(refusals.map((refusal) => JSON.stringify(refusal))).size).toBe(1)
      }),
    )
  })

  it('the control: what staff do names people, and is seen to', () => {
    const named = namedIn(
      eventsOf(
        busyMeeting('link'),
        { type: 'attendance.checkIn', data: { personId: 'east-2', venueId: 'east' } },
        moderator,
      ),
    )
    expect(named).toEqual(['east-2'])
    expect(attendeeCommands.length).toBeGreaterThan(3)
  })
})
