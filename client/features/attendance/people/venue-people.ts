import type { PersonAttendance, VenuePeople } from '../../../../shared/domain/attendance/attendance.model.ts'
import type { WaitingAct } from '../../../acts/outbox/waiting-acts.ts'
import { personMatches, type Readings } from './people-search.ts'
import type { RosterPerson } from './roster.ts'

/** A person of the hall: what the roster says and where it stands. */
export interface VenuePerson {
  readonly id: string
  /** null while the roster does not know the person, or is not there. */
  readonly record: RosterPerson | null
  readonly attendance: PersonAttendance
  /** What was done here and waits for the line; null when nothing does. */
  readonly waiting: WaitingAct | null
}

export const peopleFilters = ['all', 'awaited', 'present', 'onLeave'] as const

export type PeopleFilter = (typeof peopleFilters)[number]

/** Those of the hall, in the order of the roster; whom it does not know come last. */
export function joinPeople(
  roster: readonly RosterPerson[],
  people: VenuePeople,
  waiting: ReadonlyMap<string, WaitingAct>,
): readonly VenuePerson[] {
  const listed = new Set(roster.map((record) => record.id))
  const waitingFor = (id: string) => waiting.get(id) ?? null
  const known = roster.flatMap((record) => {
    const attendance = Object.hasOwn(people, record.id) ? people[record.id] : undefined
    return attendance === undefined ? [] : [{ id: record.id, record, attendance, waiting: waitingFor(record.id) }]
  })
  const strangers = Object.entries(people).filter(([id]) => !listed.has(id))
  return [...known, ...strangers.map(([id, attendance]) => ({ id, record: null, attendance, waiting: waitingFor(id) }))]
}

/** The name, or the id where there is none. */
export const nameOf = ({ id, record }: VenuePerson): string => record?.name ?? id

interface Sought {
  readonly query: string
  /** Whose phone the query is. */
  readonly owners: ReadonlySet<string>
  readonly filter: PeopleFilter
  /** Stay in the list though the filter would drop them: a row that has just been acted on does not slip away under the hand. */
  readonly kept: ReadonlySet<string>
  readonly readings: (name: string) => Readings | null
}

export function soughtPeople(
  people: readonly VenuePerson[],
  { query, owners, filter, kept, readings }: Sought,
): readonly VenuePerson[] {
  return people.filter((person) => {
    const passes = filter === 'all' || person.attendance.status === filter || kept.has(person.id)
    if (!passes || owners.has(person.id)) return passes
    return personMatches(searched(person), query === '' ? null : readings(nameOf(person)), query)
  })
}

const searched = (person: VenuePerson) =>
  person.record ?? { name: person.id, unit: null, title: null, phoneMasked: null }

/** Those who may still be checked in. */
export const awaitedOf = (people: readonly VenuePerson[]): readonly VenuePerson[] =>
  people.filter((person) => person.attendance.status === 'awaited' && person.waiting === null)

/** Not expected itself, and sits there for nobody yet. @source ATT-14 */
export const mayStandIn = ({ attendance, waiting }: VenuePerson): boolean =>
  attendance.attends !== 'member' && attendance.standsInFor === undefined && waiting === null

/** Says that it is here; nobody has confirmed it. */
export const isClaim = ({ attendance, waiting }: VenuePerson): boolean =>
  attendance.claimedAt !== undefined && attendance.status !== 'present' && waiting === null

/** Counts, and is to be looked at. */
export const isDoubtful = ({ attendance, waiting }: VenuePerson): boolean =>
  attendance.doubts !== undefined && attendance.status === 'present' && waiting === null
