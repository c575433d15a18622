import type { PersonAttendance, VenuePeople } from '../../../../shared/domain/attendance/attendance.model.ts'
import { searchKey } from '../../../../shared/kernel/search-key.ts'
import { matchesReadings, plainQuery, type Readings } from '../people/people-search.ts'
import type { PlannedPerson } from './roster-calls.ts'

/** A line of the list: what is written of somebody, and where the person stands. */
export interface PlannedRow {
  readonly person: PlannedPerson
  readonly venueId: string
  readonly attendance: PersonAttendance
}

/** Those who are of the meeting, in the order of the list. */
export function plannedRows(
  people: readonly PlannedPerson[],
  byVenue: Readonly<Record<string, VenuePeople>>,
): readonly PlannedRow[] {
  const places = new Map<string, string>()
  for (const [venueId, all] of Object.entries(byVenue)) for (const id in all) places.set(id, venueId)
  return people.flatMap((person) => {
    const venueId = places.get(person.id)
    const attendance = venueId === undefined ? undefined : byVenue[venueId]?.[person.id]
    return venueId === undefined || attendance === undefined ? [] : [{ person, venueId, attendance }]
  })
}

interface Plain {
  readonly texts: string
  readonly name: string
  readonly likeness: readonly string[]
}

const known = new WeakMap<PlannedPerson, Plain>()

/** Made once for each person: a list of any length is searched without making it anew. */
function plainOf(person: PlannedPerson): Plain {
  const before = known.get(person)
  if (before !== undefined) return before
  const { name, unit, title, seat, phoneMasked } = person
  const key = searchKey(name)
  const plain = {
    texts: [name, unit, title, seat].map(plainQuery).join('\n'),
    name: key,
    likeness: [
      ...(phoneMasked === null ? [] : [`${key} ${phoneMasked}`]),
      ...(unit === '' ? [] : [`${key} @${searchKey(unit)}`]),
    ],
  }
  known.set(person, plain)
  return plain
}

/**
 * True when somebody is found by name, unit, title, seat, pinyin, initials or the last figures of the phone.
 * @param plain as `plainQuery` gives it, not empty.
 * @source DSK-6
 */
export function isFound(person: PlannedPerson, plain: string, readings: ((name: string) => Readings) | null): boolean {
  if (plainOf(person).texts.includes(plain)) return true
  if (/^\d{3,4}$/u.test(plain)) return person.phoneMasked?.endsWith(plain) === true
  return readings !== null && /^[a-z]+$/u.test(plain) && matchesReadings(readings(person.name), plain)
}

/** By what two who are listed look like one: their name with the same end of the phone, or with the same unit. */
export const likenessesOf = ({ person }: PlannedRow): readonly string[] =>
  plainOf(person).name === '' ? [] : plainOf(person).likeness
