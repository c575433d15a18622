import { searchKey } from '../../kernel/search-key.ts'
import type { ImportSettings, RowIssue, RowNote } from './import.model.ts'
import type { DraftRow } from './roster-draft.ts'

/** What the other rows say of a row: another of the same person, another of the same name. */
export interface Likeness {
  readonly issues: readonly RowIssue[]
  /** Another row counts instead of it. */
  readonly left: RowNote | null
}

const alone: Likeness = { issues: [], left: null }

/**
 * Who is listed twice: by name and phone, by name, unit and title where one of the two has no phone, or by id. Nobody is
 * taken twice, and nobody is dropped, before somebody has chosen: `keep` the first, `take` the last, `both`.
 * @source IMP-7
 */
export function findLikenesses(
  rows: readonly DraftRow[],
  duplicates: ImportSettings['duplicates'],
): ReadonlyMap<number, Likeness> {
  const found = new Map<number, Likeness>()
  const byName = new Map<string, DraftRow[]>()
  const byId = new Map<string, DraftRow>()
  const read = rows.filter(({ left, nameKey }) => left === null && nameKey !== '')
  for (const one of duplicates === 'take' ? [...read].reverse() : read) {
    const others = byName.get(one.nameKey) ?? []
    const { id } = one.person
    const ofId = id === undefined ? undefined : byId.get(id)
    const same = others.find((other) => isSame(one, other))
    found.set(one.row, likenessOf(one, { ofId, same, named: others[0] }, duplicates))
    if (id !== undefined && ofId === undefined) byId.set(id, one)
    byName.set(one.nameKey, [...others.slice(0, mostCompared), one])
  }
  return found
}

/** A list in which everybody has one name is not compared each with each. */
const mostCompared = 200

interface Others {
  readonly ofId: DraftRow | undefined
  readonly same: DraftRow | undefined
  readonly named: DraftRow | undefined
}

function likenessOf(one: DraftRow, { ofId, same, named }: Others, duplicates: ImportSettings['duplicates']): Likeness {
  const doubled = ofId ?? same
  if (doubled !== undefined) {
    if (duplicates === 'keep' || duplicates === 'take')
      return { issues: [{ field: null, code: 'keptOther', params: { row: doubled.row } }], left: 'keptOther' }
    if (ofId !== undefined) return { ...alone, issues: [{ field: 'id', code: 'sameId', params: { row: ofId.row } }] }
    if (duplicates === undefined) return { ...alone, issues: [sameIssue(one, doubled)] }
  }
  return named === undefined
    ? alone
    : { ...alone, issues: [{ field: 'name', code: 'sameName', params: { row: named.row } }] }
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
