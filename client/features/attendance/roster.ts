import { callApi } from '../../connection/http.ts'

/** What the server tells of a person besides its attendance. */
export interface RosterPerson {
  readonly id: string
  readonly name: string
  readonly unit: string | null
  readonly title: string | null
  /** Where the person belongs now. */
  readonly venueId: string
  readonly phoneMasked: string | null
  readonly attends: 'member' | 'listenIn' | 'standIn'
  /** By which the desk knows the person's card without asking; null while none was issued, absent from older servers. */
  readonly codeDigest?: string | null
}

interface RosterAnswer {
  readonly version: number
  readonly people: readonly RosterPerson[]
}

/** The names, for those who may know them. @throws HttpRefusal */
export async function fetchRoster(meetingId: string): Promise<readonly RosterPerson[]> {
  const answer = await callApi<RosterAnswer>('GET', `/api/meetings/${encodeURIComponent(meetingId)}/roster`)
  return answer.people
}

/** What may lie on the machine of the desk: no phone, not even its last figures. */
export const keptPeople = (people: readonly RosterPerson[]): readonly RosterPerson[] =>
  people.map((person) => ({ ...person, phoneMasked: null }))

/** @param kept what was found on the machine. */
export const readKeptPeople = (kept: unknown): readonly RosterPerson[] =>
  Array.isArray(kept) && kept.every(isPerson) ? kept : []

const isPerson = (value: unknown): value is RosterPerson =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  'name' in value &&
  typeof value.name === 'string'
