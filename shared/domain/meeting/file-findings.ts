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
}

const written = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '')

/** Who is listed more than once, by name, unit and hall: no fault, for two may bear one name, but worth a look. */
export function samePeople(people: readonly ListedName[]): readonly MeetingFileIssue[] {
  const first = new Map<string, number>()
  return people.flatMap(({ name, unit, venueId }, index) => {
    const key = JSON.stringify([written(name), written(unit ?? ''), venueId])
    const row = first.get(key)
    if (row === undefined) {
      first.set(key, index + 1)
      return []
    }
    return [{ path: `people[${index}]`, code: 'file.samePerson' as const, params: { name, row } }]
  })
}
