import type { Awardee } from '../../../../shared/domain/commendation/commendation.model.ts'
import type { Venue } from '../../../../shared/domain/venues/venues.model.ts'
import { shortVenueName } from '../../../../shared/domain/venues/venues.selectors.ts'

/** An awardee as a line is written: texts, '' for what is not said. */
export interface AwardeeRow {
  readonly kind: Awardee['kind']
  readonly name: string
  readonly unit: string
  readonly venueId: string
}

export const rowsOf = (awardees: readonly Awardee[]): readonly AwardeeRow[] =>
  awardees.map(({ kind, name, unit, venueId }) => ({ kind, name, unit: unit ?? '', venueId: venueId ?? '' }))

/** What is sent: a line without a name is nobody. */
export const awardeesOf = (rows: readonly AwardeeRow[]): Awardee[] =>
  rows
    .map(({ kind, name, unit, venueId }) => ({
      kind,
      name: name.trim(),
      unit: unit.trim() || null,
      venueId: venueId || null,
    }))
    .filter(({ name }) => name !== '')

const kindWords: Readonly<Record<string, Awardee['kind']>> = {
  集体: 'collective',
  先进集体: 'collective',
  collective: 'collective',
  个人: 'individual',
  先进个人: 'individual',
  individual: 'individual',
}

/**
 * Lines that were pasted, as out of a sheet: cells that name a kind or a hall are that, the others name and unit.
 * @returns null where it is one name as any other.
 */
export function pastedRows(text: string, venues: readonly Venue[]): readonly AwardeeRow[] | null {
  const lines = text.split(/\r?\n/u).filter((line) => line.trim() !== '')
  if (lines.length < 2 && !text.includes('\t')) return null
  return lines.map((line) => rowOf(line.split(/[\t,，]/u), venues))
}

function rowOf(cells: readonly string[], venues: readonly Venue[]): AwardeeRow {
  let kind: Awardee['kind'] = 'individual'
  let venueId = ''
  const texts: string[] = []
  for (const cell of cells.map((raw) => raw.trim()).filter(Boolean)) {
    const word = kindWords[cell.toLowerCase()]
    const venue = venues.find((known) => known.name === cell || shortVenueName(known) === cell)
    if (word !== undefined) kind = word
    // The first text is the name, even of a collective that is a hall.
    else if (venue !== undefined && texts.length > 0) venueId = venue.id
    else texts.push(cell)
  }
  const [name = '', unit = ''] = texts
  return { kind, name: name.slice(0, 80), unit: unit.slice(0, 120), venueId }
}

/** Those of a form's text. */
export const awardeesIn = (text: string): Awardee[] => JSON.parse(text)
