import { searchKey } from '../../kernel/search-key.ts'
import type { ImportSettings, RowIssue, RowNote } from './import.model.ts'
import type { DraftRow } from './roster-draft.ts'

/** What the other rows say of a row: another of the same person, another of the same name. */
export interface Likeness {
  readonly issues: readonly RowIssue[]
  /** Another row counts instead of it. */
  readonly left: RowNote | null
}

/**
 * Who is listed twice: by name and phone, by name, unit and title where one of the two has no phone, or by id. Nobody is
 * taken twice, and nobody is dropped, before somebody has chosen: `keep` the first, `take` the last, `both`.
 * @source IMP-7
 */
export function findLikenesses(
  rows: readonly DraftRow[],
  duplicates: ImportSettings['duplicates'],
): ReadonlyMap<number, Likeness> {
  const read = rows.filter(({ left, nameKey }) => left === null && nameKey !== '')
  const doubled = findDoubles(duplicates === 'take' ? [...read].reverse() : read, duplicates)
  const named = new Map<string, number>()
  for (const { row, nameKey } of read) {
    const first = named.get(nameKey)
    if (doubled.get(row)?.left == null && first === undefined) named.set(nameKey, row)
    if (first !== undefined && !doubled.has(row))
      doubled.set(row, { issues: [{ field: 'name', code: 'sameName', params: { row: first } }], left: null })
  }
  return doubled
}

/** A list in which everybody has one name is not compared each with each. */
const mostCompared = 200

/** @param rows the one that counts comes before its doubles. */
function findDoubles(rows: readonly DraftRow[], duplicates: ImportSettings['duplicates']): Map<number, Likeness> {
  const found = new Map<number, Likeness>()
  const byName = new Map<string, DraftRow[]>()
  const byId = new Map<string, DraftRow>()
  for (const one of rows) {
    const others = byName.get(one.nameKey) ?? []
    const { id } = one.person
    const ofId = id === undefined ? undefined : byId.get(id)
    const likeness = likenessOf(
      one,
      ofId,
      others.find((other) => isSame(one, other)),
      duplicates,
    )
    if (likeness !== null) found.set(one.row, likeness)
    if (id !== undefined && ofId === undefined) byId.set(id, one)
    if (others.length < mostCompared) byName.set(one.nameKey, [...others, one])
  }
  return found
}

function likenessOf(
  one: DraftRow,
  ofId: DraftRow | undefined,
  same: DraftRow | undefined,
  duplicates: ImportSettings['duplicates'],
): Likeness | null {
  const other = ofId ?? same
  if (other === undefined) return null
  if (duplicates === 'keep' || duplicates === 'take')
    return { issues: [{ field: null, code: 'keptOther', params: { row: other.row } }], left: 'keptOther' }
  if (ofId !== undefined) return { left: null, issues: [{ field: 'id', code: 'sameId', params: { row: ofId.row } }] }
  return duplicates === 'both' ? null : { left: null, issues: [sameIssue(one, other)] }
}

function sameIssue(one: DraftRow, { row, person }: DraftRow): RowIssue {
  const [own, other] = [one.person.venue, person.venue]
  const isElsewhere = own !== undefined && other !== undefined && own.id !== other.id
  return { field: 'name', code: 'samePerson', params: { row, ...(isElsewhere ? { venue: other.name } : {}) } }
}

function isSame(one: DraftRow, other: DraftRow): boolean {
  if (one.phoneKey !== null && other.phoneKey !== null) return one.phoneKey === other.phoneKey
  const keyOf = ({ person }: DraftRow) =>
    searchKey(`${person.unit ?? ''} ${person.title ?? ''} ${person.venue?.id ?? ''}`)
  return keyOf(one) === keyOf(other)
}
