import { searchKey } from '../../kernel/search-key.ts'
import { phoneKey } from '../attendance/phone.model.ts'
import type { MeetingFileIssue } from './meeting-file.ts'

/** Nobody reads more faults at once; how many more there are is said. @source CST-5 */
export const mostIssues = 200

/** The first faults, and how many more there are; `more` is absent when these are all. */
export const fewIssues = <Issue>(
  issues: readonly Issue[],
): { readonly issues: readonly Issue[]; readonly more?: number } =>
  issues.length <= mostIssues ? { issues } : { issues: issues.slice(0, mostIssues), more: issues.length - mostIssues }

interface ListedName {
  readonly name: string
  readonly unit?: string | null | undefined
  readonly venueId: string
  readonly phone?: string | null | undefined
}

/**
 * Who is listed more than once, by name and phone, or by name, unit and hall: no fault, for two may bear one name, but worth
 * a look. Each is told with the first of its like.
 * @source FIL-5
 */
export function samePeople(people: readonly ListedName[]): readonly MeetingFileIssue[] {
  const first = new Map<string, number>()
  return people.flatMap((person, index) => {
    const { name } = person
    const found = likenesses(person).flatMap(([code, key]) => {
      const row = first.get(key)
      if (row === undefined) first.set(key, index + 1)
      return row === undefined ? [] : [{ path: `people[${index}]`, code, params: { name, row } }]
    })
    return found.slice(0, 1)
  })
}

/** Whether somebody who is put on a list stands there already; one warning at most. @source FIL-5 */
export function alreadyListed(person: ListedName, listed: readonly ListedName[]): readonly MeetingFileIssue[] {
  const known = new Set(listed.flatMap((other) => likenesses(other).map(([, key]) => key)))
  const found = likenesses(person).find(([, key]) => known.has(key))
  return found === undefined ? [] : [{ path: '', code: found[0], params: { name: person.name } }]
}

/** By what one is taken for another; the first is told. */
function likenesses({ name, unit, venueId, phone }: ListedName) {
  const key = searchKey(name)
  const inVenue = ['file.samePerson', JSON.stringify([key, searchKey(unit ?? ''), venueId])] as const
  return phone == null ? [inVenue] : [inVenue, ['file.samePhone', JSON.stringify([key, phoneKey(phone)])] as const]
}
