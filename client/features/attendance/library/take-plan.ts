import type { LibraryPerson } from './library-calls.ts'

interface Venue {
  readonly id: string
  readonly kind: 'main' | 'branch'
  readonly name: string
}

/** Where people from the library go in this meeting. */
export interface TakePlan {
  /** Halls that the meeting does not have, by their names. */
  readonly newVenues: readonly string[]
  readonly people: readonly { readonly person: LibraryPerson; readonly venue: string | { readonly id: string } }[]
}

/**
 * People of a main hall go to the main hall, others to the hall of the same name; where there is none, it is one more.
 * @source PRV-13
 */
export function takePlan(chosen: readonly LibraryPerson[], venues: readonly Venue[]): TakePlan {
  const main = venues.find(({ kind }) => kind === 'main')
  const byName = new Map(venues.map(({ id, name }) => [folded(name), id]))
  const newVenues = new Map<string, string>()
  const people = chosen.map((person) => {
    const id = person.isMain ? main?.id : byName.get(folded(person.venueName))
    if (id !== undefined) return { person, venue: { id } }
    const name = newVenues.get(folded(person.venueName)) ?? person.venueName
    newVenues.set(folded(name), name)
    return { person, venue: name }
  })
  return { newVenues: [...newVenues.values()], people }
}

/** By unit and name, however they are written: the same text, probably the same person. */
export const likeness = ({ name, unit }: { readonly name: string; readonly unit: string }): string =>
  `${folded(unit)}\n${folded(name)}`

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '')
