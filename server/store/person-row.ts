import { searchKey } from '../../shared/kernel/search-key.ts'
import type { PersonRecord, PlacedPerson } from './people-store.ts'
import type { Tables } from './tables.ts'

type CodeColumns = Pick<Tables['people'], 'code_hash' | 'code_digest'>

export const noCode: CodeColumns = { code_hash: null, code_digest: null }

/** @param place its number in the list: the order in which people are shown. */
export const personRow = (person: PersonRecord, place: number, code = noCode): Tables['people'] => ({
  meeting_id: person.meetingId,
  person_id: person.personId,
  place,
  name: person.name,
  unit: person.unit,
  title: person.title,
  venue_id: person.venueId,
  phone: person.phone,
  attends: person.attends,
  // A draft that an older version wrote says nothing of it.
  seat: person.seat || null,
  search_key: searchKey(person.name),
  revised: null,
  ...code,
})

export const personOf = (row: Tables['people']): PersonRecord => ({
  meetingId: row.meeting_id,
  personId: row.person_id,
  name: row.name,
  unit: row.unit,
  title: row.title,
  venueId: row.venue_id,
  phone: row.phone,
  attends: row.attends === 'listenIn' || row.attends === 'standIn' ? row.attends : 'member',
  seat: row.seat ?? '',
})

export const placedOf = (row: Tables['people']): PlacedPerson => ({ person: personOf(row), place: row.place })
