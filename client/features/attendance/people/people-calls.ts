import type { Instant } from '../../../../shared/kernel/time.ts'
import { callApi } from '../../../connection/http.ts'
import { isFigure, isInstant, isText, listOf, oneOf, orNull, shapeOf } from '../../../connection/wire-shape.ts'

/** A person as the roster tells of it; '' for a name that was erased. */
export interface KnownPerson {
  readonly id: string
  readonly name: string
  readonly unit: string
  readonly venueId: string
  /** null without a phone. */
  readonly phoneMasked: string | null
}

export interface Retention {
  /** 0 to 365, counted from the end of the meeting. */
  readonly days: number
  readonly dueAt: Instant
  /** null: names stay until somebody erases them. */
  readonly names: { readonly days: number; readonly dueAt: Instant } | null
  readonly erased: 'phones' | 'people' | null
}

const isPeopleList = shapeOf({
  people: listOf(
    shapeOf<KnownPerson>({ id: isText, name: isText, unit: isText, venueId: isText, phoneMasked: orNull(isText) }),
  ),
})

const isRetention = orNull(
  shapeOf<Retention>({
    days: isFigure,
    dueAt: isInstant,
    names: orNull(shapeOf({ days: isFigure, dueAt: isInstant })),
    erased: orNull(oneOf(['phones', 'people'])),
  }),
)

const isRevealed = shapeOf({ phone: isText })

/** @throws HttpRefusal */
export async function fetchPeople(meetingId: string): Promise<readonly KnownPerson[]> {
  return (await callApi('GET /api/meetings/:meetingId/roster', isPeopleList, { params: { meetingId } })).people
}

/** null when nothing is known of it. @throws HttpRefusal */
export const fetchRetention = (meetingId: string): Promise<Retention | null> =>
  callApi('GET /api/meetings/:meetingId/retention', isRetention, { params: { meetingId } })

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
