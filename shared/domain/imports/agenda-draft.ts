import { cleanText } from '../../kernel/input-text.ts'
import { lineSchema } from '../../kernel/schema.ts'
import type { ItemKind } from '../agenda/agenda.model.ts'
import { readMinutes, readStart, type WrittenStart } from './agenda-times.ts'
import { kindByTitle, readItemKind, withoutNumber, withoutPointNumber } from './agenda-words.ts'
import type { ImportField, NamedVenue, RowIssue, RowValues } from './import.model.ts'
import { oneLine } from './name-cell.ts'
import { readVenue } from './roster-draft.ts'
import type { FieldRow } from './row-cells.ts'
import type { VenueMatch } from './venue-match.ts'

/** What a row says of an item; undefined: it does not speak of that. */
export interface ItemDraft {
  readonly row: number
  readonly values: RowValues
  readonly issues: readonly RowIssue[]
  readonly title: string
  readonly kind: ItemKind
  readonly speaker?: string | undefined
  readonly speakerTitle?: string | undefined
  readonly venue?: NamedVenue | undefined
  readonly minutes?: number | undefined
  readonly start: WrittenStart | null
  readonly points?: readonly string[] | undefined
  readonly documents: readonly string[]
}

const line = { title: lineSchema(200), speaker: lineSchema(80), speakerTitle: lineSchema(120) }
const mostPoints = 50
const inBrackets = /^(.+?)\s*[（(]([^（）()]+)[)）]$/u

/** Reads one row of an agenda: its number, its title with points in the lines below it, who speaks, how long. @source IMP-9 */
export function draftItem(cells: FieldRow, fields: ReadonlySet<ImportField>, venueOf: VenueMatch): ItemDraft {
  const issues: RowIssue[] = [...cells.faults]
  const isFaulty = (field: ImportField) => cells.faults.some((fault) => fault.field === field)
  const tell = (field: ImportField, code: RowIssue['code'], params: RowIssue['params'] = {}) =>
    issues.push({ field, code, params })
  const fitting = (field: 'title' | 'speaker' | 'speakerTitle', text: string): string => {
    const parsed = line[field].safeParse(text)
    if (text !== '' && !parsed.success)
      tell(field, [...text].length > 80 ? 'tooLong' : 'badText', { max: lengths[field] })
    return parsed.data ?? ''
  }
  const lines = linesOf(cells.raw('title'))
  const numbered = withoutNumber(lines[0] ?? '')
  const below = lines.slice(1)
  const isList = below.some((text) => withoutPointNumber(text).number !== '')
  const title = fitting('title', oneLine(isList ? numbered.text : [numbered.text, ...below].join(' ')))
  if (title === '' && !isFaulty('title')) tell('title', 'missing')

  const points = pointsOf([...(isList ? below : []), ...linesOf(cells.raw('points'))])
  if (points.length > mostPoints || points.some((point) => [...point].length > 200))
    tell('points', 'tooManyPoints', { max: mostPoints })
  const speaker = speakerOf(cells, venueOf)
  const minutesText = cells.text('minutes')
  const minutes = minutesText === '' || isFaulty('minutes') ? undefined : (readMinutes(minutesText) ?? undefined)
  if (minutesText !== '' && minutes === undefined && !isFaulty('minutes'))
    tell('minutes', 'notMinutes', { text: minutesText })
  const time = (field: 'startsAt' | 'endsAt'): WrittenStart | null => {
    const text = cells.text(field)
    const read = text === '' ? null : readStart(text)
    if (text !== '' && read === null && !isFaulty(field)) tell(field, 'notATime', { text: text.slice(0, 80) })
    return read
  }
  const [begins, ends] = [time('startsAt'), time('endsAt')]
  const start = begins === null ? null : { ...begins, end: ends?.start ?? begins.end }
  if (start?.end != null && start.end < start.start) tell(ends === null ? 'startsAt' : 'endsAt', 'endBeforeStart')
  const kindText = cells.text('kind')
  const kindRead = kindText === '' ? null : readItemKind(kindText)
  if (kindText !== '' && kindRead === null) tell('kind', 'unknownKind', { text: kindText.slice(0, 80) })
  const kind = kindRead ?? kindByTitle(title)
  const venueIssues: RowIssue[] = []
  const venue = cells.text('venue') === '' ? speaker.venue : readVenue(cells, false, venueOf, venueIssues)
  issues.push(...venueIssues)

  const written: Partial<Record<ImportField, string>> = {}
  for (const field of fields) written[field] = cells.text(field)
  const number = cells.text('number') === '' ? numbered.number : cells.text('number')
  return {
    row: cells.row,
    values: {
      ...written,
      kind,
      ...(number === '' ? {} : { number }),
      ...(title === '' ? {} : { title }),
      ...(speaker.name === '' ? {} : { speaker: speaker.name }),
      ...(speaker.title === '' ? {} : { speakerTitle: speaker.title }),
      ...(venue === undefined ? {} : { venue: venue.name }),
      ...(points.length === 0 ? {} : { points: points.join('\n') }),
    },
    issues,
    title,
    kind,
    speaker: speaker.name === '' ? undefined : fitting('speaker', speaker.name),
    speakerTitle: speaker.title === '' ? undefined : fitting('speakerTitle', speaker.title),
    venue,
    minutes,
    start,
    points: points.length === 0 ? undefined : points,
    documents: linesOf(cells.raw('documents'))
      .flatMap((text) => text.split(/[;；]|(?<=》)[、，,]?\s*(?=《)/u))
      .map(documentTitle)
      .filter(Boolean),
  }
}

const lengths = { title: 200, speaker: 80, speakerTitle: 120 } as const

const linesOf = (raw: string): readonly string[] =>
  cleanText(raw)
    .split(/[\r\n\v]+/u)
    .map(oneLine)
    .filter((text) => text !== '')

const documentTitle = (text: string): string => withoutPointNumber(text.trim()).text.replace(/^《(.+)》$/u, '$1')

/** Without their numbers; several in one line are told apart by ；. */
const pointsOf = (lines: readonly string[]): readonly string[] =>
  lines
    .flatMap((text) => (lines.length === 1 ? text.split(/[;；]/u) : [text]))
    .map((text) => withoutPointNumber(text.trim()).text)
    .filter((text) => text !== '')

/** 李副院长（市中院）: what stands in brackets is a venue, if there is one of that name, else the title. */
function speakerOf(cells: FieldRow, venueOf: VenueMatch) {
  const written = cells.text('speaker')
  const title = cells.text('speakerTitle')
  if (/^[-/\\—－无]*$/u.test(written)) return { name: '', title, venue: undefined }
  const [, name = written, more = ''] = inBrackets.exec(written) ?? []
  const found = more === '' ? null : venueOf(more)
  if (found?.kind === 'found') return { name, title, venue: found.venue }
  return { name, title: title === '' ? more : title, venue: undefined }
}
