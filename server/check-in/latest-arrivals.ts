import type { PersonAttendance, VenuePeople } from '../../shared/domain/attendance/attendance.model.ts'
import type { Instant } from '../../shared/kernel/time.ts'
import type { PeopleStore } from '../store/people-store.ts'
import { surnameOf } from './surname.ts'

/** As many as stand on a screen. */
const shown = 8

interface ShownArrival {
  readonly surname: string
  readonly title: string
  readonly at: Instant
}

/** Who came to the hall last, newest first, by surname and title. Who is not in the hall itself is not said. */
export async function latestArrivals(
  people: Pick<PeopleStore, 'find'>,
  meetingId: string,
  ofVenue: VenuePeople,
): Promise<readonly ShownArrival[]> {
  const came = Object.entries(ofVenue)
    .flatMap(([personId, person]) => (isInVenue(person) ? [{ personId, at: person.at }] : []))
    .sort((one, other) => other.at - one.at)
    .slice(0, shown)
  const told = await Promise.all(
    came.map(async ({ personId, at }) => {
      const person = await people.find(meetingId, personId)
      return person === null ? [] : [{ surname: surnameOf(person.name), title: person.title, at }]
    }),
  )
  return told.flat()
}

const isInVenue = (person: PersonAttendance): person is PersonAttendance & { readonly at: Instant } =>
  person.status === 'present' && person.at !== null && person.via !== 'remote' && person.standInId === undefined
