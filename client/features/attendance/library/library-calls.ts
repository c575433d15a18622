import { callApi } from '../../../connection/http.ts'
import { isFigure, isFlag, isText, listOf, oneOf, orNull, shapeOf } from '../../../connection/wire-shape.ts'

/** A unit of the library. */
export interface LibraryUnit {
  readonly unit: string
  /** In which hall most of its people sat last. */
  readonly venueName: string
  readonly isMain: boolean
  readonly people: number
}

/** Somebody who was on the roster of a meeting lately. */
export interface LibraryPerson {
  readonly name: string
  readonly unit: string
  readonly title: string
  readonly attends: 'member' | 'listenIn' | 'standIn'
  readonly venueName: string
  readonly isMain: boolean
  readonly meetingId: string
}

const isUnit = shapeOf<LibraryUnit>({ unit: isText, venueName: isText, isMain: isFlag, people: isFigure })

const isPerson = shapeOf<LibraryPerson>({
  name: isText,
  unit: isText,
  title: isText,
  attends: oneOf(['member', 'listenIn', 'standIn']),
  venueName: isText,
  isMain: isFlag,
  meetingId: isText,
})

const isLibrary = shapeOf({
  total: isFigure,
  totalUnits: isFigure,
  units: listOf(isUnit),
  people: listOf(isPerson),
  next: orNull(isFigure),
})

/** The units in which something is found, without their people. @throws HttpRefusal */
export const fetchUnits = (search: string) => callApi('GET /api/library', isLibrary, { query: { search, limit: 0 } })

/** Everybody of a unit. @throws HttpRefusal */
export async function fetchUnit(unit: string): Promise<readonly LibraryPerson[]> {
  const people: LibraryPerson[] = []
  for (let from: number | null = 0; from !== null; ) {
    const page: { readonly people: readonly LibraryPerson[]; readonly next: number | null } = await callApi(
      'GET /api/library',
      isLibrary,
      { query: { unit, from, limit: 500 } },
    )
    people.push(...page.people)
    from = page.next
  }
  return people
}

/** Somebody as the roster takes it. */
export interface AddedPerson extends Pick<LibraryPerson, 'name' | 'unit' | 'title' | 'attends'> {
  readonly venueId: string
}

const isAdded = shapeOf({ version: isFigure, added: isFigure, warnings: listOf(shapeOf({ message: isText })) })

/** People onto the roster of a meeting, as one change. @throws HttpRefusal */
export const addPeople = (meetingId: string, commandId: string, people: readonly AddedPerson[]) =>
  callApi('POST /api/meetings/:meetingId/roster/additions', isAdded, {
    params: { meetingId },
    body: { commandId, people },
  })
