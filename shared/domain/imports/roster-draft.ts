import { idSchema, lineSchema } from '../../kernel/schema.ts'
import { searchKey } from '../../kernel/search-key.ts'
import { phoneKey } from '../attendance/phone.model.ts'
import { type Attends, readAttends } from './attends-cell.ts'
import type { ImportField, NamedVenue, RowIssue, RowNote, RowValues } from './import.model.ts'
import { type NameCell, readName } from './name-cell.ts'
import { readPhoneCell } from './phone-cell.ts'
import type { FieldRow } from './row-cells.ts'
import type { VenueMatch } from './venue-match.ts'

/** What a row says of a person; undefined: it does not speak of that. */
export interface PersonDraft {
  readonly id?: string | undefined
  readonly name: string
  readonly unit?: string | undefined
  readonly title?: string | undefined
  readonly venue?: NamedVenue | undefined
  /** null: that there is none is said. */
  readonly phone?: string | null | undefined
  readonly attends?: Attends | undefined
  readonly seat?: string | undefined
}

/** A row that was read, before it is compared with others. */
export interface DraftRow {
  readonly row: number
  readonly values: RowValues
  readonly issues: readonly RowIssue[]
  readonly left: RowNote | null
  readonly person: PersonDraft
  /** '' without a name. */
  readonly nameKey: string
  readonly phoneKey: string | null
}

interface Reading {
  readonly fields: ReadonlySet<ImportField>
  /** The column of `attends` is one of remarks: what is not known there means something else. */
  readonly isRemark: boolean
  readonly venueOf: VenueMatch
  /** By search key: a name that the roster has is meant as it is written, brackets and all. */
  readonly knownNames: ReadonlySet<string>
}

const line = { name: lineSchema(80), unit: lineSchema(120), title: lineSchema(120), seat: lineSchema(40) }

/** Reads one row of a roster. Everything that is wrong with it is told, each fault in its cell. @source IMP-5 */
export function draftPerson(cells: FieldRow, { fields, isRemark, venueOf, knownNames }: Reading): DraftRow {
  const issues: RowIssue[] = [...cells.faults]
  const values: Partial<Record<ImportField, string>> = {}
  const isFaulty = (field: ImportField) => cells.faults.some((fault) => fault.field === field)
  const tell = (field: ImportField, code: RowIssue['code'], params: RowIssue['params'] = {}) =>
    issues.push({ field, code, params })
  for (const field of fields) values[field] = cells.text(field)

  const text = (field: 'unit' | 'title' | 'seat'): string | undefined => {
    const written = cells.text(field)
    if (written === '' || isFaulty(field)) return undefined
    const parsed = line[field].safeParse(written)
    if (!parsed.success) tell(field, ...textFault(written, field === 'seat' ? 40 : 120))
    return parsed.data
  }
  const id = (): string | undefined => {
    const written = cells.text('id')
    if (written === '' || isFaulty('id')) return undefined
    if (!idSchema.safeParse(written).success) tell('id', 'badId', { id: written.slice(0, 80) })
    return written
  }
  const nameRead = knownNames.has(searchKey(cells.text('name')))
    ? asKnown(cells.text('name'))
    : readName(cells.raw('name'))
  const name = (): string => {
    if (isFaulty('name') || nameRead.kind === 'sample') return ''
    if (nameRead.kind !== 'name') {
      tell('name', nameRead.kind === 'none' ? 'missing' : 'twoPeople')
      return ''
    }
    const parsed = line.name.safeParse(nameRead.name)
    if (!parsed.success) tell('name', ...textFault(nameRead.name, 80))
    if (nameRead.note !== '') tell('name', 'noteInName', { note: nameRead.note })
    if (nameRead.isOther)
      issues.push({ field: 'name', code: 'nameForm', params: { written: cells.text('name') }, proposed: nameRead.name })
    return parsed.data ?? ''
  }
  const phone = (): string | null | undefined => {
    if (isFaulty('phone')) return undefined
    const read = readPhoneCell(cells.raw('phone'))
    if (read.kind === 'blank') return undefined
    if (read.kind === 'none') return null
    if (read.kind === 'digitsLost') tell('phone', 'digitsLost', { text: cells.text('phone') })
    if (read.kind === 'unreadable') tell('phone', 'notAPhone', { text: cells.text('phone').slice(0, 80) })
    if (read.kind === 'wrongLength') tell('phone', 'phoneLength', { figures: read.figures })
    if (read.kind !== 'number') return undefined
    if (read.others !== '') tell('phone', 'twoPhones', { phone: read.phone, others: read.others })
    if (read.hasExtension) tell('phone', 'extension', { phone: read.phone })
    return read.phone
  }
  const attends = (): Attends | undefined => {
    const written = cells.text('attends')
    if (written === '' || isFaulty('attends')) return undefined
    const read = readAttends(written)
    if (read === null && !isRemark) tell('attends', 'unknownAttends', { text: written.slice(0, 80) })
    if (read !== null && read !== 'member' && isRemark) tell('attends', 'attendsFromRemark', { text: written })
    return read ?? undefined
  }
  const person = {
    id: id(),
    name: name(),
    unit: text('unit'),
    title: text('title'),
    venue: readVenue(cells, fields.has('venue'), venueOf, issues),
    phone: phone(),
    attends: attends(),
    seat: text('seat'),
  }
  return {
    row: cells.row,
    values: shownValues(values, person, fields),
    issues,
    left: cells.left ?? (nameRead.kind === 'sample' ? 'sampleRow' : null),
    person,
    nameKey: person.name === '' ? '' : searchKey(person.name),
    phoneKey: person.phone == null ? null : phoneKey(person.phone),
  }
}

/** Of an empty cell, and of a venue that there is not. Where no column speaks of venues it is seen later whether one is needed. */
export function readVenue(
  cells: FieldRow,
  hasColumn: boolean,
  venueOf: VenueMatch,
  issues: RowIssue[],
): NamedVenue | undefined {
  if (cells.faults.some(({ field }) => field === 'venue')) return undefined
  const written = cells.text('venue')
  const found = venueOf(written)
  if (found.kind === 'found') return found.venue
  if (written === '') {
    if (hasColumn) issues.push({ field: 'venue', code: 'missing', params: {} })
    return undefined
  }
  const { near } = found
  issues.push({
    field: 'venue',
    code: 'unknownVenue',
    params: { text: written.slice(0, 80), ...(near === null ? {} : { near: near.name }) },
    ...(near === null ? {} : { proposed: near.id }),
  })
  return undefined
}

const asKnown = (name: string): NameCell => ({ kind: 'name', name, note: '', isOther: false })

const textFault = (text: string, max: number): [RowIssue['code'], RowIssue['params']] =>
  [...text].length > max ? ['tooLong', { max }] : ['badText', {}]

/** As it is kept, where it could be read; the rest as it is written. */
function shownValues(written: RowValues, person: PersonDraft, fields: ReadonlySet<ImportField>): RowValues {
  const { name, phone, attends, venue } = person
  const shown: Partial<Record<ImportField, string>> = { ...written }
  if (name !== '') shown.name = name
  if (phone !== undefined) shown.phone = phone ?? ''
  if (fields.has('attends')) shown.attends = attends ?? ''
  if (venue !== undefined && fields.has('venue')) shown.venue = venue.name
  return shown
}
