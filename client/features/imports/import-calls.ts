import type { ImportField, ImportKind, RowState } from '../../../shared/domain/imports/import.model.ts'
import { addressOf } from '../../connection/api-call.ts'
import { callApi, fetchAsPage, HttpRefusal } from '../../connection/http.ts'
import {
  isFigure,
  isFlag,
  isRecord,
  isText,
  listOf,
  oneOf,
  orNull,
  perhaps,
  recordOf,
  shapeOf,
} from '../../connection/wire-shape.ts'
import type { Language } from '../../i18n/language.ts'

export interface ToldIssue {
  /** null: the row as a whole. */
  readonly field: ImportField | null
  readonly code: string
  readonly message: string
  /** Of a venue: the id of the one that may be meant. */
  readonly proposed?: string
}

export interface ToldRow {
  readonly row: number
  readonly state: RowState
  readonly values: Readonly<Partial<Record<ImportField, string>>>
  readonly changes: readonly { readonly field: ImportField; readonly old: string; readonly new: string }[]
  readonly issues: readonly ToldIssue[]
}

export interface ToldImport {
  readonly importId: string
  readonly kind: ImportKind
  readonly fileName: string
  readonly bytes: number
  readonly encoding: string | null
  readonly sheets: readonly { readonly name: string; readonly rows: number; readonly isHidden: boolean }[]
  readonly sheet: string
  readonly headerRow: number
  readonly columns: readonly { readonly index: number; readonly header: string; readonly field: ImportField | null }[]
  readonly counts: Readonly<Record<RowState, number>>
  readonly notes: readonly { readonly code: string; readonly message: string }[]
  readonly duplicates: 'keep' | 'take' | 'both' | null
  readonly hiddenRows: 'leave' | 'take'
}

const states = ['fault', 'warning', 'changed', 'new', 'same', 'ignored'] as const
const isState = oneOf<RowState>(states)
const isField = isText as (said: unknown) => said is ImportField

const isValues = (said: unknown): said is ToldRow['values'] => recordOf(isText)(said)

const isRow = shapeOf<ToldRow>({
  row: isFigure,
  state: isState,
  values: isValues,
  changes: listOf(shapeOf({ field: isField, old: isText, new: isText })),
  issues: listOf(
    shapeOf<ToldIssue>({ field: orNull(isField), code: isText, message: isText, proposed: perhaps(isText) }),
  ),
})

const isImport = shapeOf<ToldImport>({
  importId: isText,
  kind: oneOf<ImportKind>(['roster', 'agenda', 'awardees', 'followUps']),
  fileName: isText,
  bytes: isFigure,
  encoding: orNull(isText),
  sheets: listOf(shapeOf({ name: isText, rows: isFigure, isHidden: isFlag })),
  sheet: isText,
  headerRow: isFigure,
  columns: listOf(shapeOf({ index: isFigure, header: isText, field: orNull(isField) })),
  counts: shapeOf<Readonly<Record<RowState, number>>>({
    fault: isFigure,
    warning: isFigure,
    changed: isFigure,
    new: isFigure,
    same: isFigure,
    ignored: isFigure,
  }),
  notes: listOf(shapeOf({ code: isText, message: isText })),
  duplicates: orNull(oneOf(['keep', 'take', 'both'])),
  hiddenRows: oneOf(['leave', 'take']),
})

const isRows = shapeOf({ total: isFigure, rows: listOf(isRow) })
const isApplied = shapeOf({ added: isFigure, changed: isFigure, skipped: isFigure })
const isProgress = shapeOf({ progress: isFigure })
const isMeeting = shapeOf({
  state: shapeOf({
    meeting: shapeOf({ title: isText }),
    venues: recordOf(shapeOf({ id: isText, name: isText })),
  }),
})

export type Applied = { readonly added: number; readonly changed: number; readonly skipped: number }

/** What the page must know of the meeting. */
export interface MeetingNames {
  readonly title: string
  readonly venues: readonly { readonly id: string; readonly name: string }[]
}

/** @throws HttpRefusal */
export async function fetchMeetingNames(meetingId: string): Promise<MeetingNames> {
  const { state } = await callApi('GET /api/meetings/:meetingId/state', isMeeting, { params: { meetingId } })
  return { title: state.meeting.title, venues: Object.values(state.venues) }
}

/** The sentences of the server come in the language of the page. */
const said = (language: Language) => ({ 'accept-language': language })

export interface SentFile {
  readonly kind: ImportKind
  readonly importId: string
  readonly file: Blob
  readonly name: string
  /** Chosen where the file's own could not be told. */
  readonly encoding?: 'big5' | undefined
}

/** @throws HttpRefusal */
export const beginImport = (
  meetingId: string,
  { kind, importId, file, name, encoding }: SentFile,
  language: Language,
  signal: AbortSignal,
): Promise<ToldImport> =>
  callApi('POST /api/meetings/:meetingId/imports', isImport, {
    params: { meetingId },
    query: { kind, importId, encoding },
    body: file,
    headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(name), ...said(language) },
    signal,
  })

/** 0…1; null: it cannot be told. */
export const fetchProgress = (meetingId: string, importId: string): Promise<number | null> =>
  callApi('GET /api/meetings/:meetingId/imports/:importId', isProgress, { params: { meetingId, importId } }).then(
    ({ progress }) => progress,
    () => null,
  )

/** What somebody chooses; `halls`: by what is written, the venue that is meant. */
export type Choice = Readonly<Record<string, unknown>>

/** @throws HttpRefusal */
export const changeImport = (
  meetingId: string,
  importId: string,
  choice: Choice,
  language: Language,
): Promise<ToldImport> =>
  callApi('PATCH /api/meetings/:meetingId/imports/:importId', isImport, {
    params: { meetingId, importId },
    body: choice,
    headers: said(language),
  })

export interface RowsAsked {
  readonly state: RowState | null
  readonly find: string
  readonly from: number
  readonly limit: number
}

/** Those in trouble first. @throws HttpRefusal */
export const fetchRows = (
  meetingId: string,
  importId: string,
  { state, find, from, limit }: RowsAsked,
  language: Language,
  signal: AbortSignal,
) =>
  callApi('GET /api/meetings/:meetingId/imports/:importId/rows', isRows, {
    params: { meetingId, importId },
    query: { order: 'trouble', state: state ?? undefined, find: find === '' ? undefined : find, from, limit },
    headers: said(language),
    signal,
  })

/** @throws HttpRefusal */
export const applyImport = (
  meetingId: string,
  importId: string,
  rows: 'all' | 'good',
  language: Language,
): Promise<Applied> =>
  callApi('POST /api/meetings/:meetingId/imports/:importId/apply', isApplied, {
    params: { meetingId, importId },
    body: { rows },
    headers: said(language),
  })

/** Hands the workbook with the faulty rows to the browser. @throws HttpRefusal */
export async function saveFaults(meetingId: string, importId: string, name: string, language: Language): Promise<void> {
  const address = addressOf('GET /api/meetings/:meetingId/imports/:importId/faults.xlsx', { meetingId, importId })
  const response = await fetchAsPage(address, { headers: said(language) })
  const url = URL.createObjectURL(await response.blob())
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

/** The sentence that the server gave with its refusal; null where it gave none. */
export const sentenceOf = (error: unknown): string | null =>
  error instanceof HttpRefusal && isRecord(error.body) && isRecord(error.body.error) && isText(error.body.error.message)
    ? error.body.error.message
    : null
