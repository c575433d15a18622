import type { Day } from '../../kernel/day.ts'
import { definedMembers } from '../../kernel/record.ts'
import { lineSchema } from '../../kernel/schema.ts'
import { readDay } from './day-cell.ts'
import type { ImportField, RowIssue } from './import.model.ts'
import type { FieldRow } from './row-cells.ts'
import type { VenueMatch } from './venue-match.ts'

/** A row of a list of follow-ups as it is understood; undefined: the cell is empty, or its column is not read. */
export interface FollowUpDraft {
  readonly text: string
  readonly point?: { readonly itemId: string; readonly point: number | null }
  /** The id of a venue, or the name of a unit. null: there is none. */
  readonly lead?: string | null
  readonly helpers?: readonly string[]
  readonly inCharge?: string | null
  readonly due?: Day | null
  readonly percent?: number
  readonly note?: string | null
  readonly approvedBy?: string
}

export interface DraftContext {
  readonly venueOf: VenueMatch
  /** Of the agenda, in its order: the first is item 1. */
  readonly items: readonly { readonly id: string; readonly points: readonly unknown[] }[]
  /** Days without a year come after it. */
  readonly after: Day
}

const mostHelpers = 50
const longest = { text: 500, lead: 120, helpers: 120, inCharge: 80, note: 500, approvedBy: 80 } as const
const nothing = /^(?:无|没有|\/|-+|—+|none|n\/a)$/iu
const fromAgenda = /^(?:第\s*(\d+)\s*项(?:\s*第\s*(\d+)\s*点)?|item\s*(\d+)(?:\s*,?\s*point\s*(\d+))?)$/iu

/** What is wrong is put into `issues`. @source FUP-12 */
export function readFollowUp(cells: FieldRow, context: DraftContext, issues: RowIssue[]): FollowUpDraft {
  const isFaulty = (field: ImportField) => issues.some((issue) => issue.field === field)
  const told = (field: ImportField, code: RowIssue['code'], params: RowIssue['params'] = {}): undefined => {
    issues.push({ field, code, params })
  }
  const line = (field: keyof typeof longest): string | undefined => {
    const text = cells.text(field)
    if (text === '' || isFaulty(field)) return undefined
    return lineSchema(longest[field]).safeParse(text).success
      ? text
      : told(field, [...text].length > longest[field] ? 'tooLong' : 'badText', { max: longest[field] })
  }
  const orNone = (text: string | undefined) => (text !== undefined && nothing.test(text) ? null : text)
  const charged = (field: 'lead' | 'helpers', text: string): string => {
    const found = context.venueOf(text)
    if (found.kind === 'found') return found.venue.id
    if (found.near !== null) told(field, 'takenAsUnit', { text, venue: found.near.name })
    return text
  }
  const text = line('text')
  if (text === undefined && !isFaulty('text')) told('text', 'missing')
  const lead = orNone(line('lead'))
  const [inCharge, note] = [orNone(line('inCharge')), orNone(line('note'))]
  const approvedBy = orNone(line('approvedBy'))
  const given = definedMembers({
    point: pointOf(cells.text('source'), context),
    lead: lead && charged('lead', lead),
    helpers: helpersOf(cells, charged, told),
    inCharge,
    due: dueOf(cells.text('due'), context, isFaulty('due'), told),
    percent: isFaulty('percent') ? undefined : percentOf(cells.text('percent'), told),
    note,
    approvedBy: approvedBy ?? undefined,
  })
  return { text: text ?? cells.text('text'), ...given }
}

type Told = (field: ImportField, code: RowIssue['code'], params?: RowIssue['params']) => undefined

/** Where the agenda has no such point any more, it comes from nowhere. */
function pointOf(text: string, { items }: DraftContext): FollowUpDraft['point'] {
  const [, zhItem, zhPoint, enItem, enPoint] = fromAgenda.exec(text.normalize('NFKC')) ?? []
  const item = items[Number(zhItem ?? enItem) - 1]
  if (item === undefined) return undefined
  const point = zhPoint ?? enPoint
  if (point === undefined) return { itemId: item.id, point: null }
  return Number(point) >= 1 && Number(point) <= item.points.length
    ? { itemId: item.id, point: Number(point) - 1 }
    : undefined
}

function helpersOf(
  cells: FieldRow,
  charged: (field: 'helpers', text: string) => string,
  told: Told,
): readonly string[] | undefined {
  const written = cells.raw('helpers').split(/[、,，;；\n]/u)
  const names = written.map((one) => one.trim()).filter((one) => one !== '')
  if (names.length === 0) return undefined
  if (names.length === 1 && nothing.test(names[0] ?? '')) return []
  const isFit = (name: string) => lineSchema(longest.helpers).safeParse(name).success
  if (names.length > mostHelpers || !names.every(isFit)) return told('helpers', 'tooLong', { max: longest.helpers })
  return [...new Set(names.map((name) => charged('helpers', name)))]
}

function dueOf(text: string, { after }: DraftContext, isFaulty: boolean, told: Told): Day | null | undefined {
  if (text === '' || isFaulty) return undefined
  if (nothing.test(text)) return null
  return readDay(text, after) ?? told('due', 'notADay', { text: text.slice(0, 80) })
}

/** `40`, `40%`, or the share that a sheet keeps of it: `0.4`. */
function percentOf(text: string, told: Told): number | undefined {
  if (text === '') return undefined
  const found = /^(\d{1,3}(?:\.\d+)?)\s*(%?)$/u.exec(text.normalize('NFKC'))
  const number = Number(found?.[1] ?? Number.NaN)
  const isShare = found?.[2] === '' && text.includes('.') && number <= 1
  const percent = Math.round(isShare ? number * 100 : number)
  return percent >= 0 && percent <= 100 ? percent : told('percent', 'notAPercentage', { text: text.slice(0, 80) })
}
