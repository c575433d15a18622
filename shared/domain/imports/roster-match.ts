import { searchKey } from '../../kernel/search-key.ts'
import { phoneKey } from '../attendance/phone.model.ts'
import type { Attends } from './attends-cell.ts'
import type { DraftRow } from './roster-draft.ts'

/** A person of the roster that there is. */
export interface KnownPerson {
  readonly id: string
  readonly name: string
  readonly unit: string
  readonly title: string
  readonly venueId: string
  readonly phone: string | null
  readonly attends: Attends
  readonly seat?: string
}

export interface Match {
  readonly person: KnownPerson | null
  /** Somebody of that name who was not taken for this person. */
  readonly named: KnownPerson | null
}

/**
 * Who of the roster a row speaks of: by id; by name and phone; by name and unit where only one is like that; by name alone
 * where the row or the roster knows no unit and there is one of that name. Each person is meant by one row.
 * @source IMP-8
 */
export function createRosterMatch(known: readonly KnownPerson[]) {
  const byId = new Map(known.map((person) => [person.id, person]))
  const byName = new Map<string, KnownPerson[]>()
  for (const person of known) {
    const key = searchKey(person.name)
    const same = byName.get(key)
    if (same === undefined) byName.set(key, [person])
    else same.push(person)
  }
  const taken = new Set<string>()
  const take = (person: KnownPerson): Match => {
    taken.add(person.id)
    return { person, named: null }
  }

  /** Rows that are sure of theirs come first, so that nobody else is taken for that person. */
  const sure = (draft: DraftRow): KnownPerson | null => {
    const { id } = draft.person
    const ofId = id === undefined ? undefined : byId.get(id)
    if (ofId !== undefined) return taken.has(ofId.id) ? null : ofId
    if (draft.phoneKey === null) return null
    const free = freeOf(draft)
    return free.find(({ phone }) => phone !== null && phoneKey(phone) === draft.phoneKey) ?? null
  }
  const freeOf = ({ nameKey }: DraftRow) => (byName.get(nameKey) ?? []).filter(({ id }) => !taken.has(id))
  const likely = (draft: DraftRow): Match => {
    const free = freeOf(draft)
    const named = byName.get(draft.nameKey)?.[0] ?? null
    if (draft.person.id !== undefined && !byId.has(draft.person.id)) return { person: null, named }
    const unit = searchKey(draft.person.unit ?? '')
    const ofUnit = free.filter((person) => searchKey(person.unit) === unit)
    const best = ofUnit.length > 1 ? ofUnit.filter((person) => isAlike(person, draft)) : ofUnit
    const [one] = best.length > 0 ? best : ofUnit
    if (one !== undefined) return take(one)
    const [only, ...others] = free
    if (only !== undefined && others.length === 0 && (unit === '' || only.unit === '')) return take(only)
    return { person: null, named }
  }

  return (drafts: readonly DraftRow[]): ReadonlyMap<number, Match> => {
    const matches = new Map<number, Match>()
    for (const draft of drafts) {
      const person = sure(draft)
      if (person !== null) matches.set(draft.row, take(person))
    }
    // Then those that say all of a person, before those that leave something open.
    for (const draft of drafts) {
      const person = matches.has(draft.row) ? undefined : freeOf(draft).find((one) => isWhole(one, draft))
      if (person !== undefined) matches.set(draft.row, take(person))
    }
    for (const draft of drafts) if (!matches.has(draft.row)) matches.set(draft.row, likely(draft))
    return matches
  }
}

const isAlike = (person: KnownPerson, { person: { title, venue, phone } }: DraftRow): boolean =>
  (title === undefined || person.title === title) &&
  (venue === undefined || person.venueId === venue.id) &&
  (phone === undefined || person.phone === phone)

const isWhole = (person: KnownPerson, draft: DraftRow): boolean =>
  draft.person.id === undefined &&
  draft.person.venue !== undefined &&
  searchKey(person.unit) === searchKey(draft.person.unit ?? '') &&
  (draft.person.title ?? '') === person.title &&
  isAlike(person, draft)
