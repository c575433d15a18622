import { keysOf } from '../../kernel/record.ts'
import { searchKey } from '../../kernel/search-key.ts'
import type { ItemPlan } from '../agenda/agenda.model.ts'
import { draftItem, type ItemDraft } from './agenda-draft.ts'
import { clockText } from './agenda-times.ts'
import type { FieldChange, ImportColumn, ImportRow, ImportSettings, NamedVenue, RowIssue } from './import.model.ts'
import type { FieldRow } from './row-cells.ts'
import { leftOut, stateOf } from './row-state.ts'
import { createVenueMatch } from './venue-match.ts'

type ItemPatch = Partial<Omit<ItemPlan, 'id'>>

/** What a row does to the agenda. `before`: the item that stands behind it; null: at the end. */
export type AgendaAct =
  | { readonly do: 'add'; readonly item: ItemPlan; readonly before: string | null }
  | { readonly do: 'edit'; readonly id: string; readonly patch: ItemPatch; readonly old: ItemPatch }

export interface NamedDocument {
  readonly id: string
  readonly title: string
}

interface Given {
  readonly rows: readonly FieldRow[]
  readonly columns: readonly ImportColumn[]
  readonly settings: ImportSettings
  readonly venues: readonly NamedVenue[]
  readonly items: readonly ItemPlan[]
  readonly documents: readonly NamedDocument[]
  /** When the meeting is to start, local: `2025-02-17T09:00`. */
  readonly startsAt: string
  readonly newId: () => string
}

/** Every row of an agenda, with what it would change: an item is known by its title. @source IMP-2, IMP-9 */
export function importAgenda(given: Given): readonly ImportRow<AgendaAct>[] {
  const { rows, columns, settings, venues, items, startsAt } = given
  const fields = new Set(columns.flatMap(({ field }) => (field === null ? [] : [field])))
  const venueOf = createVenueMatch(venues, settings.venues)
  const drafts = rows.map((cells) => ({ left: cells.left, draft: draftItem(cells, fields, venueOf) }))
  const read = drafts.flatMap(({ left, draft }) => (left === null ? [draft] : []))
  const known = new Map(items.map((item) => [searchKey(item.title), item]))
  const seen = new Map<string, number>()
  const spans = spansOf(read)
  const compared = drafts.map(({ left, draft }): ImportRow<AgendaAct> => {
    const { row, values } = draft
    if (left !== null) return leftOut(row, values, { code: left })
    const key = searchKey(draft.title)
    const first = seen.get(key)
    if (first === undefined) seen.set(key, row)
    const doubled = first === undefined || draft.title === '' || settings.duplicates === 'both' ? undefined : first
    const own = key === '' || first !== undefined ? undefined : known.get(key)
    const isFirst = draft === read[0]
    return comparedRow(
      { ...draft, minutes: draft.minutes ?? spans.get(row) },
      own,
      doubled,
      isFirst ? startsAt : '',
      given,
    )
  })
  return placed(compared, items)
}

function comparedRow(
  draft: ItemDraft,
  known: ItemPlan | undefined,
  doubled: number | undefined,
  startsAt: string,
  { documents, newId, venues }: Given,
): ImportRow<AgendaAct> {
  const issues: RowIssue[] = [...draft.issues]
  if (doubled !== undefined) issues.push({ field: 'title', code: 'sameItem', params: { row: doubled } })
  const byTitle = new Map(
    documents.flatMap(({ id, title }) => [[searchKey(title), id] as const, [searchKey(id), id] as const]),
  )
  const documentIds = draft.documents.flatMap((title) => {
    const id = byTitle.get(searchKey(title))
    if (id === undefined)
      issues.push({ field: 'documents', code: 'unknownDocument', params: { title: title.slice(0, 80) } })
    return id === undefined ? [] : [id]
  })
  const start = startText(draft)
  if (startsAt !== '' && draft.start?.date != null && start !== startsAt)
    issues.push({ field: 'startsAt', code: 'otherStart', params: { start: start ?? '', meeting: startsAt } })
  const patch = known === undefined ? {} : patchOf(draft, known, documentIds)
  const changes = known === undefined ? [] : changesOf(known, patch, venues)
  const state = stateOf(issues, known === undefined ? 'new' : changes.length > 0 ? 'changed' : 'same')
  const values = {
    ...draft.values,
    ...(draft.minutes === undefined ? {} : { minutes: String(draft.minutes) }),
    ...(start === null ? {} : { startsAt: start }),
  }
  return { row: draft.row, state, values, changes, issues, act: state === 'fault' ? null : act() }

  function act(): AgendaAct | null {
    if (known === undefined) {
      const { title, kind, minutes, points = [] } = draft
      const plan = {
        kind,
        title,
        plannedMinutes: minutes ?? null,
        speaker: speakerOf(draft),
        points: points.map(pointOf),
        documentIds,
      }
      return { do: 'add', item: { id: newId(), ...plan }, before: null }
    }
    const members = keysOf(patch)
    if (members.length === 0) return null
    const old = Object.fromEntries(members.map((member) => [member, known[member]])) as ItemPatch
    return { do: 'edit', id: known.id, patch, old }
  }
}

