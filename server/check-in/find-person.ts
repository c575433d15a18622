import type { VenuePeople } from '../../shared/domain/attendance/attendance.model.ts'
import { endsInFigures } from '../../shared/domain/attendance/phone.model.ts'
import { searchKey } from '../../shared/kernel/search-key.ts'
import type { PeopleStore, PersonRecord } from '../store/people-store.ts'

/** Everybody of the hall with that name, however the list writes it. */
export async function peopleByName(
  people: Pick<PeopleStore, 'byKey'>,
  meetingId: string,
  ofVenue: VenuePeople,
  name: string,
): Promise<readonly PersonRecord[]> {
  const found = await people.byKey(meetingId, searchKey(name))
  return found.filter(({ personId }) => Object.hasOwn(ofVenue, personId))
}

/** True when the person's phone ends so. */
export const hasTail = ({ phone }: PersonRecord, phoneTail: string): boolean =>
  phone !== null && endsInFigures(phone, phoneTail)
