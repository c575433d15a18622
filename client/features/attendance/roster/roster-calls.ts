import type { ActMark } from '../../../acts/act-marks.ts'
import { callApi, HttpRefusal } from '../../../connection/http.ts'
import { isFigure, isRecord, isText, listOf, oneOf, orNull, shapeOf } from '../../../connection/wire-shape.ts'

/** Somebody on the roster, as it is prepared. */
export interface PlannedPerson {
  readonly id: string
  /** '' once it was erased. */
  readonly name: string
  readonly unit: string
  readonly title: string
  /** Where the list has it; where the person is now is in the state of the meeting. */
  readonly venueId: string
  readonly phoneMasked: string | null
  readonly attends: 'member' | 'listenIn' | 'standIn'
  readonly seat: string
}

/** What of a person may be written in its place. */
export const personFields = ['name', 'unit', 'title', 'venueId', 'phone', 'attends', 'seat'] as const

export type PersonField = (typeof personFields)[number]

export type PersonTexts = Readonly<Partial<Record<PersonField, string>>>

const isPerson = shapeOf<PlannedPerson>({
  id: isText,
  name: isText,
  unit: isText,
  title: isText,
  venueId: isText,
  phoneMasked: orNull(isText),
  attends: oneOf(['member', 'listenIn', 'standIn']),
  seat: isText,
})

const isRoster = shapeOf({ version: isFigure, people: listOf(isPerson) })
const isChanged = shapeOf({ version: isFigure })
const isWarned = shapeOf({ version: isFigure, warnings: listOf(shapeOf({ message: isText })) })
const isAdded = shapeOf({ personId: isText, version: isFigure, warnings: listOf(shapeOf({ message: isText })) })

/** @param after of those alone who have changed behind that version; null: all. @throws HttpRefusal */
export const fetchPlanned = (meetingId: string, after: number | null, signal: AbortSignal) =>
  callApi('GET /api/meetings/:meetingId/roster', isRoster, {
    params: { meetingId },
    query: after === null ? {} : { after },
    signal,
  })

/** @param from the version of the roster that was seen. @returns what is worth a look. @throws HttpRefusal */
export async function editPerson(
  meetingId: string,
  personId: string,
  texts: PersonTexts,
  from: number,
): Promise<readonly string[]> {
  const { warnings } = await callApi('PATCH /api/meetings/:meetingId/roster/people/:personId', isWarned, {
    params: { meetingId, personId },
    body: { patch: patchOf(texts), from },
  })
  return warnings.map(({ message }) => message)
}

/** @throws HttpRefusal */
export const movePeople = (meetingId: string, personIds: readonly string[], venueId: string) =>
  callApi('PATCH /api/meetings/:meetingId/roster/people', isChanged, {
    params: { meetingId },
    body: { personIds: [...personIds], patch: { venueId } },
  })

/** @throws HttpRefusal */
export const removePeople = (meetingId: string, personIds: readonly string[]) =>
  callApi('POST /api/meetings/:meetingId/roster/removals', isChanged, {
    params: { meetingId },
    body: { personIds: [...personIds] },
  })

/** @param commandId sent again under the same, it adds nobody twice. @throws HttpRefusal */
export const addPlanned = (meetingId: string, commandId: string, texts: PersonTexts, venueId: string) =>
  callApi('POST /api/meetings/:meetingId/roster/people', isAdded, {
    params: { meetingId },
    body: { name: '', attends: 'member', ...patchOf(texts), venueId, commandId },
  })

/** An empty text says that there is none. */
function patchOf({ name, unit, title, venueId, phone, attends, seat }: PersonTexts) {
  return {
    ...(name === undefined ? {} : { name }),
    ...(unit === undefined ? {} : { unit: unit || null }),
    ...(title === undefined ? {} : { title: title || null }),
    ...(venueId === undefined ? {} : { venueId }),
    ...(phone === undefined ? {} : { phone: phone || null }),
    ...(attends === undefined ? {} : { attends: attendsOf(attends) }),
    ...(seat === undefined ? {} : { seat: seat || null }),
  }
}

const attendsOf = (text: string): PlannedPerson['attends'] =>
  text === 'listenIn' || text === 'standIn' ? text : 'member'

/** What the server refused, with what it says of it; `unsent` where it was not reached. */
export function markOf(error: unknown): ActMark {
  if (!(error instanceof HttpRefusal)) return { code: 'command.failed', params: {} }
  const { code } = error.rejection
  if (code === 'server.unreachable') return 'unsent'
  const said = isRecord(error.body) && isRecord(error.body.error) ? error.body.error : {}
  const params = isRecord(said.params) ? said.params : said
  return { code, params: Object.fromEntries(Object.entries(params).filter(isPlain)) }
}

const isPlain = (entry: [string, unknown]): entry is [string, string | number] =>
  typeof entry[1] === 'string' || typeof entry[1] === 'number'