const pointOf = (title: string): ItemPlan['points'][number] => ({ title, notes: '' })

const speakerOf = ({ speaker, speakerTitle, venue }: ItemDraft): ItemPlan['speaker'] =>
  speaker === undefined || speaker === ''
    ? null
    : { name: speaker, title: speakerTitle || null, venueId: venue?.id ?? null, personId: null }

/** What a row does not speak of stays; who speaks stays the person of the roster that it was, if the name is the same. */
function patchOf(draft: ItemDraft, known: ItemPlan, documentIds: readonly string[]): ItemPatch {
  const before = known.speaker
  const named = speakerOf(draft)
  const isSame = named !== null && before !== null && searchKey(named.name) === searchKey(before.name)
  const speaker = isSame
    ? { ...before, title: named.title ?? before.title, venueId: named.venueId ?? before.venueId }
    : named
  const points = draft.points?.map((title) => known.points.find((point) => point.title === title) ?? pointOf(title))
  const documents = [...new Set([...known.documentIds, ...documentIds])]
  const wanted: ItemPatch = {
    ...(draft.values.kind !== undefined && draft.kind !== 'other' ? { kind: draft.kind } : {}),
    ...(draft.minutes === undefined ? {} : { plannedMinutes: draft.minutes }),
    ...(speaker === null ? {} : { speaker }),
    ...(points === undefined ? {} : { points }),
    ...(documents.length > known.documentIds.length ? { documentIds: documents } : {}),
  }
  const changed = Object.entries(wanted).filter(
    ([member, value]) => JSON.stringify(known[member as keyof ItemPatch]) !== JSON.stringify(value),
  )
  return Object.fromEntries(changed) as ItemPatch
}

function changesOf(known: ItemPlan, patch: ItemPatch, venues: readonly NamedVenue[]): readonly FieldChange[] {
  const venueName = (id: string | null | undefined) => venues.find((venue) => venue.id === id)?.name ?? id ?? ''
  const changes: FieldChange[] = []
  const add = (field: FieldChange['field'], old: string, now: string) => {
    if (old !== now) changes.push({ field, old, new: now })
  }
  if (patch.kind !== undefined) add('kind', known.kind, patch.kind)
  if (patch.plannedMinutes !== undefined)
    add('minutes', String(known.plannedMinutes ?? ''), String(patch.plannedMinutes ?? ''))
  if (patch.speaker !== undefined) {
    add('speaker', known.speaker?.name ?? '', patch.speaker?.name ?? '')
    add('speakerTitle', known.speaker?.title ?? '', patch.speaker?.title ?? '')
    add('venue', venueName(known.speaker?.venueId), venueName(patch.speaker?.venueId))
  }
  const titles = (points: ItemPlan['points']) => points.map(({ title }) => title).join('\n')
  if (patch.points !== undefined) add('points', titles(known.points), titles(patch.points))
  if (patch.documentIds !== undefined) add('documents', known.documentIds.join('、'), patch.documentIds.join('、'))
  return changes
}

const startText = ({ start }: ItemDraft): string | null =>
  start === null ? null : `${start.date === null ? '' : `${start.date}T`}${clockText(start.start)}`

/** Where no minutes are written: from the start to the end, else to the next start. */
function spansOf(drafts: readonly ItemDraft[]): ReadonlyMap<number, number> {
  const spans = new Map<number, number>()
  for (const [index, { row, start, minutes }] of drafts.entries()) {
    if (start === null || minutes !== undefined) continue
    const end = start.end ?? drafts[index + 1]?.start?.start
    if (end !== undefined && end > start.start) spans.set(row, end - start.start)
  }
  return spans
}

/** A new item comes before the next one of the file that there is already. */
function placed(rows: readonly ImportRow<AgendaAct>[], items: readonly ItemPlan[]): readonly ImportRow<AgendaAct>[] {
  const ids = new Map(items.map(({ id, title }) => [searchKey(title), id]))
  let before: string | null = null
  return [...rows]
    .reverse()
    .map((row) => {
      const { act, values } = row
      const known = ids.get(searchKey(values.title ?? ''))
      if (act?.do === 'add') return { ...row, act: { ...act, before } }
      if (known !== undefined && row.state !== 'ignored') before = known
      return row
    })
    .reverse()
}
