import { lookUp } from '../../kernel/record.ts'
import type { AttendanceCounts, AttendanceState, PersonAttendance } from './attendance.model.ts'

export interface FoundPerson {
  readonly venueId: string
  readonly person: PersonAttendance
}

/** Where that person belongs; null when unknown to this audience. */
export function findPerson(attendance: AttendanceState, personId: string): FoundPerson | null {
  const { people } = attendance
  for (const venueId in people) {
    const person = lookUp(people[venueId] ?? {}, personId)
    if (person !== null) return { venueId, person }
  }
  return null
}

/**
 * Where everybody belongs, by person. One pass for a whole list; a single person is quicker found by `findPerson`.
 * A map of its own each time: whoever moves people along may write into it.
 * @source CST-1
 */
export function venueOfEach({ people }: Pick<AttendanceState, 'people'>): Map<string, string> {
  const places = new Map<string, string>()
  for (const venueId in people) for (const personId in people[venueId]) places.set(personId, venueId)
  return places
}

export const hasPerson = (attendance: AttendanceState, venueId: string, personId: string): boolean =>
  lookUp(lookUp(attendance.people, venueId) ?? {}, personId) !== null

/** True for somebody of whom the ledger says more than that it is awaited. @source ATT-17 */
export const isRecorded = (person: PersonAttendance | undefined): boolean =>
  person !== undefined && (person.status !== 'awaited' || person.standsInFor !== undefined)

/** Present in person: who is stood in for may still come. */
export const isSeated = (person: PersonAttendance): boolean =>
  person.status === 'present' && person.standInId === undefined

const noCounts: AttendanceCounts = {
  expected: 0,
  present: 0,
  onLeave: 0,
  absent: 0,
  late: 0,
  standIn: 0,
  remote: 0,
  away: 0,
  listenIn: 0,
}

/** The sums over all venues. */
export function totalAttendance(attendance: AttendanceState): AttendanceCounts {
  return Object.values(attendance.venues).reduce<AttendanceCounts>(
    (sum, venue) => ({
      expected: sum.expected + venue.expected,
      present: sum.present + venue.present,
      onLeave: sum.onLeave + venue.onLeave,
      absent: sum.absent + venue.absent,
      late: sum.late + venue.late,
      standIn: sum.standIn + venue.standIn,
      remote: sum.remote + venue.remote,
      away: sum.away + venue.away,
      listenIn: sum.listenIn + venue.listenIn,
    }),
    noCounts,
  )
}

/** True once the hall has signed its ledger: what changes from then on is a correction. */
export const isSigned = (attendance: AttendanceState, venueId: string): boolean =>
  (lookUp(attendance.venues, venueId)?.signedAt ?? null) !== null

/** Those who came from that hall when it was moved as a whole, and have not come back; with where they are. */
export const peopleElsewhere = (
  { people }: AttendanceState,
  home: string,
): readonly { readonly id: string; readonly venueId: string }[] =>
  Object.entries(people).flatMap(([venueId, there]) =>
    Object.entries(there).flatMap(([id, { cameFrom }]) => (cameFrom === home ? [{ id, venueId }] : [])),
  )

export const countElsewhere = (state: AttendanceState, home: string): number => peopleElsewhere(state, home).length
