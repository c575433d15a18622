import { lookUp } from '../../kernel/record.ts'
import type { MeetingEvent, MeetingPlan } from '../meeting/meeting.types.ts'
import type { AttendanceState, PersonAttendance, VenueAttendance, VenuePeople } from './attendance.model.ts'
import { findPerson } from './attendance.selectors.ts'

export const initialAttendance: AttendanceState = { venues: {}, people: {} }

export function evolveAttendance(state: AttendanceState, event: MeetingEvent): AttendanceState {
  switch (event.type) {
    case 'meeting.created':
      return planned(event.data)
    case 'attendance.checkedIn': {
      const { venueId, personId, late, isCorrection } = event.data
      return changed(state, venueId, personId, { status: 'present', at: event.at, late, reason: null, isCorrection })
    }
    case 'attendance.undone': {
      const { venueId, personId, isCorrection } = event.data
      return changed(state, venueId, personId, { status: 'awaited', at: null, late: false, reason: null, isCorrection })
    }
    case 'attendance.excused': {
      const { venueId, personId, reason, isCorrection } = event.data
      return changed(state, venueId, personId, { status: 'onLeave', at: event.at, late: false, reason, isCorrection })
    }
    case 'attendance.transferred':
      return transferred(state, event.data.personId, event.data.toVenueId)
    case 'attendance.signed':
      return signed(state, event.data.venueId, event)
    case 'attendance.counted':
      return counted(state, event.data)
    default:
      return state
  }
}

const emptyVenue: VenueAttendance = {
  expected: 0,
  present: 0,
  onLeave: 0,
  absent: 0,
  late: 0,
  listenIn: 0,
  signedAt: null,
}

function planned(plan: MeetingPlan): AttendanceState {
  const people: Record<string, Record<string, PersonAttendance>> = {}
  for (const venue of plan.venues) people[venue.id] = {}
  for (const person of plan.people) {
    const venuePeople = people[person.venueId]
    if (venuePeople !== undefined) venuePeople[person.id] = awaited(person.attends)
  }
  const venues = Object.fromEntries(
    plan.venues.map((venue) => [venue.id, plan.counts?.[venue.id] ?? recount(people[venue.id] ?? {}, null)]),
  )
  return { venues, people }
}

const awaited = (attends: PersonAttendance['attends']): PersonAttendance => ({
  attends,
  status: 'awaited',
  at: null,
  late: false,
  reason: null,
  isCorrection: false,
})

/** Counts a venue from nothing; the other path is `add`. */
function recount(people: VenuePeople, signedAt: VenueAttendance['signedAt']): VenueAttendance {
  return Object.values(people).reduce((counts, person) => add(counts, person, 1), { ...emptyVenue, signedAt })
}

/** Adds (1) or takes away (-1) one person; keeps expected = present + onLeave + absent. */
function add(counts: VenueAttendance, person: PersonAttendance, sign: 1 | -1): VenueAttendance {
  const one = (is: boolean) => (is ? sign : 0)
  if (person.attends === 'listenIn') {
    return { ...counts, listenIn: counts.listenIn + one(person.status === 'present') }
  }
  return {
    ...counts,
    expected: counts.expected + sign,
    present: counts.present + one(person.status === 'present'),
    onLeave: counts.onLeave + one(person.status === 'onLeave'),
    absent: counts.absent + one(person.status === 'awaited'),
    late: counts.late + one(person.status === 'present' && person.late),
  }
}

function changed(
  state: AttendanceState,
  venueId: string,
  personId: string,
  change: Partial<PersonAttendance>,
): AttendanceState {
  const people = lookUp(state.people, venueId) ?? {}
  const before = lookUp(people, personId)
  const counts = lookUp(state.venues, venueId)
  if (before === null || counts === null) return state
  const after = { ...before, ...change }
  return {
    venues: { ...state.venues, [venueId]: add(add(counts, before, -1), after, 1) },
    people: { ...state.people, [venueId]: { ...people, [personId]: after } },
  }
}

/** The person goes to the other venue with everything that is known of its attendance. */
function transferred(state: AttendanceState, personId: string, toVenueId: string): AttendanceState {
  const found = findPerson(state, personId)
  const from = found === null ? null : lookUp(state.venues, found.venueId)
  const to = lookUp(state.venues, toVenueId)
  if (found === null || from === null || to === null) return state
  const { [personId]: _gone, ...left } = state.people[found.venueId] ?? {}
  const isCorrection = found.person.isCorrection || from.signedAt !== null || to.signedAt !== null
  const joined = { ...state.people[toVenueId], [personId]: { ...found.person, isCorrection } }
  return {
    venues: { ...state.venues, [found.venueId]: add(from, found.person, -1), [toVenueId]: add(to, found.person, 1) },
    people: { ...state.people, [found.venueId]: left, [toVenueId]: joined },
  }
}

function signed(state: AttendanceState, venueId: string, { at }: MeetingEvent): AttendanceState {
  const venue = lookUp(state.venues, venueId)
  return venue === null ? state : { ...state, venues: { ...state.venues, [venueId]: { ...venue, signedAt: at } } }
}

type Counted = Extract<MeetingEvent, { type: 'attendance.counted' }>['data']

function counted(state: AttendanceState, news: Counted): AttendanceState {
  const people: Record<string, VenuePeople> = { ...state.people }
  for (const [venueId, changes] of Object.entries(news.people))
    people[venueId] = patched(people[venueId] ?? {}, changes)
  return { venues: { ...state.venues, ...news.venues }, people }
}

function patched(people: VenuePeople, changes: Counted['people'][string]): VenuePeople {
  const merged = { ...people, ...changes }
  return Object.fromEntries(Object.entries(merged).flatMap(([id, person]) => (person === null ? [] : [[id, person]])))
}
