import type { MeetingFile } from '../../shared/domain/meeting/meeting-file.schema.ts'
import type { MeetingFileIssue } from '../../shared/domain/meeting/meeting-file.ts'
import { codePointsOf, rareSigns } from '../../shared/kernel/rare-signs.ts'
import type { PaperPrinter } from '../papers/paper-printer.ts'
import type { Asker } from '../processes/process-pool.ts'

/** What stands on papers as somebody wrote it. */
export interface PrintedText {
  /** Of the thing: `people[0]`, `agenda[2].speaker`. */
  readonly place: string
  readonly field: string
  /** What the thing is called. */
  readonly name: string
  readonly text: string
}

/** What papers print of a person. */
interface PrintedPerson {
  readonly name: string
  readonly unit?: string | null | undefined
  readonly title?: string | null | undefined
}

/**
 * Things in whose texts a sign stands that no face of papers has: found while somebody is at the list, and not when a paper
 * stops on the day. Each with the first such sign.
 * @source PAP-9
 */
export async function signWarnings(
  papers: Pick<PaperPrinter, 'unshown'>,
  texts: readonly PrintedText[],
  asker: Asker,
  withinMs?: number,
): Promise<readonly MeetingFileIssue[]> {
  const uses = texts.flatMap((printed) => rareSigns(printed.text).map((sign) => ({ ...printed, sign })))
  const unshown = new Set(await papers.unshown([...new Set(uses.map(({ sign }) => sign))], asker, withinMs))
  const told = new Set<string>()
  return uses.flatMap(({ sign, name, place, field }) => {
    if (!unshown.has(sign) || told.has(place)) return []
    told.add(place)
    const path = place === '' ? field : `${place}.${field}`
    return [{ path, code: 'file.missingSign', params: { name, sign, codePoint: codePointsOf(sign) } }]
  })
}

export const textsOfPeople = (people: readonly PrintedPerson[]): readonly PrintedText[] =>
  people.flatMap((person, index) => textsOf(`people[${index}]`, person.name, person, ['name', 'unit', 'title']))

/** What is written of many at once: each text stands for itself. */
export const textsOfPatch = (patch: Partial<PrintedPerson>): readonly PrintedText[] =>
  (['name', 'unit', 'title'] as const).flatMap((field) => textsOf(field, patch[field] ?? '', patch, [field]))

/** All but the people: title, halls, items with who speaks and who is honoured, documents. */
export const textsOfFile = (file: Omit<MeetingFile, 'people'>): readonly PrintedText[] => [
  ...textsOf('', file.title, file, ['title', 'organizer']),
  ...file.venues.flatMap((venue, index) => textsOf(`venues[${index}]`, venue.name, venue, ['name'])),
  ...file.agenda.flatMap((item, index) => [
    ...textsOf(`agenda[${index}]`, item.title, item, ['title']),
    ...textsOf(`agenda[${index}].speaker`, item.speaker?.name ?? '', item.speaker ?? {}, ['name', 'title']),
    ...(item.awardees ?? []).flatMap((one, at) =>
      textsOf(`agenda[${index}].awardees[${at}]`, one.name, one, ['name', 'unit']),
    ),
  ]),
  ...file.documents.flatMap((one, index) => textsOf(`documents[${index}]`, one.title, one, ['title', 'issuedBy'])),
]

function textsOf(place: string, name: string, thing: object, fields: readonly string[]): readonly PrintedText[] {
  const members = new Map<string, unknown>(Object.entries(thing))
  return fields.flatMap((field) => {
    const text = members.get(field)
    return typeof text === 'string' ? [{ place, field, name, text }] : []
  })
}
