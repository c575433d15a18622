import { withoutEmptyMembers } from './empty-members.ts'
import { type MeetingFile, rosterSchema } from './meeting-file.schema.ts'
import { duplicates, type MeetingFileIssue, shapeIssues, venueReference } from './meeting-file.ts'

/** One fault of a list of people. */
export interface RosterIssue extends MeetingFileIssue {
  /** Which person of the list, from 1; null for the list as a whole. */
  readonly row: number | null
}

export type ParsedRoster =
  | { readonly ok: true; readonly people: MeetingFile['people'] }
  | { readonly ok: false; readonly issues: readonly RosterIssue[] }

/**
 * Reads a list of people and finds *every* fault of it, each with its row.
 * @param given `{people: […]}`, each person as in a meeting file.
 */
export function parseRoster(given: unknown, venueIds: ReadonlySet<string>): ParsedRoster {
  const input = withoutEmptyMembers(given)
  const parsed = rosterSchema.safeParse(input)
  const shape = parsed.success ? [] : parsed.error.issues.flatMap((issue) => shapeIssues(issue, input))
  const people = peopleOf(input)
  const across = [
    ...duplicates(people, 'people'),
    ...people.flatMap((person, index) => venueReference(person, `people[${index}]`, venueIds)),
  ]
  const issues = [...shape, ...across]
  if (parsed.success && issues.length === 0) return { ok: true, people: parsed.data.people }
  return { ok: false, issues: issues.map((issue) => ({ ...issue, row: rowOf(issue.path) })) }
}

function peopleOf(input: unknown): readonly unknown[] {
  const people = typeof input === 'object' && input !== null && 'people' in input ? input.people : null
  return Array.isArray(people) ? people : []
}

function rowOf(path: string): number | null {
  const index = /^people\[(\d+)\]/u.exec(path)?.[1]
  return index === undefined ? null : Number(index) + 1
}
