import type { MeetingFile } from '../../shared/domain/meeting/meeting-file.schema.ts'
import type { PersonRecord } from '../store/people-store.ts'

/** A person of a meeting file or a list, as it is kept. @param keptPhone where the list does not speak of a phone. */
export const personRecord = (
  meetingId: string,
  person: MeetingFile['people'][number],
  keptPhone: string | null = null,
): PersonRecord => ({
  meetingId,
  personId: person.id,
  name: person.name,
  unit: person.unit ?? '',
  title: person.title ?? '',
  venueId: person.venueId,
  phone: person.phone === undefined ? keptPhone : person.phone,
  attends: person.attends,
  seat: person.seat ?? '',
})
