import type { PersonAttendance, VenuePeople } from '../../shared/domain/attendance/attendance.model.ts'
import type { Instant } from '../../shared/kernel/time.ts'
import type { SideStore } from '../store/side-store.ts'
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
  side: Pick<SideStore, 'person'>,
  meetingId: string,
  people: VenuePeople,
): Promise<readonly ShownArrival[]> {
  const came = Object.entries(people)
    .flatMap(([personId, person]) => (isInHall(person) ? [{ personId, at: person.at }] : []))
    .sort((one, other) => other.at - one.at)
    .slice(0, shown)
  const told = await Promise.all(
    came.map(async ({ personId, at }) => {
      const person = await side.person(meetingId, personId)
      return person === null ? [] : [{ surname: surnameOf(person.name), title: person.title, at }]
    }),
  )
  return told.flat()
}

const isInHall = (person: PersonAttendance): person is PersonAttendance & { readonly at: Instant } =>
  person.status === 'present' && person.at !== null && person.via !== 'remote' && person.standInId === undefined
