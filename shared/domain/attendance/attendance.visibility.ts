import type { Audience } from '../../access/audience.ts'
import { filterValues, lookUp, mapValues } from '../../kernel/record.ts'
import type { MeetingFact } from '../meeting/meeting.types.ts'
import type { AttendanceEvents, AttendanceState, PersonAttendance, VenuePeople } from './attendance.model.ts'

/** Numbers are public; a person is known to staff, to the hall's operator and to itself. */
export function visibleAttendance(state: AttendanceState, audience: Audience): AttendanceState {
  if (audience.kind === 'staff') return state
  return { venues: state.venues, people: mapValues(state.people, (people, venueId) => seen(people, venueId, audience)) }
}

/** Everybody but staff is told the new numbers instead of what happened to whom. */
export function visibleAttendanceEvent(
  fact: MeetingFact,
  before: AttendanceState,
  after: AttendanceState,
  audience: Audience,
): MeetingFact | null {
  if (audience.kind === 'staff' || !fact.type.startsWith('attendance.')) return fact
  const venues = filterValues(after.venues, (venue, id) => venue !== lookUp(before.venues, id))
  const people: Record<string, Record<string, PersonAttendance | null>> = {}
  for (const venueId of Object.keys(after.people)) {
    const changes = differences(before.people[venueId] ?? {}, after.people[venueId] ?? {}, venueId, audience)
    if (Object.keys(changes).length > 0) people[venueId] = changes
  }
  return { type: 'attendance.counted', data: { venues, people } }
}

/** Two pieces of news as one; the later wins. */
export function mergeCounted(
  first: AttendanceEvents['attendance.counted'],
  second: AttendanceEvents['attendance.counted'],
): AttendanceEvents['attendance.counted'] {
  const people = { ...first.people }
  for (const [venueId, changes] of Object.entries(second.people)) people[venueId] = { ...people[venueId], ...changes }
  return { venues: { ...first.venues, ...second.venues }, people }
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
  const news = filterValues(now, (person, id) => person !== was[id])
  return { ...Object.fromEntries(gone.map((id) => [id, null])), ...news }
}

/** An attendee's person may have been moved to another hall than its link's. */
const isOwnVenue = (venueId: string, audience: Audience) =>
  audience.kind === 'attendee' || (audience.kind === 'operator' && audience.venueId === venueId)

function seen(people: VenuePeople, venueId: string, audience: Audience): VenuePeople {
  if (audience.kind === 'operator') return audience.venueId === venueId ? people : {}
  if (audience.kind !== 'attendee' || audience.personId === null) return {}
  const person = lookUp(people, audience.personId)
  return person === null ? {} : { [audience.personId]: person }
}
