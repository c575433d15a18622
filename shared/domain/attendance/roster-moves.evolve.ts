import { lookUp, mapValues } from '../../kernel/record.ts'
import type { MeetingEvent } from '../meeting/meeting.types.ts'
import type { AttendanceState, ListedPerson } from './attendance.model.ts'
import { findPerson, peopleElsewhere } from './attendance.selectors.ts'
import { awaited, counted } from './attendance-counts.evolve.ts'
import { filled, movePerson, noteOf } from './person-changes.evolve.ts'

type EventNamed<Name extends MeetingEvent['type']> = Extract<MeetingEvent, { type: Name }>

export function transfer(state: AttendanceState, event: EventNamed<'attendance.transferred'>): AttendanceState {
  return movePair(state, event.data.personId, event.data.toVenueId, event)
}

/** Who sits there for the person goes with it, and the other way round. */
function movePair(state: AttendanceState, personId: string, toVenueId: string, event: MeetingEvent): AttendanceState {
  const found = findPerson(state, personId)
  if (found === null) return state
  const { venueId, person } = found
  const pair = [personId, person.standInId, person.standsInFor].filter((id) => id !== undefined)
  return pair.reduce((next, id) => movePerson(next, venueId, id, toVenueId, noteOf(event)), state)
}

export function transferHall(state: AttendanceState, event: EventNamed<'attendance.hallTransferred'>): AttendanceState {
  const { fromVenueId, toVenueId } = event.data
  const people = Object.entries(lookUp(state.people, fromVenueId) ?? {})
  const moved = people.reduce(
    (next, [id, { cameFrom = fromVenueId }]) => movePerson(next, fromVenueId, id, toVenueId, noteOf(event), cameFrom),
    state,
  )
  const venues = mapValues(moved.venues, (venue, id) =>
    id === fromVenueId || venue.movedTo === fromVenueId ? { ...venue, movedTo: toVenueId } : venue,
  )
  return { ...moved, venues: filled(venues, toVenueId) }
}

/** Pairs stay together: who sits there for somebody of another hall stays until it is free. */
export function returnHall(state: AttendanceState, event: EventNamed<'attendance.hallReturned'>): AttendanceState {
  const { venueId: home } = event.data
  const returning = new Set(peopleElsewhere(state, home).map(({ id }) => id))
  return [...returning].reduce((next, id) => {
    const sitsFor = findPerson(next, id)?.person.standsInFor
    return sitsFor === undefined || returning.has(sitsFor) ? movePair(next, id, home, event) : next
  }, state)
}

export function changeRoster(state: AttendanceState, event: EventNamed<'attendance.rosterChanged'>): AttendanceState {
  const { added, removed, moved } = event.data
  const less = removed.reduce(withoutPerson, state)
  const placed = moved.reduce((next, { id, toVenueId }) => movePair(next, id, toVenueId, event), less)
  return added.reduce(withPerson, placed)
}

function withoutPerson(state: AttendanceState, personId: string): AttendanceState {
  const found = findPerson(state, personId)
  const counts = found === null ? null : lookUp(state.venues, found.venueId)
  if (found === null || counts === null) return state
  const { venueId, person } = found
  const { [personId]: _gone, ...left } = state.people[venueId] ?? {}
  return {
    ...state,
    venues: { ...state.venues, [venueId]: counted(counts, person, -1) },
    people: { ...state.people, [venueId]: left },
  }
}

function withPerson(state: AttendanceState, { id, venueId, attends }: ListedPerson): AttendanceState {
  const counts = lookUp(state.venues, venueId)
  if (counts === null || findPerson(state, id) !== null) return state
  const person = awaited(attends)
  return {
    ...state,
    venues: { ...state.venues, [venueId]: counted(counts, person, 1) },
    people: { ...state.people, [venueId]: { ...state.people[venueId], [id]: person } },
  }
}
