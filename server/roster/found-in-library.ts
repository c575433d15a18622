import { mostUnits } from '../../shared/protocol/http/library.contract.ts'
import { folded, type LibraryPerson } from './people-library.ts'

interface Asked {
  readonly search: string
  readonly unit?: string | undefined
  readonly from: number
  readonly limit: number
}

/** What of the library is asked for: the units of all that is found, and a page of its people. */
export function foundInLibrary(library: readonly LibraryPerson[], { search, unit, from, limit }: Asked) {
  const wanted = folded(search)
  const has = (person: LibraryPerson) =>
    [person.unit, person.venueName, person.name, person.title].some((text) => folded(text).includes(wanted))
  const ofUnit = unit === undefined ? library : library.filter((person) => person.unit === unit)
  const found = wanted === '' ? ofUnit : ofUnit.filter(has)
  const units = unitsOf(found)
  const people = found.slice(from, from + limit)
  const next = from + people.length < found.length && people.length > 0 ? from + people.length : null
  return { total: found.length, totalUnits: units.length, units: units.slice(0, mostUnits), people, next }
}

/** In the order of the rosters, with the hall in which most of each sat. */
function unitsOf(people: readonly LibraryPerson[]) {
  const units = new Map<string, Map<string, { readonly isMain: boolean; readonly people: number }>>()
  for (const { unit, venueName, isMain } of people) {
    const venues = units.get(unit) ?? new Map()
    units.set(unit, venues.set(venueName, { isMain, people: (venues.get(venueName)?.people ?? 0) + 1 }))
  }
  return [...units].map(([unit, venues]) => {
    const sizes = [...venues].toSorted(([, a], [, b]) => b.people - a.people)
    const [venueName, { isMain }] = sizes[0] ?? ['', { isMain: false }]
    return { unit, venueName, isMain, people: sizes.reduce((sum, [, { people }]) => sum + people, 0) }
  })
}
