import type { MeetingFileIssue } from '../../shared/domain/meeting/meeting-file.ts'
import { codePointsOf, rareSigns } from '../../shared/kernel/rare-signs.ts'
import type { PaperPrinter } from '../papers/paper-printer.ts'
import type { Asker } from '../processes/process-pool.ts'

/** What papers print of a person. */
export interface PrintedPerson {
  readonly name: string
  readonly unit?: string | null | undefined
  readonly title?: string | null | undefined
}

const printed = ['name', 'unit', 'title'] as const

/**
 * People in whose name, unit or title a sign stands that no face of papers has: found while somebody is at the list, and
 * not when a paper stops on the day. Each with the first such sign.
 * @source PAP-9
 */
export async function signWarnings(
  papers: Pick<PaperPrinter, 'unshown'>,
  people: readonly PrintedPerson[],
  asker: Asker,
  withinMs?: number,
): Promise<readonly MeetingFileIssue[]> {
  const uses = people.flatMap((person, index) =>
    printed.flatMap((field) =>
      rareSigns(person[field] ?? '').map((sign) => ({ sign, name: person.name, path: `people[${index}].${field}` })),
    ),
  )
  const unshown = new Set(await papers.unshown([...new Set(uses.map(({ sign }) => sign))], asker, withinMs))
  const told = new Set<string>()
  return uses.flatMap(({ sign, name, path }) => {
    const person = path.split('.', 1)[0] ?? ''
    if (!unshown.has(sign) || told.has(person)) return []
    told.add(person)
    return [{ path, code: 'file.missingSign', params: { name, sign, codePoint: codePointsOf(sign) } }]
  })
}
