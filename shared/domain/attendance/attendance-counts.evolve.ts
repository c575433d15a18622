import type { Attends, PersonAttendance, VenueAttendance, VenuePeople } from './attendance.model.ts'

export const emptyVenue: VenueAttendance = {
  expected: 0,
  present: 0,
  onLeave: 0,
  absent: 0,
  late: 0,
  standIn: 0,
  remote: 0,
  away: 0,
  listenIn: 0,
  signedAt: null,
  signedBy: null,
}

export const awaited = (attends: Attends): PersonAttendance => ({
  attends,
  status: 'awaited',
  at: null,
  late: false,
  reason: null,
  isCorrection: false,
})

/** Counts people from nothing; the other path is `counted`. */
export const recount = (people: VenuePeople): VenueAttendance =>
  Object.values(people).reduce((counts, person) => counted(counts, person, 1), emptyVenue)

/** Adds (1) or takes away (-1) one person; keeps expected = present + onLeave + absent. */
export function counted(counts: VenueAttendance, person: PersonAttendance, sign: 1 | -1): VenueAttendance {
  const isPresent = person.status === 'present'
  const one = (is: boolean) => (is ? sign : 0)
  if (person.attends === 'standIn') return counts
  if (person.attends === 'listenIn') {
    return { ...counts, listenIn: counts.listenIn + one(isPresent && person.standsInFor === undefined) }
  }
  return {
    ...counts,
    expected: counts.expected + sign,
    present: counts.present + one(isPresent),
    onLeave: counts.onLeave + one(person.status === 'onLeave'),
    absent: counts.absent + one(person.status === 'awaited'),
    late: counts.late + one(isPresent && person.late),
    standIn: counts.standIn + one(isPresent && person.standInId !== undefined),
    remote: counts.remote + one(isPresent && person.via === 'remote'),
    away: counts.away + one(isPresent && person.awayAt !== undefined),
  }
}
