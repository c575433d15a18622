import { callApi } from '../../../connection/http.ts'
import { isText, listOf, oneOf, orNull, perhaps, shapeOf } from '../../../connection/wire-shape.ts'

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

const isPerson = shapeOf<RosterPerson>({
  id: isText,
  name: isText,
  unit: orNull(isText),
  title: orNull(isText),
  venueId: isText,
  phoneMasked: orNull(isText),
  attends: oneOf(['member', 'listenIn', 'standIn']),
  codeDigest: perhaps(orNull(isText)),
})

const isRoster = shapeOf({ people: listOf(isPerson) })

/** The names, for those who may know them. @throws HttpRefusal */
export async function fetchRoster(meetingId: string): Promise<readonly RosterPerson[]> {
  const answer = await callApi('GET /api/meetings/:meetingId/roster', isRoster, { params: { meetingId } })
  return answer.people
}

/** What may lie on the machine of the desk: no phone, not even its last figures. */
export const keptPeople = (people: readonly RosterPerson[]): readonly RosterPerson[] =>
  people.map((person) => ({ ...person, phoneMasked: null }))

/** @param kept what was found on the machine. */
export const readKeptPeople = (kept: unknown): readonly RosterPerson[] => (isKeptList(kept) ? kept : [])

const isKeptList = listOf(isPerson)
