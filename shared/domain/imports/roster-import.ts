import { keysOf } from '../../kernel/record.ts'
import { searchKey } from '../../kernel/search-key.ts'
import { maskPhone } from '../attendance/phone.model.ts'
import { isRemark } from './header-words.ts'
import type {
  FieldChange,
  ImportColumn,
  ImportField,
  ImportRow,
  ImportSettings,
  NamedVenue,
  RowIssue,
} from './import.model.ts'
import { type DraftRow, draftPerson, type PersonDraft } from './roster-draft.ts'
import { createRosterMatch, type KnownPerson, type Match } from './roster-match.ts'
import type { FieldRow } from './row-cells.ts'
import { stateOf } from './row-state.ts'
import { findLikenesses, type Likeness } from './same-person.ts'
import { createVenueMatch } from './venue-match.ts'

/** The members of a person that a list may change. */
export type PersonPatch = Partial<Omit<KnownPerson, 'id'>>

/** What a row does to the roster. `old`: what it was when it was compared, to be found so again. */
export type RosterAct =
  | { readonly do: 'add'; readonly person: KnownPerson }
  | { readonly do: 'edit'; readonly id: string; readonly patch: PersonPatch; readonly old: PersonPatch }

interface Given {
  readonly rows: readonly FieldRow[]
  readonly columns: readonly ImportColumn[]
  readonly settings: ImportSettings
  readonly venues: readonly NamedVenue[]
  readonly people: readonly KnownPerson[]
  readonly newId: () => string
}

/** Every row of a list of people, with what it would change. @source IMP-2, IMP-8 */
export function importRoster(given: Given): readonly ImportRow<RosterAct>[] {
  const { rows, columns, settings, venues, people, newId } = given
  const fields = new Set(columns.flatMap(({ field }) => (field === null ? [] : [field])))
  const attends = columns.find(({ field }) => field === 'attends')
  const venueOf = createVenueMatch(venues, settings.venues)
  const reading = {
    fields,
    isRemark: attends !== undefined && isRemark(attends.header),
    venueOf,
    knownNames: new Set(people.map(({ name }) => searchKey(name))),
  }
  const drafts = rows.map((row) => draftPerson(row, reading))
  const likenesses = findLikenesses(drafts, settings.duplicates)
  const leftOf = (draft: DraftRow) => draft.left ?? likenesses.get(draft.row)?.left ?? null
  const matches = createRosterMatch(people)(drafts.filter((draft) => leftOf(draft) === null && draft.nameKey !== ''))
  const names = new Map(venues.map(({ id, name }) => [id, name]))
  return drafts.map((draft) => {
    const likeness = likenesses.get(draft.row) ?? { issues: [], left: null }
    const left = leftOf(draft)
    if (left !== null) return leftRow(draft, left, likeness)
    return comparedRow(draft, likeness, matches.get(draft.row) ?? { person: null, named: null }, names, newId)
  })
}

function leftRow(
  { row, values }: DraftRow,
  left: NonNullable<DraftRow['left']>,
  { issues }: Likeness,
): ImportRow<RosterAct> {
  const why = issues.filter(({ code }) => code === left)
  const told: readonly RowIssue[] = why.length > 0 ? why : [{ field: null, code: left, params: {} }]
  return { row, state: 'ignored', values, changes: [], issues: told, act: null }
}

function comparedRow(
  draft: DraftRow,
  likeness: Likeness,
  { person: known, named }: Match,
  venueNames: ReadonlyMap<string, string>,
  newId: () => string,
): ImportRow<RosterAct> {
  const { row, values, person } = draft
  const needsVenue =
    known === null && person.venue === undefined && !draft.issues.some(({ field }) => field === 'venue')
  const issues: readonly RowIssue[] = [
    ...draft.issues,
    ...(needsVenue ? [{ field: 'venue' as const, code: 'missing' as const, params: {} }] : []),
    ...likeness.issues,
    ...(known === null && named !== null && likeness.issues.length === 0
      ? [{ field: 'name' as const, code: 'nameListed' as const, params: { unit: named.unit } }]
      : []),
  ]
  const patch = known === null ? {} : patchOf(known, person)
  const changes = known === null ? [] : changesOf(known, patch, venueNames)
  const state = stateOf(issues, known === null ? 'new' : changes.length > 0 ? 'changed' : 'same')
  const act = state === 'fault' ? null : actOf(person, known, patch, newId)
  return { row, state, values, changes, issues, act }
}

function actOf(
  person: PersonDraft,
  known: KnownPerson | null,
  patch: PersonPatch,
  newId: () => string,
): RosterAct | null {
  if (known === null) {
    const { id, name, unit = '', title = '', venue, phone, attends = 'member', seat } = person
    const added = { id: id ?? newId(), name, unit, title, venueId: venue?.id ?? '', phone: phone ?? null, attends }
    return { do: 'add', person: seat === undefined ? added : { ...added, seat } }
  }
  const members = keysOf(patch)
  if (members.length === 0) return null
  const old = Object.fromEntries(members.map((member) => [member, known[member]])) as PersonPatch
  return { do: 'edit', id: known.id, patch, old }
}

/** What an empty cell does not speak of stays as it is. */
function patchOf(known: KnownPerson, { name, unit, title, venue, phone, attends, seat }: PersonDraft): PersonPatch {
  const wanted: PersonPatch = {
    // Written otherwise, it is the same name.
    ...(searchKey(name) === searchKey(known.name) ? {} : { name }),
    ...(unit === undefined ? {} : { unit }),
    ...(title === undefined ? {} : { title }),
    ...(venue === undefined ? {} : { venueId: venue.id }),
    ...(phone === undefined ? {} : { phone }),
    ...(attends === undefined ? {} : { attends }),
    ...(seat === undefined ? {} : { seat }),
  }
  const changed = Object.entries(wanted).filter(([member, value]) => known[member as keyof PersonPatch] !== value)
  return Object.fromEntries(changed) as PersonPatch
}

/** Phones of the roster are never told in full: what they were stays masked. */
function changesOf(
  known: KnownPerson,
  patch: PersonPatch,
  venueNames: ReadonlyMap<string, string>,
): readonly FieldChange[] {
  const venueName = (id: string | undefined) => venueNames.get(id ?? '') ?? id ?? ''
  return keysOf(patch).map((member) => {
    if (member === 'venueId') return { field: 'venue', old: venueName(known.venueId), new: venueName(patch.venueId) }
    if (member === 'phone')
      return { field: 'phone', old: known.phone === null ? '' : maskPhone(known.phone), new: patch.phone ?? '' }
    const field: ImportField = member
    return { field, old: known[member] ?? '', new: patch[member] ?? '' }
  })
}
