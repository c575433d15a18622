import type { CellFault } from './sheet.model.ts'

export const importKinds = ['roster', 'agenda', 'awardees', 'followUps'] as const
export type ImportKind = (typeof importKinds)[number]

/** What a column may be read as, by kind; in the order in which pages offer them. */
export const importFields = {
  roster: ['id', 'name', 'unit', 'title', 'venue', 'phone', 'attends', 'seat'],
  agenda: [
    'number',
    'kind',
    'title',
    'speaker',
    'speakerTitle',
    'venue',
    'minutes',
    'startsAt',
    'endsAt',
    'points',
    'documents',
  ],
  awardees: ['kind', 'name', 'unit', 'venue'],
  followUps: ['number', 'text', 'source', 'lead', 'helpers', 'inCharge', 'due', 'percent', 'note', 'approvedBy', 'id'],
} as const satisfies Readonly<Record<ImportKind, readonly string[]>>

export type ImportField = (typeof importFields)[ImportKind][number]

/** What a field is called in that list: the title of an item is no post, and a collective no person. */
export function fieldWord(kind: ImportKind, field: ImportField): ImportField | 'item' | 'awardee' {
  if (kind === 'agenda' && field === 'title') return 'item'
  return kind === 'awardees' && field === 'name' ? 'awardee' : field
}

/** In the order of their weight. `ignored`: nothing of the row comes in. */
export const rowStates = ['fault', 'warning', 'changed', 'new', 'same', 'ignored'] as const
export type RowState = (typeof rowStates)[number]

/** Keeps a row out. */
export type RowFault =
  | CellFault
  | 'missing'
  | 'tooLong'
  | 'badText'
  | 'badId'
  | 'sameId'
  | 'samePerson'
  | 'sameItem'
  | 'sameAwardee'
  | 'twoPeople'
  | 'notAPhone'
  | 'phoneLength'
  | 'unknownVenue'
  | 'unknownAttends'
  | 'unknownKind'
  | 'notMinutes'
  | 'endBeforeStart'
  | 'tooManyPoints'
  | 'notADay'
  | 'notAPercentage'

/** The row comes in, and somebody should look at it. */
export type RowWarning =
  | 'sameName'
  | 'nameListed'
  | 'noteInName'
  | 'twoPhones'
  | 'missingSign'
  | 'unknownDocument'
  | 'notATime'
  | 'otherStart'
  | 'takenAsUnit'

/** Told, no more: what was read otherwise than it is written, or why a row is left out. */
export type RowNote =
  | 'nameForm'
  | 'extension'
  | 'attendsFromRemark'
  | 'hiddenRow'
  | 'sumRow'
  | 'noteRow'
  | 'sampleRow'
  | 'headerAgain'
  | 'keptOther'
  | 'alreadyDone'

export type IssueCode = RowFault | RowWarning | RowNote

export interface RowIssue {
  /** null: the row as a whole. */
  readonly field: ImportField | null
  readonly code: IssueCode
  readonly params: Readonly<Record<string, string | number>>
  /** What may be meant: of `venue` the id of the one proposed. */
  readonly proposed?: string
}

export interface FieldChange {
  readonly field: ImportField
  readonly old: string
  readonly new: string
}

export type RowValues = Readonly<Partial<Record<ImportField, string>>>

export interface ImportRow<Act = unknown> {
  /** As the sheet counts. */
  readonly row: number
  readonly state: RowState
  /** As they would be kept; of a faulty cell as it is written. */
  readonly values: RowValues
  readonly changes: readonly FieldChange[]
  readonly issues: readonly RowIssue[]
  /** What is done when the row comes in; null: nothing. */
  readonly act: Act | null
}

export interface ImportColumn {
  /** From 0. */
  readonly index: number
  readonly header: string
  /** null: not read. */
  readonly field: ImportField | null
  /** Folded away in the file: not read unless somebody asks for it. */
  readonly isHidden?: true
}

/** What somebody has chosen; what is absent is proposed. */
export interface ImportSettings {
  readonly sheet?: string
  /** The last line of the heading, as the sheet counts; 0: there is none. */
  readonly headerRow?: number
  readonly columns?: readonly { readonly index: number; readonly field: ImportField | null }[]
  readonly duplicates?: 'keep' | 'take' | 'both'
  /** The venue that is meant by what is written; '' stands for cells that are empty. */
  readonly venues?: Readonly<Record<string, string>>
  /** Rows that are folded or filtered away are left out unless they are asked for. */
  readonly hiddenRows?: 'leave' | 'take'
}

/** What is worth knowing of the file as a whole. */
export interface ImportNote {
  readonly code: 'noHeader' | 'twoColumns' | 'hiddenColumns' | 'hiddenRows' | 'hiddenSheets'
  readonly params: Readonly<Record<string, string | number>>
}

export interface SheetSummary {
  readonly name: string
  /** In which something stands. */
  readonly rows: number
  readonly isHidden: boolean
}

export type RowCounts = Readonly<Record<RowState, number>>

export interface Assessment<Act = unknown> {
  readonly sheets: readonly SheetSummary[]
  readonly sheet: string
  readonly headerRow: number
  readonly columns: readonly ImportColumn[]
  readonly counts: RowCounts
  readonly notes: readonly ImportNote[]
  readonly rows: readonly ImportRow<Act>[]
}

/** A venue that there is. */
export interface NamedVenue {
  readonly id: string
  readonly name: string
}

export const countStates = (rows: readonly { readonly state: RowState }[]): RowCounts => {
  const counts = { new: 0, changed: 0, same: 0, warning: 0, fault: 0, ignored: 0 }
  for (const { state } of rows) counts[state] += 1
  return counts
}

/** The member of requests and answers that says which venue is meant by what is written; the name is the contract's. */
export const venuesByText = 'halls'
