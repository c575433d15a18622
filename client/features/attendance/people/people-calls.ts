import { isRetention, type Retention } from '../../../acts/fetch-retention.ts'
import { callApi } from '../../../connection/http.ts'
import { isText, listOf, orNull, shapeOf } from '../../../connection/wire-shape.ts'

/** A person as the roster tells of it; '' for a name that was erased. */
export interface KnownPerson {
  readonly id: string
  readonly name: string
  readonly unit: string
  readonly venueId: string
  /** null without a phone. */
  readonly phoneMasked: string | null
}

const isPeopleList = shapeOf({
  people: listOf(
    shapeOf<KnownPerson>({ id: isText, name: isText, unit: isText, venueId: isText, phoneMasked: orNull(isText) }),
  ),
})

const isRevealed = shapeOf({ phone: isText })

/** @throws HttpRefusal */
export async function fetchPeople(meetingId: string): Promise<readonly KnownPerson[]> {
  return (await callApi('GET /api/meetings/:meetingId/roster', isPeopleList, { params: { meetingId } })).people
}

/** The number in full; that it was asked for is recorded. @throws HttpRefusal */
export async function revealPhone(meetingId: string, personId: string): Promise<string> {
  const call = 'POST /api/meetings/:meetingId/people/:personId/reveal'
  return (await callApi(call, isRevealed, { params: { meetingId, personId } })).phone
}

/** At once and for good. @param confirm the title of the meeting. @throws HttpRefusal */
export const erasePeople = (meetingId: string, what: 'phones' | 'people', confirm: string): Promise<Retention | null> =>
  callApi('POST /api/meetings/:meetingId/erase-people', isRetention, {
    params: { meetingId },
    body: { what, confirm },
  })
