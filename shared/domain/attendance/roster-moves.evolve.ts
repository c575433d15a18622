import { lookUp, mapValues } from '../../kernel/record.ts'
import type { MeetingEvent } from '../meeting/meeting.types.ts'
import type { AttendanceState } from './attendance.model.ts'
import { findPerson, peopleElsewhere, venueOfEach } from './attendance.selectors.ts'
import { awaited } from './attendance-counts.evolve.ts'
import { changeVenues, filled, noteOf, type VenueChanges } from './venue-changes.evolve.ts'

type EventNamed<Name extends MeetingEvent['type']> = Extract<MeetingEvent, { type: Name }>

export function transfer(state: AttendanceState, event: EventNamed<'attendance.transferred'>): AttendanceState {
  const { personId, toVenueId } = event.data
  const found = findPerson(state, personId)
  if (found === null) return state
  const changes = changeVenues(state)
  movePair(changes, found.venueId, personId, toVenueId, event)
  return changes.done()
}

/** Who sits there for the person goes with it, and the other way round. @returns those who went. */
function movePair(
  changes: VenueChanges,
  venueId: string,
  personId: string,
  toVenueId: string,
  event: MeetingEvent,
): readonly string[] {
  const person = changes.person(venueId, personId)
  if (person === null) return []
  const pair = [personId, person.standInId, person.standsInFor]
    .filter((id) => id !== undefined)
    .filter((id) => changes.person(venueId, id) !== null)
  for (const id of pair) changes.move(venueId, id, toVenueId, noteOf(event))
  return pair
}

export function transferVenue(
  state: AttendanceState,
  event: EventNamed<'attendance.hallTransferred'>,
): AttendanceState {
  const { fromVenueId, toVenueId } = event.data
  const changes = changeVenues(state)
  for (const [id, { cameFrom = fromVenueId }] of Object.entries(lookUp(state.people, fromVenueId) ?? {}))
    changes.move(fromVenueId, id, toVenueId, noteOf(event), cameFrom)
  const moved = changes.done()
  const venues = mapValues(moved.venues, (venue, id) => {
    if (id === toVenueId) return filled(venue)
    return id === fromVenueId || venue.movedTo === fromVenueId ? { ...venue, movedTo: toVenueId } : venue
  })
  return { ...moved, venues }
}

/** Pairs stay together: who sits there for somebody of another hall stays until it is free. */
export function returnVenue(state: AttendanceState, event: EventNamed<'attendance.hallReturned'>): AttendanceState {
  const { venueId: home } = event.data
  const returning = new Map(peopleElsewhere(state, home).map(({ id, venueId }) => [id, venueId]))
  const changes = changeVenues(state)
  for (const [id, venueId] of returning) {
    const sitsFor = changes.person(venueId, id)?.standsInFor
    if (sitsFor === undefined || returning.has(sitsFor)) movePair(changes, venueId, id, home, event)
  }
  return changes.done()
}

export function changeRoster(state: AttendanceState, event: EventNamed<'attendance.rosterChanged'>): AttendanceState {
  const { added, removed, moved } = event.data
  const rosterSeq = event.seq
  if (added.length + removed.length + moved.length === 0) return { ...state, rosterSeq }
  const places = venueOfEach(state)
  const changes = changeVenues(state)
  for (const id of removed) {
    const venueId = places.get(id)
    if (venueId !== undefined) changes.remove(venueId, id)
    places.delete(id)
  }
  for (const { id, toVenueId } of moved) {
    if (lookUp(state.venues, toVenueId) === null) continue
    for (const gone of movePair(changes, places.get(id) ?? '', id, toVenueId, event)) places.set(gone, toVenueId)
  }
  for (const { id, venueId, attends } of added) {
    if (lookUp(state.venues, venueId) === null || places.has(id)) continue
    changes.add(venueId, id, awaited(attends))
    places.set(id, venueId)
  }
  return { ...changes.done(), rosterSeq }
}
