import type { ItemPlan } from '../agenda/agenda.model.ts'
import type { Awardee } from '../commendation/commendation.model.ts'
import { type AgendaAct, importAgenda, type NamedDocument } from './agenda-import.ts'
import { type AwardeeAct, importAwardees } from './awardees-import.ts'
import { findHeader, headerOf, proposedColumns } from './find-header.ts'
import { type FollowUpRowAct, importFollowUpRows, type KnownFollowUp } from './follow-ups-import.ts'
import {
  type Assessment,
  countStates,
  type ImportColumn,
  type ImportField,
  type ImportKind,
  type ImportNote,
  type ImportRow,
  type ImportSettings,
  type NamedVenue,
} from './import.model.ts'
import { warnOfSigns } from './missing-signs.ts'
import { importRoster, type RosterAct } from './roster-import.ts'
import type { KnownPerson } from './roster-match.ts'
import { fieldRows } from './row-cells.ts'
import type { Book, Sheet } from './sheet.model.ts'

export type ImportAct = RosterAct | AgendaAct | AwardeeAct | FollowUpRowAct

/** What the meeting has already, against which a file is held. */
export interface PresentMeeting {
  readonly venues: readonly NamedVenue[]
  readonly people: readonly KnownPerson[]
  readonly items: readonly ItemPlan[]
  readonly documents: readonly NamedDocument[]
  /** Of the item that the list is for. */
  readonly awardees: readonly Awardee[]
  /** Those on the list; none where they are not asked about. */
  readonly followUps: readonly KnownFollowUp[]
  /** Local: `2025-02-17T09:00`. */
  readonly startsAt: string
}

interface Given {
  readonly kind: ImportKind
  readonly book: Book
  readonly settings: ImportSettings
  /** The columns that were chosen for a file with the same headings; null: none were. */
  readonly remembered?: (columns: readonly ImportColumn[]) => readonly Pick<ImportColumn, 'index' | 'field'>[] | null
  readonly present: PresentMeeting
  /** Signs that no face of papers has. */
  readonly unshown?: readonly string[]
  readonly newId: () => string
}

/**
 * What a file says, row by row, and what it would change: every row below the heading has one state, so that the counts sum
 * to them.
 * @source IMP-2
 */
export function assessImport({
  kind,
  book,
  settings,
  remembered,
  present,
  unshown = [],
  newId,
}: Given): Assessment<ImportAct> {
  const sheet = book.sheets.find(({ name }) => name === settings.sheet) ?? likeliestSheet(kind, book.sheets)
  const header = settings.headerRow === undefined ? findHeader(kind, sheet) : headerOf(kind, sheet, settings.headerRow)
  const headerRow = settings.headerRow ?? header.headerRow
  const proposed = proposedColumns(kind, sheet, header.texts)
  const columns = chosen(proposed.columns, settings.columns ?? remembered?.(proposed.columns) ?? [])
  const rows = fieldRows(sheet, headerRow, columns, settings)
  const given = { ...present, rows, columns, settings, newId }
  const assessed = warnOfSigns(readRows(kind, { ...given, sheetName: sheet.name }), unshown)
  return {
    sheets: book.sheets.map(({ name, rows: lines, isHidden }) => ({ name, rows: lines.length, isHidden })),
    sheet: sheet.name,
    headerRow,
    columns,
    counts: countStates(assessed),
    notes: [
      ...(header.score === 0 ? [{ code: 'noHeader' as const, params: {} }] : []),
      ...stillTrue(proposed.notes, columns),
      ...folded(book, assessed),
    ],
    rows: assessed,
  }
}

type Rows = Parameters<typeof importRoster>[0] &
  Parameters<typeof importAgenda>[0] &
  Parameters<typeof importAwardees>[0] &
  Parameters<typeof importFollowUpRows>[0]

function readRows(kind: ImportKind, given: Rows): readonly ImportRow<ImportAct>[] {
  switch (kind) {
    case 'roster':
      return importRoster(given)
    case 'agenda':
      return importAgenda(given)
    case 'awardees':
      return importAwardees(given)
    case 'followUps':
      return importFollowUpRows(given)
  }
}

const empty: Sheet = { name: '', isHidden: false, rows: [], hiddenColumns: [], merges: [] }

/** The sheet with the best heading, and of equals the one with more rows; one that is hidden only where there is no other. */
function likeliestSheet(kind: ImportKind, sheets: readonly Sheet[]): Sheet {
  const visible = sheets.filter(({ isHidden }) => !isHidden)
  const weighed = (visible.length > 0 ? visible : sheets).map((sheet) => ({
    sheet,
    score: findHeader(kind, sheet).score,
  }))
  const [best] = weighed.sort(
    (one, other) => other.score - one.score || other.sheet.rows.length - one.sheet.rows.length,
  )
  return best?.sheet ?? empty
}

function chosen(
  columns: readonly ImportColumn[],
  choice: readonly { readonly index: number; readonly field: ImportField | null }[],
): readonly ImportColumn[] {
  if (choice.length === 0) return columns
  const fields = new Map(choice.map(({ index, field }) => [index, field]))
  const taken = new Set(choice.flatMap(({ field }) => (field === null ? [] : [field])))
  return columns.map((column) => {
    const own = fields.get(column.index)
    if (own !== undefined) return { ...column, field: own }
    // A field that was given to another column is free of this one.
    return column.field !== null && taken.has(column.field) ? { ...column, field: null } : column
  })
}

const stillTrue = (notes: readonly ImportNote[], columns: readonly ImportColumn[]): readonly ImportNote[] =>
  notes.filter(
    ({ code, params }) =>
      code !== 'twoColumns' || columns.some(({ header, field }) => header === params.header && field === null),
  )

function folded({ sheets }: Book, rows: readonly ImportRow[]): readonly ImportNote[] {
  const hiddenRows = rows.filter(({ issues }) => issues.some(({ code }) => code === 'hiddenRow')).length
  const hiddenSheets = sheets.filter(({ isHidden }) => isHidden)
  return [
    ...(hiddenRows === 0 ? [] : [{ code: 'hiddenRows' as const, params: { count: hiddenRows } }]),
    ...(hiddenSheets.length === 0
      ? []
      : [{ code: 'hiddenSheets' as const, params: { names: hiddenSheets.map(({ name }) => name).join('、') } }]),
  ]
}
