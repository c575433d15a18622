import type { Day } from '../../kernel/day.ts'
import { definedMembers } from '../../kernel/record.ts'
import { searchKey } from '../../kernel/search-key.ts'
import type { ImportedEdit, ImportedNew, SeenFollowUp } from '../follow-up/follow-up.schema.ts'
import { type DraftContext, type FollowUpDraft, readFollowUp } from './follow-up-row.ts'
import type { FieldChange, ImportField, ImportRow, ImportSettings, NamedVenue, RowIssue } from './import.model.ts'
import type { FieldRow } from './row-cells.ts'
import { stateOf } from './row-state.ts'
import { createVenueMatch } from './venue-match.ts'

/** A follow-up as it stands. */
export interface KnownFollowUp {
  readonly id: string
  readonly isClosed: boolean
  /** As sheets say it, field by field; '' for nothing. */
  readonly said: Readonly<Record<FollowUpField, string>>
  /** What was looked at: changed since, nothing of the file comes in. */
  readonly seen: SeenFollowUp
}

const followUpFields = ['text', 'lead', 'helpers', 'inCharge', 'due', 'percent', 'note', 'approvedBy'] as const

type FollowUpField = (typeof followUpFields)[number]

export type FollowUpRowAct =
  | { readonly do: 'add'; readonly followUp: ImportedNew }
  | { readonly do: 'edit'; readonly edit: ImportedEdit }

interface Given {
  readonly rows: readonly FieldRow[]
  readonly settings: ImportSettings
  readonly venues: readonly NamedVenue[]
  readonly items: DraftContext['items']
  readonly followUps: readonly KnownFollowUp[]
  /** Local: `2025-02-17T09:00`. */
  readonly startsAt: string
}

/** Every row of a list of follow-ups, with what it would change. @source IMP-2, FUP-12 */
export function importFollowUpRows(given: Given): readonly ImportRow<FollowUpRowAct>[] {
  const { rows, settings, venues, items, followUps } = given
  const venueOf = createVenueMatch(venues, settings.venues)
  const context: DraftContext = { venueOf, items, after: given.startsAt.slice(0, 10) as Day }
  const byId = new Map(followUps.map((one) => [one.id, one]))
  const byText = new Map(followUps.map((one) => [searchKey(one.said.text), one]))
  const seen = new Map<string, number>()
  return rows.map((cells) => {
    const issues: RowIssue[] = [...cells.faults]
    if (cells.left !== null) return leftOut(cells, [{ field: null, code: cells.left, params: {} }])
    const draft = readFollowUp(cells, context, issues)
    const known = byId.get(cells.text('id')) ?? byText.get(searchKey(draft.text)) ?? null
    const key = known?.id ?? `text ${searchKey(draft.text)}`
    const first = seen.get(key)
    if (first === undefined) seen.set(key, cells.row)
    else if (settings.duplicates === 'keep' || settings.duplicates === 'take' || known !== null)
      return leftOut(cells, [{ field: null, code: 'keptOther', params: { row: first } }])
    else if (settings.duplicates === undefined) issues.push({ field: 'text', code: 'sameItem', params: { row: first } })
    return known === null ? added(cells, draft, issues) : compared(cells, draft, known, { issues, venues })
  })
}

const leftOut = (cells: FieldRow, issues: readonly RowIssue[]): ImportRow<FollowUpRowAct> => ({
  row: cells.row,
  state: 'ignored',
  values: valuesOf(cells),
  changes: [],
  issues,
  act: null,
})

const valuesOf = (cells: FieldRow) =>
  Object.fromEntries(
    (['number', 'source', ...followUpFields] as const).flatMap((field) => {
      const text = cells.text(field)
      return text === '' ? [] : [[field, text]]
    }),
  )

function added(cells: FieldRow, draft: FollowUpDraft, issues: readonly RowIssue[]): ImportRow<FollowUpRowAct> {
  const { text, lead = null, point, helpers, inCharge, due, percent, note, approvedBy } = draft
  const report = percent === undefined && note == null ? undefined : definedMembers({ percent: percent ?? 0, note })
  const followUp = definedMembers({ text, lead, point, helpers, inCharge, due, approvedBy, report }) as ImportedNew
  return {
    row: cells.row,
    state: stateOf(issues, 'new'),
    values: valuesOf(cells),
    changes: [],
    issues,
    act: { do: 'add', followUp },
  }
}

interface Found {
  readonly issues: RowIssue[]
  readonly venues: readonly NamedVenue[]
}

function compared(
  cells: FieldRow,
  draft: FollowUpDraft,
  known: KnownFollowUp,
  { issues, venues }: Found,
): ImportRow<FollowUpRowAct> {
  const now = saidBy(draft, venues)
  const differs = followUpFields.filter((field) => {
    const text = now[field]
    return text !== undefined && plain(text) !== plain(known.said[field])
  })
  // What is done is not reported of any more, and who has approved it stays.
  const settled: readonly ImportField[] = known.isClosed ? ['percent', 'note', 'approvedBy'] : []
  const [first] = differs.filter((field) => settled.includes(field))
  if (first !== undefined) issues.push({ field: first, code: 'alreadyDone', params: {} })
  const changes = differs
    .filter((field) => !settled.includes(field))
    .map((field): FieldChange => ({ field, old: known.said[field], new: now[field] ?? '' }))
  const state = stateOf(issues, changes.length === 0 ? 'same' : 'changed')
  return {
    row: cells.row,
    state,
    values: valuesOf(cells),
    changes,
    issues,
    act:
      changes.length === 0
        ? null
        : { do: 'edit', edit: editOf(known, draft, new Set(changes.map(({ field }) => field))) },
  }
}

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** As sheets say it; undefined where the row says nothing of it. */
function saidBy(draft: FollowUpDraft, venues: readonly NamedVenue[]): Readonly<Partial<Record<FollowUpField, string>>> {
  const nameOf = (charged: string) => venues.find(({ id }) => id === charged)?.name ?? charged
  const orNothing = (value: string | null | undefined) => (value === null ? '' : value)
  return {
    text: draft.text,
    ...said('lead', draft.lead === undefined ? undefined : draft.lead === null ? '' : nameOf(draft.lead)),
    ...said('helpers', draft.helpers?.map(nameOf).join('、')),
    ...said('inCharge', orNothing(draft.inCharge)),
    ...said('due', orNothing(draft.due)),
    ...said('percent', draft.percent === undefined ? undefined : String(draft.percent)),
    ...said('note', orNothing(draft.note)),
    ...said('approvedBy', draft.approvedBy),
  }
}

const said = (field: FollowUpField, text: string | undefined) => (text === undefined ? {} : { [field]: text })

function editOf(known: KnownFollowUp, draft: FollowUpDraft, fields: ReadonlySet<ImportField>): ImportedEdit {
  const taken = <Value>(field: FollowUpField, value: Value): Value | undefined =>
    fields.has(field) ? value : undefined
  const isReported = fields.has('percent') || fields.has('note')
  const patch = definedMembers({
    text: taken('text', draft.text),
    lead: taken('lead', draft.lead),
    helpers: taken('helpers', draft.helpers),
    inCharge: taken('inCharge', draft.inCharge),
    due: taken('due', draft.due),
  })
  const report = definedMembers({
    percent: draft.percent ?? Number(known.said.percent),
    note: taken('note', draft.note),
  })
  return definedMembers({
    followUpId: known.id,
    patch,
    from: known.seen,
    report: isReported ? report : undefined,
    approvedBy: taken('approvedBy', draft.approvedBy),
  }) as ImportedEdit
}
