import { lineSchema } from '../../kernel/schema.ts'
import { searchKey } from '../../kernel/search-key.ts'
import type { Awardee } from '../commendation/commendation.model.ts'
import type {
  FieldChange,
  ImportColumn,
  ImportField,
  ImportRow,
  ImportSettings,
  NamedVenue,
  RowIssue,
} from './import.model.ts'
import { oneLine, readName } from './name-cell.ts'
import { readVenue } from './roster-draft.ts'
import type { FieldRow } from './row-cells.ts'
import { leftOut, stateOf } from './row-state.ts'
import { createVenueMatch, type VenueMatch } from './venue-match.ts'

/** `at`: the place in the list that there is. */
export type AwardeeAct =
  | { readonly do: 'add'; readonly awardee: Awardee }
  | { readonly do: 'edit'; readonly at: number; readonly awardee: Awardee }

interface Given {
  readonly rows: readonly FieldRow[]
  readonly columns: readonly ImportColumn[]
  readonly settings: ImportSettings
  readonly sheetName: string
  readonly venues: readonly NamedVenue[]
  readonly awardees: readonly Awardee[]
}

const collective = /集体|单位|团体|collective|team|group|unit/iu
const individual = /个人|人员|individual|person/iu
const body = /(?:法院|庭|局|科|队|处|室|院|部|中心|委|公司|组|所|办公室|department|team|office|court)$/iu
const [nameLine, unitLine] = [lineSchema(80), lineSchema(120)]

/** Every row of a list of those who are commended, with what it would change. @source IMP-2, IMP-10 */
export function importAwardees(given: Given): readonly ImportRow<AwardeeAct>[] {
  const { rows, columns, settings, sheetName, venues, awardees } = given
  const fields = new Set(columns.flatMap(({ field }) => (field === null ? [] : [field])))
  const venueOf = createVenueMatch(venues, settings.venues)
  const heading = `${columns.find(({ field }) => field === 'name')?.header ?? ''} ${sheetName}`
  const seen = new Map<string, number>()
  const known = new Map(awardees.map((awardee, at) => [keyOf(awardee), at]))
  return rows.map((cells) => {
    const { row, left } = cells
    const issues: RowIssue[] = [...cells.faults]
    const { awardee, values } = readAwardee(cells, { fields, heading, venueOf }, issues)
    if (left !== null) return leftOut(row, values, { code: left })
    const key = keyOf(awardee)
    const first = awardee.name === '' ? undefined : seen.get(key)
    if (first === undefined) seen.set(key, row)
    else if (settings.duplicates === 'keep' || settings.duplicates === 'take')
      return leftOut(row, values, { code: 'keptOther', params: { row: first } })
    else if (settings.duplicates === undefined)
      issues.push({ field: 'name', code: 'sameAwardee', params: { row: first } })
    const at = first === undefined ? known.get(key) : undefined
    return compared(
      row,
      awardee,
      at === undefined ? null : { at, awardee: awardees[at] ?? awardee },
      values,
      issues,
      venues,
    )
  })
}

const keyOf = ({ kind, name, unit }: Awardee): string => JSON.stringify([kind, searchKey(name), searchKey(unit ?? '')])

function readAwardee(
  cells: FieldRow,
  { fields, heading, venueOf }: { fields: ReadonlySet<ImportField>; heading: string; venueOf: VenueMatch },
  issues: RowIssue[],
) {
  const isFaulty = (field: ImportField) => issues.some((issue) => issue.field === field)
  const unit = cells.text('unit')
  const written = oneLine(cells.raw('name'))
  const kindText = cells.text('kind')
  const kind = kindText === '' ? kindOf(heading, written, unit) : wordKind(kindText)
  if (kind === null && !isFaulty('kind'))
    issues.push({ field: 'kind', code: 'unknownKind', params: { text: kindText.slice(0, 80) } })
  const read = readName(cells.raw('name'))
  const name = kind === 'individual' && read.kind === 'name' ? read.name : written
  if (!isFaulty('name')) {
    if (name === '') issues.push({ field: 'name', code: 'missing', params: {} })
    else if (kind === 'individual' && read.kind === 'twoPeople')
      issues.push({ field: 'name', code: 'twoPeople', params: {} })
    else if (!nameLine.safeParse(name).success) issues.push({ field: 'name', code: 'tooLong', params: { max: 80 } })
  }
  if (unit !== '' && !isFaulty('unit') && !unitLine.safeParse(unit).success)
    issues.push({ field: 'unit', code: 'tooLong', params: { max: 120 } })
  const venueIssues: RowIssue[] = []
  const venue = readVenue(cells, false, venueOf, venueIssues)
  issues.push(...venueIssues)
  const awardee: Awardee = { kind: kind ?? 'individual', name, unit: unit || null, venueId: venue?.id ?? null }
  const values: Partial<Record<ImportField, string>> = {}
  for (const field of fields) values[field] = cells.text(field)
  return {
    awardee,
    values: {
      ...values,
      name,
      ...(kind === null ? {} : { kind }),
      ...(venue === undefined ? {} : { venue: venue.name }),
    },
  }
}

const wordKind = (text: string): Awardee['kind'] | null =>
  collective.test(text) ? 'collective' : individual.test(text) ? 'individual' : null

/** Where no column says it: by the heading or the name of the sheet, else by what the name looks like. */
const kindOf = (heading: string, name: string, unit: string): Awardee['kind'] =>
  wordKind(heading) ?? (unit === '' && body.test(name) && name.length > 4 ? 'collective' : 'individual')

function compared(
  row: number,
  awardee: Awardee,
  known: { readonly at: number; readonly awardee: Awardee } | null,
  values: ImportRow['values'],
  issues: readonly RowIssue[],
  venues: readonly NamedVenue[],
): ImportRow<AwardeeAct> {
  const venueName = (id: string | null) => venues.find((venue) => venue.id === id)?.name ?? id ?? ''
  const isMoved = known !== null && awardee.venueId !== null && known.awardee.venueId !== awardee.venueId
  const changes: readonly FieldChange[] = isMoved
    ? [{ field: 'venue', old: venueName(known.awardee.venueId), new: venueName(awardee.venueId) }]
    : []
  const state = stateOf(issues, known === null ? 'new' : isMoved ? 'changed' : 'same')
  if (state === 'fault') return { row, state, values, changes, issues, act: null }
  const act =
    known === null ? { do: 'add' as const, awardee } : isMoved ? { do: 'edit' as const, at: known.at, awardee } : null
  return { row, state, values, changes, issues, act }
}
