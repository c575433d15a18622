import type { Audience } from '../../access/audience.ts'
import { filterValues, lookUp, mapValues } from '../../kernel/record.ts'
import type { Tell } from '../meeting/feature-rules.ts'
import type {
  AttendanceEvents,
  AttendanceState,
  Correction,
  PersonAttendance,
  VenueAttendance,
  VenuePeople,
} from './attendance.model.ts'
import { findPerson } from './attendance.selectors.ts'

type Counted = AttendanceEvents['attendance.counted']

/** Numbers and rules are public; a person is known to staff, to the hall's operator and to itself. */
export function visibleAttendance(state: AttendanceState, audience: Audience): AttendanceState {
  if (audience.kind === 'staff') return state
  return {
    venues: state.venues,
    people: mapValues(state.people, (people, venueId) => seen(people, venueId, audience)),
    corrections: filterValues(state.corrections, (_, venueId) => seesLedger(venueId, audience)),
    signers: filterValues(state.signers, (_, venueId) => seesLedger(venueId, audience)),
    rules: state.rules,
    erased: state.erased,
    rosterSeq: 0,
  }
}

/** Everybody but staff is told what is so now instead of what happened to whom; nothing when that is nothing new. */
export const tellAttendance: Tell<'attendance'> = (happened, audience) => {
  if (happened.fact.type === 'attendance.erased') return [happened.fact]
  const [before, after] = [happened.before.attendance, happened.after.attendance]
  const venues = filterValues(after.venues, (venue, id) => venue !== lookUp(before.venues, id))
  const people = peopleChanges(before, after, audience)
  const corrections = newCorrections(before, after, audience)
  const signers = filterValues(
    after.signers,
    (name, venueId) => seesLedger(venueId, audience) && name !== lookUp(before.signers, venueId),
  )
  const rules = before.rules === after.rules ? {} : { rules: after.rules }
  const isNews = [venues, people, corrections, signers, rules].some((part) => Object.keys(part).length > 0)
  if (!isNews) return []
  const more = { ...(isEmpty(corrections) ? {} : { corrections }), ...(isEmpty(signers) ? {} : { signers }), ...rules }
  return [{ type: 'attendance.counted', data: { venues, people, ...more } }]
}

/**
 * True when what this audience may see of people, its own or its hall's, has changed. Cheap: asked of every check-in for
 * every phone that listens.
 */
export function areOwnPeopleChanged(before: AttendanceState, after: AttendanceState, audience: Audience): boolean {
  if (before === after || before.people === after.people) return false
  if (audience.kind === 'operator') return before.people[audience.venueId] !== after.people[audience.venueId]
  if (audience.kind !== 'attendee' || audience.personId === null) return false
  const { venueId, personId } = audience
  const was = lookUp(before.people[venueId] ?? {}, personId)
  const is = lookUp(after.people[venueId] ?? {}, personId)
  if (was !== null || is !== null) return was !== is
  const [found, finds] = [findPerson(before, personId), findPerson(after, personId)]
  return found?.person !== finds?.person || found?.venueId !== finds?.venueId
}

/** Pieces of news in a row as one; the later wins. At least one. @source CST-1 */
export function mergeCounted(news: readonly Counted[]): Counted {
  const venues: Record<string, VenueAttendance> = {}
  const people: Record<string, Record<string, PersonAttendance | null>> = {}
  const corrections: Record<string, Correction[]> = {}
  const signers: Record<string, string> = {}
  let rules: Counted['rules']
  for (const counted of news) {
    Object.assign(venues, counted.venues)
    for (const [venueId, changes] of Object.entries(counted.people)) {
      people[venueId] ??= {}
      Object.assign(people[venueId], changes)
    }
    for (const [venueId, added] of Object.entries(counted.corrections ?? {})) {
      corrections[venueId] ??= []
      for (const correction of added) corrections[venueId].push(correction)
    }
    Object.assign(signers, counted.signers)
    rules = counted.rules ?? rules
  }
  return {
    venues,
    people,
    ...(isEmpty(corrections) ? {} : { corrections }),
    ...(isEmpty(signers) ? {} : { signers }),
    ...(rules === undefined ? {} : { rules }),
  }
}

const isEmpty = (members: object): boolean => Object.keys(members).length === 0

function peopleChanges(before: AttendanceState, after: AttendanceState, audience: Audience): Counted['people'] {
  if (!areOwnPeopleChanged(before, after, audience)) return {}
  const all = mapValues(after.people, (people, venueId) =>
    differences(before.people[venueId] ?? {}, people, venueId, audience),
  )
  return filterValues(all, (changes) => Object.keys(changes).length > 0)
}

function newCorrections(before: AttendanceState, after: AttendanceState, audience: Audience) {
  const own = filterValues(
    after.corrections,
    (all, venueId) => seesLedger(venueId, audience) && all !== lookUp(before.corrections, venueId),
  )
  return mapValues(own, (all, venueId) => all.slice(before.corrections[venueId]?.length ?? 0))
}

function differences(
  before: VenuePeople,
  after: VenuePeople,
  venueId: string,
  audience: Audience,
): Record<string, PersonAttendance | null> {
  if (before === after || !isOwnVenue(venueId, audience)) return {}
  const was = seen(before, venueId, audience)
  const now = seen(after, venueId, audience)
  const gone = Object.keys(was).filter((id) => !Object.hasOwn(now, id))
  const news = filterValues(now, (_, id) => after[id] !== before[id])
  return { ...Object.fromEntries(gone.map((id) => [id, null])), ...news }
}

/** An attendee's person may have been moved to another hall than its link's. */
const isOwnVenue = (venueId: string, audience: Audience) =>
  audience.kind === 'attendee' || (audience.kind === 'operator' && audience.venueId === venueId)

const seesLedger = (venueId: string, audience: Audience) => audience.kind === 'operator' && audience.venueId === venueId

function seen(people: VenuePeople, venueId: string, audience: Audience): VenuePeople {
  if (audience.kind === 'operator') return audience.venueId === venueId ? people : {}
  if (audience.kind !== 'attendee' || audience.personId === null) return {}
  const person = lookUp(people, audience.personId)
  if (person === null) return {}
  const { doubts: _notItsOwn, ...own } = person
  return { [audience.personId]: own }
}
